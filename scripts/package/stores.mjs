/**
 * @typedef {object} Store
 * @property {"chrome" | "edge" | "firefox"} id as it stands in the package's name
 * @property {string} name
 * @property {string} folder what of dist goes there
 * @property {string} upload where its packages are uploaded
 */

/**
 * The three stores. Edge takes Chrome's build as it is: same interfaces, same manifest.
 *
 * @type {readonly Store[]}
 */
export const stores = [
  {
    id: "chrome",
    name: "Chrome Web Store",
    folder: "dist/chrome",
    upload: "https://chrome.google.com/webstore/devconsole",
  },
  {
    id: "edge",
    name: "Edge Add-ons",
    folder: "dist/chrome",
    upload: "https://partner.microsoft.com/dashboard/microsoftedge",
  },
  {
    id: "firefox",
    name: "addons.mozilla.org",
    folder: "dist/firefox",
    upload: "https://addons.mozilla.org/developers/",
  },
];

/** What a store's package should weigh, in bytes: people download it, though stores allow far more. */
export const goalPackage = 400_000;

/**
 * What a store's package may weigh, in bytes. More than the goal, which it missed when six translations came in:
 * it may not get any heavier without somebody having decided so.
 */
export const heaviestPackage = 550_000;

/** Where the packages are written. */
export const packagesFolder = "dist/packages";

/**
 * The name of a package.
 *
 * @param {string} version
 * @param {Store["id"] | "source"} part
 * @returns {string}
 */
export function packageName(version, part) {
  return `whose403-${version}-${part}.zip`;
}
