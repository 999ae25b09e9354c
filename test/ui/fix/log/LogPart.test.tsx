import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { searchLogBlob } from "../../../../src/adapters/fix/search-log-blob";
import type { LogTarget } from "../../../../src/core/remedy/access-log/log-target";
import { LogPart } from "../../../../src/ui/fix/log/LogPart";
import type { LogSearchPort } from "../../../../src/ui/ports-of-fix";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const rayId = "9e5f2a1b3c4d5e6f";
const block = aBlock({ rayId });
const time = new Date(block.exchange.startedDateTime);
const { pathname } = new URL(block.exchange.url);
const day = time.toISOString();
const line = (status: number, ray = rayId): string =>
  `192.0.2.1 [${day}] "GET ${pathname} HTTP/1.1" ${status} ${ray}-FRA\n`;
const errorTime = day.slice(0, 19).replaceAll("-", "/").replace("T", " ");
const errorLine = (markup = ""): string =>
  `${errorTime} [error] 7#7: *1 access forbidden by rule${markup}, request: "GET ${pathname} HTTP/1.1"\n`;

const really: LogSearchPort["search"] = (log, target, onProgress) => searchLogBlob(log, target, onProgress);

async function mounted(search: LogSearchPort["search"] = really) {
  const { ports, asked } = memoryFixPorts({ search });
  const step = await mountSteps([LogPart], block, ports);
  return {
    ...step,
    opened: asked.opened,
    paste: async (text: string) => {
      await step.type(text, step.one("textarea"));
      await step.click("Search these lines");
    },
    drop: (files: readonly File[]) =>
      act(async () => {
        const event = new Event("drop", { bubbles: true, cancelable: true });
        Object.assign(event, { dataTransfer: { files, types: ["Files"] } });
        step.one(".log-drop").dispatchEvent(event);
      }),
  };
}

describe("the step that reads the origin's log", () => {
  afterEach(unmountSteps);

  it("says who refused from pasted lines, and shows the line with number and status", async () => {
    const step = await mounted();
    await step.paste(`${line(200, "0123456789abcdef")}${line(403)}`);
    await step.seen("it is the origin that refused");
    expect(step.one(".log-lines").textContent).toContain("line 2");
    expect(step.one(".log-lines").textContent).toContain("status 403");
    expect(step.work().logFinding?.match).toBe("ray");
  });

  it("says that the origin allowed it where another status was logged", async () => {
    const step = await mounted();
    await step.paste(line(200));
    await step.seen("the origin allowed it");
    expect(step.one(".log-lines").textContent).toContain("status 200");
  });

  it("takes dropped logs of both kinds, and keeps them from the panel around, which would open them", async () => {
    const step = await mounted();
    let reached = 0;
    step.host.addEventListener("drop", () => (reached += 1));
    document.body.addEventListener("drop", () => (reached += 1));
    await step.drop([new File([line(403)], "access.log"), new File([errorLine()], "error.log")]);
    await step.seen("it is the origin that refused, and why stands below");
    expect(step.work().logFinding?.match).toBe("ray");
    expect(step.text()).toContain("A deny in the configuration refused");
    await step.click("Documentation of nginx");
    expect(step.opened).toEqual(["https://nginx.org/en/docs/http/ngx_http_access_module.html"]);
  });

  it("keeps of several logs what tells most, in whichever order they come", async () => {
    const step = await mounted();
    const old = line(403).replace(rayId, "-").replace(day.slice(0, 10), "2020-01-01");
    await step.drop([
      new File([old], "access.log.1"),
      new File([line(403)], "b.log"),
      new File([old], "c.log"),
    ]);
    await step.seen("it is the origin that refused");
    expect(step.work().logFinding?.match).toBe("ray");
    const seen = new File([line(200, "-")], "seen.log");
    await step.drop([seen, new File([old], "d.log")]);
    await step.seen("with 200 and not with 403");
    await step.drop([new File([old], "access.log.1")]);
    await step.seen("does not cover the request");
  });

  it("shows a line as text, whatever it holds", async () => {
    const step = await mounted();
    await step.paste(errorLine("<img src=x onerror=alert(1)>"));
    await step.seen("<img src=x");
    expect(step.host.querySelector("img")).toBeNull();
  });

  it("shows how far it is and stops on a click; what was found before stays", async () => {
    const signals: AbortSignal[] = [];
    const endless: LogSearchPort["search"] = (log, target: LogTarget, onProgress, signal) => {
      if (signals.push(signal) === 1) return searchLogBlob(log, target, () => undefined);
      onProgress(0.25);
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null)));
    };
    const step = await mounted(endless);
    await step.paste(line(403));
    await step.seen("it is the origin that refused");
    await step.paste(line(200));
    expect(step.one<HTMLProgressElement>("progress").getAttribute("value")).toBe("0.25");
    await step.click("Cancel");
    await step.seen("Stopped.");
    expect(step.host.querySelector("progress")).toBeNull();
    expect(step.work().logFinding?.lines[0]?.status).toBe(403);
  });

  it("names the file that cannot be read, and a HAR file for what it is", async () => {
    const step = await mounted((log) =>
      Promise.resolve(log.size > 3 ? { kind: "har" as const } : ("unreadable" as const)),
    );
    await step.drop([new File(["x"], "gone.log")]);
    await step.seen("gone.log could not be read to its end");
    await step.drop([new File(["xxxx"], "page.har")]);
    await step.seen("page.har is a HAR file");
    expect(step.work().logFinding).toBeNull();
  });

  it("has what to paste so that the Ray ID is logged, for four servers", async () => {
    const step = await mounted();
    for (const server of ["nginx", "Apache httpd", "Caddy", "IIS"])
      expect(step.one(`pre[aria-label="${server}"]`).textContent?.toLowerCase()).toMatch(/cf.ray|log \{/);
  });

  it("keeps what was found with its refusal", async () => {
    const step = await mounted();
    await step.paste(line(403));
    await step.seen("it is the origin that refused");
    await step.show(aBlock({ id: "other" }));
    expect(step.text()).not.toContain("it is the origin that refused");
    await step.show(block);
    expect(step.text()).toContain("it is the origin that refused");
  });
});
