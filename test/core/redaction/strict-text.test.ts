import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuMs } from "../../fixtures/cpu-time";
import { redactStrictly } from "../../../src/core/redaction/strict-text";

/** Milliseconds of CPU for a page's worth of text; what is not linear takes a second and more. */
const most = 900;
const ray = "8af678921d82229f";

describe("what people write stays", () => {
  test.each([
    "Sorry, you have been blocked",
    "You don't have permission to access /private/ on this server.",
    "Apache/2.4.57 (Debian) Server at shop.example Port 18311",
    "Microsoft-IIS/10.0, PHP/8.2.29, lighttpd/1.4.69, OpenSSL/1.1.1k",
    "Error 1020 at 2026-11-24 13:05:08 UTC (2026-11-24T13:05:08Z)",
    "© 2010 - 2026 WordPress, JavaScript, GitHub, XMLHttpRequest",
    "The CSRF token is missing. Your session is invalid.",
    "Zugriffsverweigerung: Bitte überprüfen Sie die Sicherheitseinstellungen.",
    "Доступ запрещён. Обратитесь к администратору сайта.",
    "您的访问被阻止，错误代码403。",
    "تم رفض الوصول إلى هذه الصفحة",
    "ไม่อนุญาตให้เข้าถึงหน้านี้",
    "می‌خواهم این صفحه را ببینم",
    'Rule ID: 949110, rule #942100 [id "980130"] CVE-2021-44228 ERR_BLOCKED_BY_WAF_942100',
    "Sucuri/Cloudproxy, mini_httpd/1.30 26Oct2018",
    "the autonomous system number (ASN) your IP address is in (132203), AS13335",
    "/phpMyAdmin/",
    "CSRF token missing or incorrect. The token provided is invalid.",
    "csrf token missing or invalid, Invalid token supplied",
    "Your session token expired",
    "Basic authentication is required. BEARER AUTHENTICATION FAILED",
    "session: expired, password: required, auth: denied",
    "Nonce: verification failed",
    "cookie: blocked by SameSite",
    '{"token":"expired"}',
    "cf-cache-status: DYNAMIC; 100ms, 1920x1080, 2nd, k8s, TLSv1.3",
  ])("%s", (text) => {
    expect(redactStrictly(text, [])).toBe(text);
  });
});

describe("what is anything else goes", () => {
  test.each([
    ["Your id: hunter2A9.", "Your id: [removed]."],
    ["password is hunter2, right?", "password is [removed] right?"],
    ["PIN: 4821 and Password hunter2", "PIN: [removed] and Password [removed]"],
    ["Your verification code is 4821", "Your verification code is [removed]"],
    ["code: 123456", "code: [removed]"],
    ["Call 555 123 4567 or +49 30 12345", "Call [removed] or [removed]"],
    ["tel 030 1234567, 030/1234567 or 0151 23456789", "tel [removed], [removed] or [removed]"],
    ["IBAN DE89 3704 0044 0532 0130 00.", "IBAN [removed]."],
    ["to gb29 nwbk 6016 1331 9268 19 now", "to [removed] now"],
    ["FR14 2004 1010 0505 0001 3M02 606", "[removed]"],
    ["card 4111 1111 1111 1111", "card [removed]"],
    ["from 203-0-113-7.dyn.example.net", "from [removed].dyn.example.net"],
    ["seen as ::ffff:203.0.113.7 today", "seen as [removed] today"],
    ["mac 4f:9a:1c:77:d2:e0", "mac [removed]"],
    ["key XK4P-9QW2-77TB-M3ZL", "key [removed]"],
    ["a=1&secret=ab", "a=[removed]&secret=[removed]"],
    ["id 949110, ASN (1234567), ruler 949110", "id [removed], ASN ([removed]), ruler [removed]"],
    ["(user=jo&amp;note=ab) of", "(user=[removed]&note=[removed] of"],
    ["Bearer abc-123-def, Token xkqzvw", "Bearer [removed], Token [removed]"],
    ["Authorization: Bearer sommerwind", "Authorization: [removed] [removed]"],
    ["password: sommerwind, token: hunter", "password: [removed], token: [removed]"],
    ["open otpauth://totp/x?secret=JBSWY3DP", "open [removed]"],
    ["jo @ example.com", "[removed]"],
    ["jo＠example.com", "[removed]"],
    ["jo@bücher.example", "[removed]"],
    ["no access to /invite/ab12", "no access to /invite/[removed]"],
    ["Set-Cookie: a=b1; c=d2", "Set-Cookie: [removed]"],
    ["xqzkvbnwrtp", "[removed]"],
    ['<input name="csrf" value="abc">', '<input name="csrf" value=[removed]>'],
  ])("%j becomes %j", (text, expected) => {
    expect(redactStrictly(text, []).replace('value="[removed]"', "value=[removed]")).toBe(expected);
  });
});

test("the block's own ids stay where they stand as a whole", () => {
  const id = "18.2f3d9a17.1700000000.1a2b3c4d";
  const text = `Ray ID: ${ray} • Reference #${id}`;
  expect(redactStrictly(text, [ray, id, null])).toBe(text);
  expect(redactStrictly(`x${ray}y`, [ray])).toBe("[removed]");
  expect(redactStrictly(text, [])).toBe("Ray ID: [removed] • Reference #[removed]");
});

test("a mailbox or a URL at the site's own host is cleaned as any other", () => {
  const clean = (text: string): string => redactStrictly(text, ["q4inc.example"]);
  expect(clean("q4inc.example used Cloudflare")).toBe("q4inc.example used Cloudflare");
  for (const mailbox of [
    "jo@q4inc.example",
    "jo @ q4inc.example",
    "jo%40q4inc.example",
    "jo&#64;q4inc.example",
  ])
    expect(clean(`ask ${mailbox} now`)).toBe("ask [removed] now");
  expect(clean("see https://jo:pw@q4inc.example/reset/ab12?k=v#top")).not.toMatch(/jo|pw|ab12|top|=v/);
});

test("the site's own host stays in a URL, whatever is taken out after it", () => {
  const keep = ["127.0.0.1:18302", "web.prd.q4inc.com"];
  expect(redactStrictly("the URL http://127.0.0.1:18302/reset/ab12?a=b.", keep)).toBe(
    "the URL http://127.0.0.1:18302/reset/[removed]?a=[removed]",
  );
  expect(redactStrictly("https://jo:pw@web.prd.q4inc.com/x#y, http://10.0.0.1/", keep)).toBe(
    "https://web.prd.q4inc.com/x http://[removed]/",
  );
});

test("cleaned twice is cleaned once", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB3-_./=:@ %&;#"), maxLength: 60 }), (text) => {
      const once = redactStrictly(text, []);
      return redactStrictly(once, []) === once;
    }),
  );
});

test.each([
  "a",
  "a@",
  "1.",
  "::",
  "token=",
  "&a=",
  "%25",
  "eyJa.",
  "a-1",
  "a:",
  "x ",
  "=41",
  "\\u0041",
  "[removed]-",
  "==[[",
  "token=[",
  "a=b&",
])("a page's worth of %j is cleaned as fast as any other", (unit) => {
  const text = `${unit.repeat(64_000 / unit.length)} jo@example.com`;
  let rest = "";
  expect(cpuMs(() => (rest = redactStrictly(text, [ray])), 2)).toBeLessThan(most);
  expect(rest).not.toContain("jo@example.com");
});
