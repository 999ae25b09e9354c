import type { MailPort } from "../ui/ports";

/** The mail program by a `mailto:` link, as if it had been clicked on the page: the person sends it, or not. */
export const mail: MailPort = {
  open(mailto) {
    if (!mailto.startsWith("mailto:")) throw new Error("Only mailto: is opened here.");
    const link = document.createElement("a");
    link.href = mailto;
    link.target = "_blank";
    link.rel = "noopener";
    link.click();
  },
};
