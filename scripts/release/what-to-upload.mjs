import { packageName, packagesFolder, stores } from "../package/stores.mjs";

/**
 * What to do with a release that passed: which file goes where, and the tag afterwards.
 *
 * @param {string} version
 * @returns {string[]} lines
 */
export function whatToUpload(version) {
  const lines = stores.flatMap(({ id, name, upload }) => [
    `${name}: ${upload}`,
    `  ${packagesFolder}/${packageName(version, id)}`,
    // Mozilla asks for it because the code is bundled: extensionworkshop.com, "Source code submission".
    ...(id === "firefox"
      ? [`  ${packagesFolder}/${packageName(version, "source")}, as the source code`]
      : []),
  ]);
  return [
    `Version ${version} can be released. Upload:`,
    ...lines,
    `Then: git tag v${version} && git push origin v${version}`,
  ];
}
