import { describe, expect, it } from "vitest";
import { parseHar } from "../../../src/core/exchange/har";
import { recordingOf } from "../../../scripts/record/har-file";
import { recorded } from "./entries";

const truth = { responder: "origin", product: "Varnish", cause: "deny-rule" } as const;

describe("the entry of a refusal", () => {
  it("is read by Whose403 as a whole exchange", () => {
    const text = JSON.stringify(recordingOf([recorded({ Server: "nginx", server: "Caddy" }, "<h1>No</h1>")]));
    const har = parseHar(text);
    if (!har.ok) throw new Error("no HAR");
    expect(har.entries).toHaveLength(1);
    const [first] = har.entries;
    if (first === undefined || !("exchange" in first)) throw new Error("damaged");
    expect(first.exchange).toMatchObject({
      status: 403,
      url: "http://shop.example/private",
      fieldsComplete: true,
      body: { state: "read", text: "<h1>No</h1>" },
      fields: [
        { name: "Server", value: "nginx" },
        { name: "server", value: "Caddy" },
      ],
    });
  });

  it("has its label in the corpus's form", () => {
    const { _label: label, _source: source } = recorded({}, "", { name: "method", truth, why: "deny all" });
    expect(label).toEqual({
      responder: "origin",
      viaCloudflare: false,
      product: "Varnish",
      kind: "method",
      cause: "deny-rule",
      errorCode: null,
      rayId: null,
      colo: null,
      referenceId: null,
      why: "deny all",
    });
    expect(source).toBe("recorded from nginx/1.22.1");
  });

  it("has the reference id from where its truth says, a field or the page", () => {
    const inField = { ...truth, referenceIdIn: { field: "x-request-id" } };
    expect(recorded({ "X-Request-Id": "abc" }, "", { truth: inField })._label.referenceId).toBe("abc");
    const inBody = { ...truth, referenceIdIn: { body: /XID: (\d+)/ } };
    expect(recorded({}, "<p>XID: 17</p>", { truth: inBody })._label.referenceId).toBe("17");
    expect(() => recorded({}, "<p>none</p>", { truth: inBody })).toThrow('"deny" has no reference id');
  });
});
