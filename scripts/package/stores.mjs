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

/** What a store's package may weigh, in bytes; stores allow far more, but people download it. */
export const heaviestPackage = 400_000;

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
