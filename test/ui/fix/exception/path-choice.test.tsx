import { afterEach, describe, expect, it } from "vitest";
import { aBlock } from "../../a-block";
import { mountException, unmountAll } from "./mounted-exception";

const blockOf = (url: string) =>
  aBlock({
    exchange: { url },
    verdict: { responder: "cloudflare", product: "Cloudflare WAF", cause: "waf-block" },
  });

describe("the path of an exception", () => {
  afterEach(unmountAll);

  it("is its folder once all that begins with it is meant, and itself again after that", async () => {
    const step = await mountException(blockOf("https://shop.example/api/hook"));
    await step.set("Which paths", "prefix");
    expect(step.code("Expression")).toContain('starts_with(http.request.uri.path, "/api/")');
    await step.set("Which paths", "exact");
    expect(step.code("Expression")).toContain('http.request.uri.path eq "/api/hook"');
  });

  it("comes back also after another refusal was looked at meanwhile", async () => {
    const block = blockOf("https://shop.example/api/hook");
    const before = await mountException(block);
    await before.set("Which paths", "prefix");
    const step = await mountException(block, before.work());
    await step.set("Which paths", "exact");
    expect(step.code("Expression")).toContain('http.request.uri.path eq "/api/hook"');
  });

  it("leaves encoded characters out of the folder, and warns of them where they stay", async () => {
    const step = await mountException(blockOf("https://shop.example/menu/caf%C3%A9"));
    expect(step.text()).toContain("The path has encoded characters.");
    await step.set("Which paths", "prefix");
    expect(step.code("Expression")).toContain('starts_with(http.request.uri.path, "/menu/")');
    expect(step.text()).not.toContain("The path has encoded characters.");
  });

  it("says so when what was typed leaves the refused request outside", async () => {
    const step = await mountException(blockOf("https://shop.example/api/hook"));
    await step.set("Path", "/api/hooks");
    expect(step.text()).toContain("The refused request itself is not let through by this");
  });
});
