import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { signatures } from "../../../src/core/attribution/signatures";
import type { Finding, Verdict } from "../../../src/core/attribution/verdict";
import { addressRanges } from "../../../src/core/cloudflare/address-ranges";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { render } from "../../../src/core/messages/render";
import { exchange } from "../../fixtures/exchange";
import { answer, blockPage, carried, nginxPage } from "./answers";

const INSIDE = "104.16.1.2";
const OUTSIDE = "8.8.8.8";
const withheld = { state: "not-observable", reason: "cors" } as const;

const at = (serverIPAddress: string | null, one: Exchange): Verdict => attribute({ ...one, serverIPAddress });
const byAddress = (verdict: Verdict): readonly Finding[] =>
  verdict.findings.filter((finding) => finding.where === "address");

/** What Cloudflare itself adds to an answer that it makes. */
const edge = {
  ...carried,
  "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
  expires: "Thu, 01 Jan 1970 00:00:01 GMT",
} as const;

describe("an address of Cloudflare's", () => {
  test("confirms a cf-ray, names its range, and says nothing about the author", () => {
    const one = answer({ ...carried, "content-type": "text/plain" }, "No.");
    const verdict = at(INSIDE, one);
    expect(verdict).toMatchObject({ responder: "undetermined", viaCloudflare: true });
    expect(byAddress(verdict)).toEqual([
      {
        signature: "server-address",
        supports: "cloudflare",
        weight: 0,
        where: "address",
        excerpt: "104.16.0.0/13",
        because: { id: "because_address_inside", params: { range: "104.16.0.0/13" } },
        counted: true,
      },
    ]);
    expect(verdict.margin).toBe(at(null, one).margin);
  });

  test("shows that Cloudflare carried an answer whose fields and body are withheld", () => {
    const hidden = exchange({ fields: [], fieldsComplete: false, body: withheld });
    expect(at(null, hidden).viaCloudflare).toBeNull();
    expect(at(INSIDE, hidden)).toMatchObject({ responder: "undetermined", viaCloudflare: true });
    expect(render(at(INSIDE, hidden).summary)).toMatch(/^Cloudflare carried this answer/);
  });

  test("without a cf-ray is a service that passes connections on: silence then names nobody", () => {
    const bare = answer({ "content-type": "text/plain" }, "No.");
    expect(at(null, bare)).toMatchObject({ responder: "origin", viaCloudflare: false });
    const verdict = at(INSIDE, bare);
    expect(verdict).toMatchObject({ responder: "undetermined", viaCloudflare: true });
    expect(byAddress(verdict)[0]?.because.id).toBe("because_address_inside_no_ray");
  });

  test("leaves a page of the origin's the origin's", () => {
    expect(at(INSIDE, answer({ server: "nginx" }, nginxPage))).toMatchObject({
      responder: "origin",
      product: "nginx",
      viaCloudflare: true,
    });
  });
});

describe("an address elsewhere", () => {
  test("leaves Cloudflare's page with a made-up cf-ray likely at most, and says why", () => {
    const imitation = answer({ ...carried, "content-type": "text/html" }, blockPage);
    expect(at(null, imitation).confidence).toBe("certain");
    const verdict = at(OUTSIDE, imitation);
    expect(verdict).toMatchObject({ responder: "cloudflare", confidence: "likely", viaCloudflare: true });
    expect(render(byAddress(verdict)[0]?.because ?? verdict.summary)).toContain("only imitates");
    expect(byAddress(verdict)[0]?.excerpt).toBeNull();
  });

  test.each([
    ["a challenge", { ...edge, "cf-mitigated": "challenge" }, ""],
    ["a block with the fields of the edge", edge, blockPage],
    ["a short error text with the fields of the edge", edge, "error code: 1006"],
  ])("leaves %s Cloudflare's, as sites can bring their own addresses", (_, fields, text) => {
    expect(at(OUTSIDE, answer(fields, text))).toMatchObject({ responder: "cloudflare", viaCloudflare: true });
  });

  test("contradicts a cf-ray on the origin's answer, and leaves it the origin's", () => {
    const one = answer({ ...carried, "cf-cache-status": "DYNAMIC" }, nginxPage);
    const verdict = at(OUTSIDE, one);
    expect(verdict).toMatchObject({ responder: "origin", viaCloudflare: true, margin: at(null, one).margin });
    expect(byAddress(verdict)).toMatchObject([
      { weight: -19, because: { id: "because_address_contradicts" } },
    ]);
  });

  test("shows no more than a page that may be copied, where the fields were not seen", () => {
    const verdict = at(OUTSIDE, answer({}, blockPage, { fieldsComplete: false }));
    expect(verdict).toMatchObject({ responder: "undetermined", viaCloudflare: null });
  });

  test("confirms that Cloudflare carried nothing, and decides nothing", () => {
    const bare = answer({ "content-type": "text/plain" }, "No.");
    const verdict = at(OUTSIDE, bare);
    expect(verdict).toMatchObject({
      responder: "origin",
      viaCloudflare: false,
      margin: at(null, bare).margin,
    });
    expect(byAddress(verdict)).toMatchObject([{ weight: 0, because: { id: "because_address_outside" } }]);
  });
});

