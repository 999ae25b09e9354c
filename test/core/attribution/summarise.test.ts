import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { summarise, type VerdictParts } from "../../../src/core/attribution/summarise";
import { render } from "../../../src/core/messages/render";
import { answer, blockPage, carried, nginxPage } from "./answers";
import { exchange } from "../../fixtures/exchange";

const certainly = { confidence: "certain", margin: 40, runnerUp: null } as const;
const parts: VerdictParts = {
  exchange: exchange({}),
  decision: { ...certainly, responder: "origin" },
  contenders: ["origin"],
  viaCloudflare: false,
  rayId: null,
  product: null,
  cause: null,
  errorCode: null,
  referenceId: null,
  relayed: false,
};
const say = (more: Partial<VerdictParts>): string => render(summarise({ ...parts, ...more }));

describe("the verdict in one sentence", () => {
  test("names the server, the cause and what Cloudflare had to do with it", () => {
    expect(say({ product: "nginx", cause: "directory-index", viaCloudflare: true })).toBe(
      "nginx on the site's own side refused this request because the folder has no index page and listing it is switched off; Cloudflare only passed the answer on.",
    );
  });

  test("begins with a capital where the product is a family with an article", () => {
    expect(say({ product: "a Java application server" })).toBe(
      "A Java application server on the site's own side refused this request.",
    );
  });

  test("names Cloudflare's feature and the number", () => {
    const responder = "cloudflare" as const;
    expect(
      say({
        decision: { ...certainly, responder },
        product: "Hotlink Protection",
        cause: "hotlink",
        errorCode: 1011,
        viaCloudflare: true,
      }),
    ).toBe(
      "Cloudflare's Hotlink Protection refused this request because the site's owner does not let its files be shown on other sites (error 1011); the origin server never saw it.",
    );
    expect(say({ decision: { ...certainly, responder }, errorCode: 1999 })).toBe(
      "Cloudflare answered this request with its error 1999.",
    );
  });

  test("says of a challenge what it is, and who sent it", () => {
    const cloudflare = { ...certainly, responder: "cloudflare" } as const;
    expect(say({ decision: cloudflare, product: "Cloudflare challenge", cause: "challenge" })).toBe(
      "Cloudflare answered this request with a challenge, which the browser has to pass first; the origin server never saw it.",
    );
    const other = { ...certainly, responder: "other-edge" } as const;
    expect(say({ decision: other, product: "Akamai", cause: "challenge" })).toMatch(
      /^Akamai, in front of the site, answered this request with a challenge/,
    );
  });

  test("claims no more than the evidence: most likely, and nothing of the origin where something speaks for it", () => {
    const likely = { confidence: "likely", margin: 15, runnerUp: null, responder: "cloudflare" } as const;
    expect(say({ decision: likely })).toBe(
      "Cloudflare most likely refused this request; the origin server then never saw it.",
    );
    expect(say({ decision: { ...likely, runnerUp: "origin" } })).toBe(
      "Cloudflare most likely refused this request.",
    );
  });

  test("calls nothing a refusal that is none", () => {
    const cloudflare = { ...certainly, responder: "cloudflare" } as const;
    expect(say({ exchange: exchange({ status: 404 }) })).toBe(
      "The site's own server or application answered this request with status 404.",
    );
    expect(
      say({ decision: cloudflare, exchange: exchange({ status: 530 }), cause: "dns", errorCode: 1016 }),
    ).toBe(
      "Cloudflare answered this request with an error because the site's DNS records do not lead to a server that may be asked (error 1016).",
    );
  });

  test("keeps the visitor's network apart from the site", () => {
    const decision = { ...certainly, responder: "local-network" } as const;
    expect(say({ decision, product: "Zscaler", cause: "corporate-proxy" })).toBe(
      "Zscaler, on the visitor's side (computer, network or internet provider), refused this request because its rules do not allow the site or page that was asked for; the site itself was not asked.",
    );
  });

  test("says nothing of a cause that has no words yet", () => {
    expect(say({ cause: "no-such-cause", product: "nginx" })).toBe(
      "nginx on the site's own side refused this request.",
    );
  });

  test("without a verdict says what was looked at", () => {
    const withheld = { state: "not-observable", reason: "cors" } as const;
    const cut = { state: "read", text: "No", size: null, cut: true } as const;
    const asRendered = (one: Parameters<typeof attribute>[0]): string => render(attribute(one).summary);
    expect(asRendered(answer(carried, "No."))).toMatch(/neither its fields nor its body shows/);
    expect(asRendered(answer(carried))).toMatch(/whose body is empty/);
    expect(asRendered(answer(carried, "", { body: withheld }))).toMatch(/Its body could not be seen/);
    expect(asRendered(answer(carried, "", { body: cut, fieldsComplete: false }))).toMatch(
      /Some of its fields are missing/,
    );
    expect(asRendered(answer({}, "No.", { fieldsComplete: false }))).toMatch(
      /^Fields of this answer are missing/,
    );
    expect(asRendered(answer({}, "", { fieldsComplete: false, body: withheld }))).toMatch(
      /^Neither all the fields of this answer nor its body/,
    );
    expect(asRendered(answer({ via: "1.1 somebody" }, "No."))).toMatch(/^A network or proxy carried/);
    expect(asRendered(answer({ via: "1.1 somebody" }, "", { body: withheld }))).toMatch(
      /^The body of this answer/,
    );
    expect(asRendered(answer({ ...carried, "cf-cache-status": "DYNAMIC" }, blockPage))).toMatch(
      /points both to Cloudflare and to the site's own server/,
    );
  });

  test("of a real answer is whole", () => {
    expect(render(attribute(answer({ server: "nginx/1.27.3" }, nginxPage)).summary)).toBe(
      "nginx on the site's own side refused this request.",
    );
  });
});
