import { afterEach, describe, expect, it } from "vitest";
import type { ReplayAnswer, ReplayRequest } from "../../../../src/ui/ports-of-fix";
import { aBlock } from "../../a-block";
import { nginxPage } from "../../gallery/exchanges";
import { unmountSteps } from "../mounted-steps";
import { mountCompare } from "./mounted-compare";

const answer = (status: number, fields: Record<string, string> = {}): ReplayAnswer => ({
  kind: "answer",
  status,
  fields: Object.entries({ server: "nginx", ...fields }).map(([name, value]) => ({ name, value })),
  body: status === 403 ? nginxPage : "",
  bodyWhole: true,
  redirected: false,
  tookMs: 12,
});
const bySession = ({ credentials }: ReplayRequest): ReplayAnswer =>
  answer(credentials === "include" ? 200 : 403, credentials === "include" ? { "x-user": "7" } : {});
const post = aBlock({ exchange: { method: "POST", url: "https://shop.example/form" } });

describe("the step Compare", () => {
  afterEach(unmountSteps);

  it("sends nothing before the click, and then each way once", async () => {
    const step = await mountCompare(aBlock(), { replay: bySession });
    expect(step.replays).toEqual([]);
    await step.click("Send it again, in 2 ways");
    expect(step.replays.map(({ method, credentials, body }) => [method, credentials, body])).toEqual([
      ["GET", "include", null],
      ["GET", "omit", null],
    ]);
  });

  it("shows the answers side by side, with what they mean and who refused", async () => {
    const step = await mountCompare(aBlock(), { replay: bySession });
    await step.click("Send it again");
    const rows = [...step.host.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows[0]).toContain("GET with cookies200 comes through");
    expect(rows[1]).toContain("403 refused Origin");
    expect(rows[1]).toContain("x-user: not there");
    expect(step.text()).toContain("it needs a session");
  });

  it("keeps the answers with the refusal, also when another was looked at meanwhile", async () => {
    const step = await mountCompare(aBlock(), { replay: bySession });
    await step.click("Send it again");
    await step.show(aBlock({ id: "other" }));
    expect(step.host.querySelector("table")).toBeNull();
    await step.show(aBlock());
    expect(step.host.querySelectorAll("tbody tr")).toHaveLength(2);
  });

  it("asks before a method that may change something, with method and URL", async () => {
    const step = await mountCompare(post, { replay: () => answer(403) });
    await step.click("Send it again, in 2 ways");
    expect(step.replays.map(({ method }) => method)).toEqual(["GET", "GET"]);
    expect(step.text()).toContain("Send POST https://shop.example/form again, 2 times?");
    await step.click("Leave it out");
    expect(step.replays).toHaveLength(2);
    await step.click("Send it again");
    await step.click("Send POST");
    expect(step.replays.slice(4).map(({ method }) => method)).toEqual(["POST", "POST"]);
    expect(step.host.querySelectorAll("tbody tr")).toHaveLength(4);
  });

  it("takes no answer to a question about one refusal for another", async () => {
    const step = await mountCompare(post, { replay: () => answer(403) });
    await step.click("Send it again");
    await step.show(aBlock({ id: "other", exchange: { method: "DELETE" } }));
    expect(step.has("Send POST")).toBe(false);
    expect(step.has("Send DELETE")).toBe(false);
  });

  it("can be stopped, asks nothing then and keeps what it had", async () => {
    const signals: AbortSignal[] = [];
    const step = await mountCompare(post, {}, (_, signal) => {
      signals.push(signal);
      if (signals.length === 1) return Promise.resolve(answer(403));
      return new Promise((resolve) =>
        signal.addEventListener("abort", () => resolve({ kind: "failed", why: "cancelled" })),
      );
    });
    await step.click("Send it again");
    expect(step.host.querySelector("[role=status]")?.textContent).toBe("Sending 2 of 2");
    await step.click("Stop");
    expect(signals).toHaveLength(2);
    expect(step.host.querySelectorAll("tbody tr")).toHaveLength(1);
    expect(step.has("Send POST")).toBe(false);
    expect(step.has("Send it again")).toBe(true);
  });

  it.each([
    ["a file", { kind: "file", name: "a.har", index: 0 } as const],
    ["a report", { kind: "report", name: "r.json", sent: {} } as never],
  ])("has only commands for a refusal from %s", async (_, source) => {
    const step = await mountCompare(aBlock({ source }));
    expect(step.has("Send it again")).toBe(false);
    expect(step.text()).toContain("there is no page here to send it from");
    expect(step.host.querySelector("pre")?.textContent).toContain("curl -i --http2");
  });

  it("says which page it needs where the tab shows another site", async () => {
    const step = await mountCompare(aBlock(), { replay: () => ({ kind: "failed", why: "not-this-page" }) });
    await step.click("Send it again");
    expect(step.text()).toContain("The tab shows a page of another site");
  });

  it("says which fields the browser keeps to itself, and shows no secret", async () => {
    const requestFields = [
      { name: "x-requested-with", value: "XMLHttpRequest" },
      { name: "user-agent", value: "Mozilla/5.0" },
      { name: "cookie", value: "sid=[removed]" },
    ];
    const step = await mountCompare(aBlock({ exchange: { requestFields } }), { replay: bySession });
    expect(step.host.querySelector(".compare-sent")?.textContent).toMatch(
      /x-requested-with.*no script may set.*user-agent.*dropped at capture.*cookie/,
    );
    await step.click("Send it again, in 3 ways");
    const sent = step.replays.map(({ fields }) => fields.map(({ name }) => name).join());
    expect(sent).toEqual(["x-requested-with", "x-requested-with", ""]);
  });

  it("shows what a server sent as text, never as markup", async () => {
    const step = await mountCompare(aBlock(), { replay: () => answer(403, { via: "<img src=x>" }) });
    await step.click("Send it again");
    expect(step.host.querySelector("img")).toBeNull();
    expect(step.text()).toContain("<img src=x>");
  });
});
