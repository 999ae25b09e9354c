import { describe, expect, test } from "vitest";
import { attribute } from "../../../../src/core/attribution/attribute";
import { answer, blockPage, RAY } from "../answers";

describe("a field that anybody can send", () => {
  test("`Server: cloudflare` alone proves neither that Cloudflare answered nor that it carried the answer", () => {
    const verdict = attribute(answer({ server: "cloudflare" }, "<h1>403</h1>"));
    expect(verdict).toMatchObject({
      responder: "undetermined",
      viaCloudflare: false,
      summary: { id: "verdict_undetermined_claimed" },
      wouldDecide: { id: "decide_claimed" },
    });
  });

  test.each(["hello-world", "0", `${RAY}00-SJC`, `${RAY}-S`, "deadbeef-SJC", "{{ray}}"])(
    "a malformed cf-ray (%s) proves nothing",
    (ray) => {
      const verdict = attribute(answer({ "cf-ray": ray, server: "Apache" }, "No."));
      expect(verdict).toMatchObject({ responder: "origin", viaCloudflare: false });
    },
  );

  test.each(["x-ray-id", "x-cf-ray", "ray-id", "cf-ray-id", "x-cloudflare-ray"])(
    "%s is not Cloudflare's field",
    (name) => {
      expect(attribute(answer({ [name]: `${RAY}-SJC` }, "No."))).toMatchObject({
        responder: "origin",
        viaCloudflare: false,
      });
    },
  );

  test("cf-cache-status alone says that an origin was asked, and not surely", () => {
    const verdict = attribute(answer({ "cf-cache-status": "DYNAMIC" }, "No."));
    expect(verdict.responder).not.toBe("cloudflare");
    expect(verdict.confidence).not.toBe("certain");
  });

  test("cf-ray twice is read once, and changes nobody's verdict", () => {
    const twice = answer({ server: "cloudflare" }, blockPage);
    const fields = [
      ...twice.fields,
      { name: "cf-ray", value: `${RAY}-SJC` },
      { name: "CF-RAY", value: `${RAY}-SJC` },
    ];
    expect(attribute({ ...twice, fields })).toMatchObject({ responder: "cloudflare", confidence: "certain" });
    const joined = answer({ server: "cloudflare", "cf-ray": `${RAY}-SJC, 8f0e1d2c3b4a5968-LHR` }, "No.");
    expect(attribute(joined)).toMatchObject({ responder: "undetermined", viaCloudflare: true });
  });

  test("a made-up cf-mitigated with another value is no challenge", () => {
    const fields = { server: "nginx", "cf-mitigated": "yes" };
    expect(attribute(answer(fields, "No.")).responder).not.toBe("cloudflare");
  });

  test("Cloudflare's fields from an address that is not Cloudflare's are not certain", () => {
    const fields = { server: "cloudflare", "cf-ray": `${RAY}-SJC` };
    const verdict = attribute(answer(fields, blockPage, { serverIPAddress: "9.9.9.9" }));
    expect(verdict.confidence).not.toBe("certain");
  });
});
