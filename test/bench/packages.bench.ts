import { deterministicZip } from "../../scripts/package/deterministic-zip.mjs";
import { filesOfFolder } from "../../scripts/package/files-of-folder.mjs";
import { goalPackage } from "../../scripts/package/stores.mjs";
import { buildExtension } from "../e2e/build";
import { print } from "./figures";

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

for (const browser of ["chrome", "firefox"] as const) {
  const { outDir, remove } = buildExtension(browser);
  try {
    const files = filesOfFolder(outDir);
    const zip = await deterministicZip(files);
    const translations = files.filter(({ name }) => /\/texts-[\w-]+\.js$/.test(name));
    const alone = await deterministicZip(translations);
    print(`Package for ${browser}`, kilobytes(zip.length), `under ${kilobytes(goalPackage)}`);
    print(`of which the ${translations.length} translations are`, kilobytes(alone.length), "none set");
  } finally {
    remove();
  }
}
