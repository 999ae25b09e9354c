import type { PanelPorts, Store, Theme } from "../ui/ports";
import { card } from "./card";
import { clipboard } from "./clipboard";
import { environment } from "./environment";
import { exampleLog } from "./example-log";
import { files } from "./files";
import { mail } from "./mail";
import { pictureTools } from "./picture-tools";

/** The panel's ports for the example: no page stands behind it, so none is asked, reloaded or photographed. */
export function examplePorts(theme: Store<Theme>): PanelPorts {
  const here = environment();
  return {
    theme,
    card,
    clipboard,
    files,
    mail,
    pictureTools,
    site: null,
    environment: here,
    log: exampleLog(here.now()),
    // Another's refusals must not stand under the words that say "example".
    fileLogs: { open: () => Promise.resolve({ ok: false, reason: { id: "ui_welcome_example_file" } }) },
    picture: {
      capture: () =>
        Promise.resolve({
          ok: false,
          reason: { id: "ui_welcome_example_picture" },
          canAsk: false,
          final: true,
        }),
      askPermission: () => Promise.resolve(false),
    },
    fix: async () => (await import("./example-fix-ports")).exampleFixPorts(),
  };
}
