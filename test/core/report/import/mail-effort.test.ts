import { expect, test } from "vitest";
import { isQuickMail } from "../../../../src/core/report/import/mail-effort";
import { mailParts } from "../../../../src/core/report/import/mail-parts";
import { cpuMs } from "../../../fixtures/cpu-time";

const bytes = (text: string) => new TextEncoder().encode(text);
const head = "From: a@shop.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
const attachment = `${head}--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n`;
const lines = (line: string, count: number) => `${line}\r\n`.repeat(count);

test("an e-mail with the largest report is parsed", () => {
  expect(isQuickMail(bytes(attachment + lines("A".repeat(76), 360_000)))).toBe(true);
});

test("so is a long letter", () => {
  expect(isQuickMail(bytes(head + lines("Dear operator, your site refused me.", 5_000)))).toBe(true);
});

test.each([
  ["too many lines", attachment + lines("A".repeat(76), 460_000)],
  ["too many short lines", head + "\n".repeat(60_000)],
  ["too much text", head + lines("<".repeat(76), 120_000)],
  ["a line of text without end", head + "<".repeat(9_000_000)],
  ["too many parts", head + "--b\n\nx\n".repeat(1_100)],
])("%s are not", async (_, text) => {
  expect(isQuickMail(bytes(text))).toBe(false);
  expect(await mailParts(bytes(text))).toBeNull();
});

test("to see which takes no time", () => {
  const long = bytes(attachment + lines("A".repeat(76), 360_000));
  expect(cpuMs(() => isQuickMail(long), 3)).toBeLessThan(1_000);
});
