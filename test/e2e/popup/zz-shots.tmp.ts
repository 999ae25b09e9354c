import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { launchWithExtension } from "../browser";
import { buildExtension } from "../build";
import { startLab } from "../../lab/lab";
import { startSite } from "./site";
import { press } from "./door";
const only = process.argv[2];
const { outDir, remove } = buildExtension();
const site = await startSite();
const lab = await startLab({ replayFolder: "/work/shared/corpus" });
const s = await launchWithExtension({
  executablePath: findBrowser()!,
  extensionDir: outDir,
  headless: true,
  spki: lab.spki,
  viewport: { width: 1280, height: 800 },
  args: ["--window-size=1400,1000", "--screen-info={1400x1000}"],
});
await s.devtoolsPage();
const { page, browser } = s;
async function shot(name: string, url: string, steps: string[] = [], dark = false) {
  if (only && !name.match(only)) return;
  if (url) await page.goto(url).catch(() => {});
  await s.pressToolbarButton();
  const t = await browser.waitForTarget((e) => e.url().endsWith("/popup.html"));
  const p = await t.asPage();
  try {
    await p.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
    await p.waitForSelector("main > :not(.popup-reading)");
    for (const st of steps) {
      if (st === "wait") await new Promise((r) => setTimeout(r, 1200));
      else if (st.startsWith("#")) await p.click(st.slice(1));
      else await press(p, st);
    }
    await new Promise((r) => setTimeout(r, 250));
    const size = await p.evaluate(() => {
      const m = document.querySelector("main")!;
      const r = m.getBoundingClientRect();
      return [r.width, r.height, m.scrollHeight, innerWidth, innerHeight];
    });
    console.log(name, size.join(" "));
    await p.setViewport({ width: 340, height: Math.min(600, Math.ceil(size[2]!)), deviceScaleFactor: 1.5 });
    await p.screenshot({ path: `/tmp/door/shots/${name}.png` });
  } catch (e) {
    console.log(name, String(e));
  } finally {
    if (!p.isClosed()) await p.close().catch(() => {});
  }
}
for (const dark of [false, true]) {
  const d = dark ? "-dark" : "";
  await shot("block" + d, lab.edgeUrl + "/edge/block", [], dark);
  await shot(
    "block-ticked" + d,
    lab.edgeUrl + "/edge/block",
    ["#.popup-tries .check:nth-of-type(2) input"],
    dark,
  );
  await shot("challenge" + d, lab.edgeUrl + "/edge/challenge", [], dark);
  await shot("nginx" + d, lab.origins.nginx + "/deny-rule/refused.html", [], dark);
  await shot("carried" + d, lab.edgeUrl + "/nginx/deny-rule/refused.html", [], dark);
  await shot("undetermined" + d, site.url + "/plain", [], dark);
  await shot("timing" + d, site.url + "/timing", [], dark);
  await shot("question" + d, site.url + "/policy", ["Ask the site once more"], dark);
  await shot(
    "again" + d,
    lab.edgeUrl + "/edge/block",
    ["Ask the site once more", "No, ask once more", "wait"],
    dark,
  );
  await shot(
    "again-welcome" + d,
    site.url + "/moody" + (dark ? "?d" : ""),
    ["Ask the site once more", "No, ask once more", "wait"],
    dark,
  );
  await shot(
    "again-slow" + d,
    site.url + "/slow" + (dark ? "?d" : ""),
    ["Ask the site once more", "No, ask once more", "wait"],
    dark,
  );
  await shot(
    "again-broken" + d,
    site.url + "/broken" + (dark ? "?d" : ""),
    ["Ask the site once more", "No, ask once more", "wait"],
    dark,
  );
  await shot("sandbox" + d, site.url + "/sandbox", [], dark);
  await shot("ok" + d, lab.pageUrl, [], dark);
  await shot("s429" + d, site.url + "/status/429", [], dark);
  await shot("error" + d, lab.edgeUrl + "/nginx/empty/refused.html", [], dark);
  await shot("blank" + d, "about:blank", [], dark);
  await shot("newtab" + d, "chrome://newtab/", [], dark);
  await shot("version" + d, "chrome://version/", [], dark);
}
await s.close();
await lab.stop();
await site.stop();
remove();
process.exit(0);
