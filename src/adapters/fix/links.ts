import type { LinkPort } from "../../ui/ports-of-fix";

/** Opens pages in a new tab, without telling them where from. */
export const links: LinkPort = {
  open(url) {
    window.open(url, "_blank", "noopener,noreferrer");
  },
};
