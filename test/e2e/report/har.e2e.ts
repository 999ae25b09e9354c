import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { reportHar } from "../../../src/core/report/report-har";
import { fullReport, hostileReport, language } from "../../core/report/hostile-report";
import { pollUntil } from "../poll";
import { stage } from "../stage";

interface Row {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly fields: readonly (readonly string[])[];
}

describe("the HAR of a report, opened by Chrome's own Network panel", () => {
  const at = stage();

  it("shows the refusal and the second request, with status and response fields", async () => {
    const made = fullReport();
    const rows = await imported(await at.session.devtools(), reportHar(made, language), 2);
    const url = "https://shop.example/private/?q=%5Bremoved%5D";
    expect(rows.map(({ method, status }) => [method, status])).toEqual([
      ["GET", 403],
      ["GET", 403],
    ]);
    expect(rows.map((row) => row.url)).toEqual([url, url]);
    expect(rows[0]?.fields).toEqual(made.block.fields.map(({ name, value }) => [name, value]));
  });

  it("is opened too where a stranger wrote all of it, and nothing of it runs", async () => {
    const front = await at.session.devtools();
    const evil = `"><img src=x onerror="globalThis.whose403Hacked=1"><script>globalThis.whose403Hacked=1</script>`;
    const rows = await imported(front, reportHar(hostileReport(evil), language), 2);
    expect(rows.map(({ url }) => url)).toEqual(["about:invalid", "about:invalid"]);
    expect(await front.evaluate(`globalThis.whose403Hacked === undefined`)).toBe(true);
  });
});

/** Opens a file in the Network panel as its own "Import HAR" does, and reads the rows of its log. */
async function imported(front: Page, har: string, count: number): Promise<readonly Row[]> {
  await front.evaluate(`(async () => {
    const { NetworkPanel } = await import("./panels/network/network.js");
    const { ViewManager } = await import("./ui/legacy/legacy.js");
    await ViewManager.ViewManager.instance().showView("network");
    const view = NetworkPanel.NetworkPanel.instance().networkLogView;
    await view.onLoadFromFile(new File([${JSON.stringify(har)}], "report.har"));
  })()`);
  return pollUntil("the rows of the imported file", async () => {
    const rows = (await front.evaluate(readRows)) as readonly Row[];
    return rows.length === count && rows;
  });
}

// Runs inside DevTools' own page. A text, since the tools that run these files would rewrite its `import`.
const readRows = `(async () => {
  const { NetworkPanel } = await import("./panels/network/network.js");
  return NetworkPanel.NetworkPanel.instance()
    .networkLogView.flatNodesList()
    .map((node) => node.request())
    .filter((request) => request)
    .map((request) => ({
      method: request.requestMethod,
      url: request.url(),
      status: request.statusCode,
      fields: request.responseHeaders.map(({ name, value }) => [name, value]),
    }));
})()`;
