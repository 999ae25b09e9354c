import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { render } from "../../../src/core/messages/render";
import { answer, blockPage, carried, nginxPage, RAY } from "./answers";

describe("passing through", () => {
  test("is not authorship: server and cf-ray alone decide nothing", () => {
    const verdict = attribute(answer({ ...carried, "content-type": "text/plain" }, "No."));
    expect(verdict).toMatchObject({
      responder: "undetermined",
      confidence: "undetermined",
      viaCloudflare: true,
    });
    expect(verdict.wouldDecide).toEqual({ id: "decide_access_log_ray", params: { ray: RAY } });
    expect(render(verdict.summary)).toMatch(/^Cloudflare carried this answer, but neither its fields nor/);
  });

  test("leaves the origin's own page the origin's", () => {
    const verdict = attribute(answer({ ...carried, "cf-cache-status": "DYNAMIC" }, nginxPage));
    expect(verdict).toMatchObject({
      responder: "origin",
      confidence: "certain",
      viaCloudflare: true,
      product: "nginx",
    });
    expect(render(verdict.summary)).toBe(
      "nginx on the site's own side refused this request; Cloudflare only passed the answer on.",
    );
  });

  test("through another network says nothing about it", () => {
    const fields = { via: "1.1 abc.cloudfront.net (CloudFront)", "x-cache": "Error from cloudfront" };
    expect(attribute(answer(fields, "No.")).responder).toBe("undetermined");
  });

  test("of scripts that Cloudflare puts into the site's pages is no evidence for Cloudflare", () => {
    const injected = `<script>window['__CF$cv$params']={r:'${RAY}'};a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>
      <a href="/cdn-cgi/l/email-protection">mail</a><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>
      <script src="https://static.cloudflareinsights.com/beacon.min.js" data-cfasync="false"></script>`;
    const verdict = attribute(answer(carried, injected));
    expect(verdict.responder).toBe("undetermined");
    expect(verdict.findings.filter((finding) => finding.where === "body")).toEqual([]);
  });
});

describe("Cloudflare's own answers", () => {
  test("are known by the block page", () => {
    const verdict = attribute(answer(carried, blockPage));
    expect(verdict).toMatchObject({
      responder: "cloudflare",
      confidence: "certain",
      cause: "waf-block",
      product: "Cloudflare WAF",
    });
    expect(render(verdict.summary)).toBe(
      "Cloudflare WAF refused this request because one of the site's security rules matched it; the origin server never saw it.",
    );
    expect(verdict.wouldDecide).toBeNull();
  });

  test("are known by cf-mitigated although the body was withheld", () => {
    const challenged = answer({ ...carried, "cf-mitigated": "challenge" }, "", {
      body: { state: "not-observable", reason: "cors" },
    });
    expect(attribute(challenged)).toMatchObject({
      responder: "cloudflare",
      confidence: "certain",
      cause: "challenge",
      notObservable: ["body"],
    });
  });

  test.each([
    [1006, "ip-banned"],
    [1010, "browser-signature"],
    [1015, "rate-limited"],
    [1020, "access-denied-1020"],
    [1099, null],
  ])("carry the code %i in the short text", (code, cause) => {
    const verdict = attribute(answer(carried, `error code: ${code}`));
    expect(verdict).toMatchObject({ responder: "cloudflare", errorCode: code, cause });
    expect(render(verdict.summary)).not.toContain("$");
  });

  test("are known by the code even where an inner pass asked for the origin", () => {
    const verdict = attribute(answer({ ...carried, "cf-cache-status": "DYNAMIC" }, "error code: 1000"));
    expect(verdict).toMatchObject({ responder: "cloudflare", runnerUp: "origin", errorCode: 1000 });
  });

  test("are likely from the body alone, and no more: a page can be passed on", () => {
    const verdict = attribute(answer({}, blockPage, { fieldsComplete: false }));
    expect(verdict).toMatchObject({
      responder: "cloudflare",
      confidence: "likely",
      viaCloudflare: true,
      notObservable: ["fields"],
      wouldDecide: { id: "decide_reload" },
    });
  });

  test("of the unstyled kind differ from nginx's by one word", () => {
    const page = nginxPage.replace("<center>nginx</center>", "<center>cloudflare</center>");
    expect(attribute(answer(carried, page))).toMatchObject({
      responder: "cloudflare",
      cause: "early-refusal",
    });
  });
});

describe("a reference id", () => {
  test.each([
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqbyJ9.abc123",
    "203.0.113.77",
    "2001:db8::77",
    "jo@shop.example",
    "jo%40shop.example",
  ])("is never %s, which says who somebody is", (text) => {
    expect(attribute(answer({ "x-request-id": text })).referenceId).toBeNull();
    expect(attribute(answer({}, `<p>Request ID: ${text}</p>`)).referenceId).toBeNull();
  });

  test("is no name of a script and no code of Cloudflare's", () => {
    expect(attribute(answer({}, "<script>a={ref:t123456,b:1}</script>")).referenceId).toBeNull();
    expect(attribute(answer({}, "<p>Error reference number: 1020</p>")).referenceId).toBeNull();
    expect(attribute(answer({}, "<p>Reference: 12ab-77</p>")).referenceId).toBe("12ab-77");
  });
});

