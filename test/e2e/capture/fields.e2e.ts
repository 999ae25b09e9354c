import { describe, expect, it } from "vitest";
import { fieldValues } from "../../../src/core/exchange/fields";
import { stage } from "../stage";

/** Platform fact P14: names are lower case over HTTP/2, as sent over HTTP/1.1; repeats are kept. */
describe("fields", () => {
  const at = stage();

  it("have lower-case names over HTTP/2", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    const [block] = await at.blocks("/edge/block");
    const names = block?.exchange.fields.map((field) => field.name) ?? [];
    expect(names).toContain("cf-ray");
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });

  it("have names as sent over HTTP/1.1, and are found in any case", async () => {
    await at.visit(`${at.lab.origins.nginx}/deny-rule/refused.html`);
    const [block] = await at.blocks("/deny-rule/refused");
    const { fields = [] } = block?.exchange ?? {};
    expect(fields.map((field) => field.name)).toContain("Server");
    expect(fieldValues(fields, "server")[0]).toMatch(/^nginx/);
  });

  it("that are repeated are all kept", async () => {
    await at.provoke("carried-node-secrets");
    const [block] = await at.blocks("/node/secrets");
    expect(
      fieldValues(block?.exchange.fields ?? [], "set-cookie")
        .join("\n")
        .split("\n").length,
    ).toBeGreaterThan(1);
  });
});
