import { describe, expect, it } from "vitest";
import { fieldValue } from "../../../src/core/exchange/fields";
import { stage } from "../stage";

/** Platform fact P12: what DevTools hands to extensions holds cookies and credentials. */
describe("secrets", () => {
  const at = stage();

  it("are dropped at capture: no cookie, no token is in the log", async () => {
    await at.visit(at.lab.pageUrl);
    await at.session.page.setCookie({
      name: "session",
      value: "visitors-secret-session",
      url: at.lab.edgeUrl,
    });
    await at.provoke("carried-node-secrets");
    const [block] = await at.blocks("/node/secrets");
    const kept = JSON.stringify(block);
    expect(kept).not.toContain("lab-secret-token");
    expect(kept).not.toContain("visitors-secret-session");
    const setCookie = fieldValue(block?.exchange.fields ?? [], "set-cookie");
    expect(setCookie).toMatch(/^\w+=\[removed\]/);
    expect(fieldValue(block?.exchange.requestFields ?? [], "cookie")).toContain("session=[removed]");
    expect(fieldValue(block?.exchange.requestFields ?? [], "authorization")).toBe("[removed]");
  });
});
