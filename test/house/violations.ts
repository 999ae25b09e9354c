/** A line that breaks, or keeps, a boundary of the house, and the folder that it stands in. */
export interface Planted {
  readonly folder: string;
  readonly line: string;
}

const entryPoints = ["devtools", "panel", "popup", "page", "background", "cli"];
const coreLevels = [
  ["cloudflare", "messages"],
  ["exchange"],
  ["redaction"],
  ["attribution"],
  ["blocks"],
  ["report"],
  ["remedy"],
];
const coreRooms = coreLevels.flat();
const levelOf = (room: string) => coreLevels.findIndex((level) => level.includes(room));
const from = (folder: string, ...lines: string[]): Planted[] => lines.map((line) => ({ folder, line }));
const use = (path: string) => `import { thing } from "${path}"; export const own = thing;`;

/** Every way to break a boundary that the linter must catch. */
export const violations: readonly Planted[] = [
  ...entryPoints.flatMap((entry) =>
    entryPoints
      .filter((other) => other !== entry)
      .flatMap((other) => [
        ...from(`src/${entry}`, use(`../${other}/thing`)),
        ...from(`src/${entry}/inner`, use(`../../${other}/thing`)),
      ]),
  ),
  ...[...entryPoints, "ui", "core/exchange", "core/report"].flatMap((room) =>
    from(
      `src/${room}`,
      use("webextension-polyfill"),
      "export const tabs = chrome.tabs;",
      "export const tabs = browser.tabs;",
      "export const tabs = globalThis.chrome.tabs;",
    ),
  ),
  ...[...entryPoints.filter((entry) => entry !== "cli"), "ui", "adapters", "core/exchange"].flatMap((room) =>
    from(`src/${room}`, use("node:fs")),
  ),
  ...["adapters", ...entryPoints].flatMap((room) => from("src/ui", use(`../${room}/thing`))),
  ...entryPoints.flatMap((entry) => [
    ...from("src/adapters", use(`../${entry}/thing`)),
    ...from("src/adapters/page", use(`../../${entry}/thing`)),
  ]),
  ...from("src/adapters", use("../ui/button")),
  ...from("src/cli", use("../adapters/thing"), use("../ui/ports"), use("react"), use("valibot")),
  ...coreRooms.flatMap((room) =>
    coreRooms
      .filter((other) => other !== room && levelOf(other) >= levelOf(room))
      .flatMap((other) => from(`src/core/${room}`, use(`../${other}/thing`))),
  ),
  ...["adapters", "ui", ...entryPoints].flatMap((room) =>
    from("src/core/remedy", use(`../../${room}/thing`)),
  ),
  ...from("src/core/attribution/signatures", use("../../report/thing"), use("../../../ui/ports")),
  ...from(
    "src/core/exchange",
    use("react"),
    use("react/jsx-runtime"),
    use("react-dom/client"),
    use("../../core/report/thing"),
    use("./../report/thing"),
    use("./inner/../../report/thing"),
    use("/src/core/report/thing"),
    'import type { Thing } from "../report/thing"; export type Own = Thing;',
    'export { thing } from "../report/thing";',
    'export const own = await import("../report/thing");',
    "export const time = Date.now();",
    "export const chance = Math.random();",
  ),
];

/** Lines that keep every boundary, and that the linter must leave alone. */
export const allowed: readonly Planted[] = [
  ...from("src/cli", use("../core/exchange/thing"), use("node:fs")),
  ...from("src/ui", use("../core/blocks/thing"), use("./thing"), use("react")),
  ...from("src/panel", use("../ui/thing"), use("../adapters/page/thing"), use("../core/blocks/thing")),
  ...from("src/adapters", use("webextension-polyfill"), use("../ui/ports"), use("./page/thing")),
  ...from("src/adapters/log", use("../page/thing"), "export const tabs = chrome.tabs;"),
  ...from("src/core/report", use("../blocks/thing"), use("../messages/thing"), use("valibot")),
  ...from("src/core/attribution/signatures", use("../thing"), use("../../exchange/thing")),
];
