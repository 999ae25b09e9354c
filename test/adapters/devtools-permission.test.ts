import { beforeEach, describe, expect, it, vi } from "vitest";
import { panelAccess } from "../../src/adapters/devtools-permission";

const fake = vi.hoisted(() => ({
  asked: [] as unknown[],
  firefox: true,
  given: false,
  broken: false,
}));
vi.mock("webextension-polyfill", () => {
  const answer = (name: string) => (permissions: unknown) => {
    fake.asked.push([name, permissions]);
    return fake.broken ? Promise.reject(new Error("no click")) : Promise.resolve(fake.given);
  };
  return {
    default: {
      permissions: { contains: answer("contains"), request: answer("request") },
    },
  };
});
vi.mock("../../src/adapters/firefox", () => ({ isFirefox: () => fake.firefox }));

const devtools = { permissions: ["devtools"] };

describe("the panel's own permission", () => {
  beforeEach(() => Object.assign(fake, { asked: [], firefox: true, given: false, broken: false }));

  it("is asked of Firefox, for DevTools and nothing else, within the click", async () => {
    const panel = panelAccess();
    expect(panel.always).toBe(false);
    expect(await panel.given()).toBe(false);
    fake.given = true;
    const asking = panel.ask();
    expect(fake.asked).toEqual([
      ["contains", devtools],
      ["request", devtools],
    ]);
    expect(await asking).toBe(true);
    expect(await panel.given()).toBe(true);
  });

  it("counts as not given where Firefox would not be asked", async () => {
    fake.broken = true;
    expect([await panelAccess().given(), await panelAccess().ask()]).toEqual([false, false]);
  });

  it("is nothing that any other browser knows: the panel is there", async () => {
    fake.firefox = false;
    const panel = panelAccess();
    expect([panel.always, await panel.given(), await panel.ask()]).toEqual([true, true, true]);
    expect(fake.asked).toEqual([]);
  });
});
