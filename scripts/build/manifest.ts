import type { ManifestV3Export } from "@crxjs/vite-plugin";

/** The Chrome and Edge manifest out of the one manifest.json: unchanged but for its type. */
export function chromeManifest(manifest: object): ManifestV3Export {
  return manifest as ManifestV3Export;
}
