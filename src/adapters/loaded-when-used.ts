import type { CardPort, PictureToolsPort, SitePort } from "../ui/ports";

/*
 * Ports whose code is loaded when they are first used, so that the panel opens without it. None of
 * them needs the click that it is called in.
 */

/** The site of the page that DevTools inspects. */
export const siteWhenUsed: SitePort = {
  contacts: async (url) => (await site()).contacts(url),
  securityTxt: async (url) => (await site()).securityTxt(url),
  ownAddress: async (url) => (await site()).ownAddress(url),
};

/** What is done to pictures on a canvas. */
export const pictureToolsWhenUsed: PictureToolsPort = {
  edit: async (picture, edits) => (await import("./picture-tools")).pictureTools.edit(picture, edits),
  fit: async (picture, maxBytes) => (await import("./picture-tools")).pictureTools.fit(picture, maxBytes),
};

/** What draws report cards. */
export const cardWhenUsed: CardPort = {
  draw: async (report, picture, language) => (await import("./card")).card.draw(report, picture, language),
};

async function site(): Promise<SitePort> {
  return (await import("./site/site-of-inspected-page")).siteOfInspectedPage();
}
