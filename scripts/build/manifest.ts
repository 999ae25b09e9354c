import type { ManifestV3Export } from "@crxjs/vite-plugin";

/** What the manifests of all browsers are made of: the one manifest.json. */
interface SourceManifest {
  readonly background: { readonly service_worker: string; readonly type: string };
  readonly minimum_chrome_version: string;
  readonly content_security_policy: { readonly extension_pages: string };
}

/** The name under which Firefox keeps what the extension stored: it must never change. */
const geckoId = "{b6c1c7a4-4033-4f0b-9403-5d1c0f0e4034}";

/** The Chrome and Edge manifest out of the one manifest.json: unchanged but for its type. */
export function chromeManifest(manifest: object): ManifestV3Export {
  return manifest as ManifestV3Export;
}

/**
 * The Firefox manifest: scripts instead of a service worker, which Firefox has none of for extensions, and its
 * own id and minimum. 142 is the first to know `data_collection_permissions`, which new add-ons must have
 * (platform F12). The permission for the panel is optional there, so that the install shows no warning (P25).
 */
export function firefoxManifest(manifest: SourceManifest): ManifestV3Export {
  const { minimum_chrome_version: _, background, content_security_policy: policy, ...rest } = manifest;
  return {
    ...rest,
    content_security_policy: {
      // DevTools is asked through fresh frames of our own (platform F4).
      extension_pages: policy.extension_pages.replace(/ connect-src /, " frame-src 'self'; connect-src "),
    },
    background: { scripts: [background.service_worker], type: background.type },
    optional_permissions: ["devtools"],
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: "142.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  } as unknown as ManifestV3Export;
}
