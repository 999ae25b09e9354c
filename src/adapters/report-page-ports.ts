import type { PagePorts } from "../ui/ports-page";
import type { Store, Theme } from "../ui/ports";
import { card } from "./card";
import { clipboard } from "./clipboard";
import { environment } from "./environment";
import { files } from "./files";
import { showTab, type Received } from "./handed-over";
import { keptText } from "./kept-text";
import { mail } from "./mail";
import { pictureTools } from "./picture-tools";
import { siteOfTab } from "./site/site-of-tab";

/** What the tab needs in which a report is made of what was handed over under an id. */
export function reportPagePorts(
  id: string,
  { handedOver, sourceTab }: Received,
  theme: Store<Theme>,
): PagePorts {
  return {
    theme,
    card,
    clipboard,
    files,
    mail,
    pictureTools,
    site: siteOfTab(sourceTab),
    environment: environment(),
    kept: keptText(`choices-${id}`),
    showRefusedPage: () => void showTab(sourceTab),
    // The page in front is this one: what was taken at the click is all that can be had.
    picture: {
      capture: () => Promise.resolve(handedOver.picture),
      askPermission: () => Promise.resolve(false),
    },
  };
}
