import { createRoot } from "react-dom/client";
import { card } from "../../../src/adapters/card";
import { pictureTools } from "../../../src/adapters/picture-tools";
import "../../../src/core/messages/report-messages";
import { InLanguage } from "../../../src/ui/languages";
import { Panel } from "../../../src/ui/panel/Panel";
import type { LogState } from "../../../src/ui/ports";
import { galleryBlocks } from "./blocks";
import { languageNamed, memoryLanguages } from "./memory-languages";
import { logState, memoryPorts, memorySite } from "./memory-ports";
import { otherViews } from "./other-views";
import { samplePicture } from "./sample-picture";

/**
 * The panel with made-up refusals, to look at in an ordinary tab. `?theme=dark` and `?state=`
 * (`empty`, `paused`, `notice`, `many`) choose what is shown, `?picture=none` refuses pictures,
 * `?language=` is a language's code or `pseudo`, and `?view=` is `popup`, `page`, `gone` or `welcome` with the
 * refusal `?block=`, from 0, in place of the panel.
 */
const query = new URLSearchParams(location.search);
const blocks = galleryBlocks();

const states: Readonly<Record<string, () => LogState>> = {
  full: () => logState(blocks),
  empty: () => logState([]),
  paused: () => logState([], { paused: true }),
  notice: () =>
    logState(blocks, { captureNotice: { id: "ui_note_before_devtools" }, paused: true, droppedBlocks: 3 }),
  many: () =>
    logState(
      Array.from({ length: 1000 }, (_, index) => {
        const block = blocks[index % blocks.length];
        if (block === undefined) throw new Error("The gallery has no blocks.");
        return {
          ...block,
          id: `m${index}`,
          exchange: { ...block.exchange, url: `${block.exchange.url}#${index}` },
        };
      }),
    ),
};

const state = (states[query.get("state") ?? "full"] ?? states["full"])?.() ?? logState(blocks);
const picture = samplePicture();
const memory = query.get("picture") === "none" ? memoryPorts(state) : memoryPorts(state, picture);
const { theme } = memory;
// The real ones: they need no extension.
const ports = { ...memory.ports, card, pictureTools, site: memorySite };
theme.set(query.get("theme") === "dark" ? "dark" : "light");

const root = document.querySelector("#root");
if (root === null) throw new Error("gallery.html has no #root.");
const block = blocks[Number(query.get("block") ?? blocks.length - 1)];
if (block === undefined) throw new Error("The gallery has no such block.");
const draw = otherViews[query.get("view") ?? ""]?.(block, ports, picture);
const languages = memoryLanguages(await languageNamed(query.get("language") ?? "en"));
createRoot(root).render(
  <InLanguage languages={languages.port}>
    {(language) => draw?.(language) ?? <Panel ports={ports} language={language} />}
  </InLanguage>,
);