describe("silence", () => {
  test("with every field seen means that the server that was asked answered", () => {
    const verdict = attribute(answer({ "content-type": "text/plain" }, "No."));
    expect(verdict).toMatchObject({ responder: "origin", confidence: "likely", viaCloudflare: false });
    expect(verdict.findings).toMatchObject([{ signature: "silence", where: "absence", excerpt: null }]);
  });

  test("does not suffice where the body was withheld: a proxy may show itself there alone", () => {
    const withheld = answer({}, "", { body: { state: "not-observable", reason: "cors" } });
    expect(attribute(withheld)).toMatchObject({ responder: "undetermined", margin: 8 });
  });

  test("suffices for HEAD, whose answers have no body", () => {
    const head = answer({}, "", { method: "HEAD", body: { state: "not-observable", reason: "head" } });
    expect(attribute(head)).toMatchObject({ responder: "origin", confidence: "likely" });
  });

  test("means nothing where fields are missing", () => {
    const verdict = attribute(answer({}, "No.", { fieldsComplete: false }));
    expect(verdict).toMatchObject({
      responder: "undetermined",
      viaCloudflare: null,
      wouldDecide: { id: "decide_reload" },
    });
  });

  test("means nothing under a Server field that claims to be Cloudflare", () => {
    expect(attribute(answer({ server: "cloudflare" }, "<h1>403</h1>"))).toMatchObject({
      responder: "undetermined",
      viaCloudflare: false,
    });
  });

  test("is not broken by a malformed cf-ray", () => {
    expect(attribute(answer({ "cf-ray": "hello-world" }, "No."))).toMatchObject({
      responder: "origin",
      viaCloudflare: false,
    });
  });
});

describe("not observable", () => {
  test("is never counted as did not match: a cut body cannot be known to end", () => {
    const cut = answer(carried, "error code: 1020", {
      body: { state: "read", text: "error code: 1020", size: null, cut: true },
    });
    expect(attribute(cut)).toMatchObject({ responder: "cloudflare", confidence: "likely" });
  });

  test("says how to see it: open what CORS hid", () => {
    const hidden = answer(carried, "", { body: { state: "not-observable", reason: "cors" } });
    expect(attribute(hidden).wouldDecide).toEqual({ id: "decide_open_cors" });
  });
});

describe("others", () => {
  test("on the visitor's side are named and never certain where they can stand with the site, too", () => {
    const fields = {
      server: "squid/5.7",
      "x-squid-error": "ERR_ACCESS_DENIED 0",
      via: "1.1 proxy (squid/5.7)",
    };
    const verdict = attribute(answer(fields));
    expect(verdict).toMatchObject({ responder: "local-network", confidence: "likely", product: "Squid" });
    expect(verdict.wouldDecide).toEqual({ id: "decide_ask_network" });
  });

  test("at another edge keep their own reference number", () => {
    const page = "<H1>Access Denied</H1> Reference&#32;&#35;18&#46;4d4a1602&#46;1700000000&#46;1a2b3c4d";
    expect(attribute(answer({ server: "AkamaiGHost" }, page))).toMatchObject({
      responder: "other-edge",
      product: "Akamai",
      referenceId: "18.4d4a1602.1700000000.1a2b3c4d",
    });
  });

  test("between Cloudflare and the site leave open which of the two refused", () => {
    const fields = { ...carried, "cf-cache-status": "DYNAMIC", "x-cache": "Error from cloudfront" };
    const withheld = answer(fields, "", { body: { state: "not-observable", reason: "cors" } });
    expect(attribute(withheld).responder).toBe("undetermined");
  });

  test("in a partner network with a Ray ID are not surely Cloudflare", () => {
    const fields = { server: "yunjiasu-nginx", "cf-ray": `${RAY}-TSN` };
    const verdict = attribute(answer(fields, blockPage.replace("cf.errors.css", "baidu.errors.css")));
    expect(verdict).toMatchObject({ responder: "other-edge", viaCloudflare: null });
  });
});

describe("an excerpt", () => {
  test("shows what was seen, in at most 200 characters", () => {
    const verdict = attribute(answer({ "x-powered-by": "PHP/8.3".padEnd(900, "x") }));
    for (const { excerpt } of verdict.findings) expect((excerpt ?? "").length).toBeLessThanOrEqual(200);
  });

  test("never shows an address of the visitor or a token", () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${"a1B2".repeat(12)}.sig`;
    const page = `<p>198.51.100.7 ${token}</p><hr><center>nginx</center> 198.51.100.7 ${token}`;
    const shown = JSON.stringify(attribute(answer({}, page)).findings);
    expect(shown).not.toContain("198.51.100.7");
    expect(shown).not.toContain("a1B2a1B2");
  });
});