describe("an address in a private network", () => {
  const bare = answer({ "content-type": "text/plain" }, "No.");

  test.each(["192.168.1.1", "fd00::7"])(
    "is told where the name is public, and decides nothing: %s",
    (address) => {
      const verdict = at(address, bare);
      expect(byAddress(verdict)).toMatchObject([{ supports: "local-network", weight: 0, excerpt: null }]);
      const rest = verdict.findings.filter((finding) => finding.where !== "address");
      expect({ ...verdict, findings: rest }).toEqual(at(null, bare));
    },
  );

  test.each([
    "http://intranet/",
    "http://router.local/",
    "http://wiki.corp.internal/",
    "http://nas.home.arpa./",
    "http://192.168.1.1/",
    "http://[fd00::1]:8080/",
    "no url",
  ])("is where %s belongs", (url) => {
    expect(byAddress(at("192.168.1.1", { ...bare, url }))).toEqual([]);
  });
});

test.each(["127.0.0.1", "[::1]", "169.254.1.1", "100.64.0.1", "64:ff9b::6810:102", "fe80::1%eth0", "", "?"])(
  "the address %j says nothing",
  (address) => {
    for (const one of [
      answer(carried, blockPage),
      answer({}, nginxPage),
      exchange({ fieldsComplete: false }),
    ])
      expect(at(address, one)).toEqual(at(null, one));
  },
);

describe("whatever the answer", () => {
  const seenFields = signatures
    .flatMap((one) => one.marks.filter((mark) => "field" in mark.when[0]).map((mark) => mark.seen))
    .map((seen) => ({ name: seen.slice(0, seen.indexOf(": ")), value: seen.slice(seen.indexOf(": ") + 2) }));
  const seenBodies = signatures.flatMap((one) =>
    one.marks.filter((mark) => "body" in mark.when[0] || "text" in mark.when[0]).map((mark) => mark.seen),
  );
  const anything = fc
    .record({
      fields: fc.array(fc.constantFrom(...seenFields, { name: "cf-ray", value: carried["cf-ray"] }), {
        maxLength: 6,
      }),
      fieldsComplete: fc.boolean(),
      text: fc.array(fc.constantFrom(...seenBodies, blockPage, nginxPage), { maxLength: 3 }),
    })
    .map(({ text, ...parts }) => answer({}, text.join("\n"), parts));
  const inside = fc.constantFrom(...addressRanges.map((range) => range.replace(/\/\d+$/, "")));

  test("an address of Cloudflare's makes no answer of somebody else's Cloudflare's", () => {
    fc.assert(
      fc.property(anything, inside, (one, address) => {
        // What was undecided may become Cloudflare's: silence no longer speaks against its own fields.
        fc.pre(!["cloudflare", "undetermined"].includes(at(null, one).responder));
        const verdict = at(address, one);
        expect(verdict.responder).not.toBe("cloudflare");
        expect(verdict.viaCloudflare).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test("an address elsewhere makes no answer more Cloudflare's, and Cloudflare's nobody else's", () => {
    fc.assert(
      fc.property(anything, (one) => {
        const before = at(null, one);
        const after = at(OUTSIDE, one);
        const turned = after.responder !== before.responder && after.responder !== "undetermined";
        expect(before.responder === "cloudflare" && turned).toBe(false);
        expect(before.responder !== "cloudflare" && after.responder === "cloudflare").toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
