/** The part of Trusted Types that a worker's URL needs (w3.org/TR/trusted-types/); Firefox has none before 148. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => URL };
}

const [workerUrl = ""] = Object.values(
  import.meta.glob<string>("./log-worker.ts", { query: "?worker&url", import: "default", eager: true }),
);

/** The one name that the manifest's `trusted-types` allows. */
export const policyName = "whose403-log-worker";

/** Passes this URL and throws for every other. */
export function onlyThis(allowed: string): (url: string) => string {
  return (url) => {
    if (url === allowed) return url;
    throw new TypeError("Only the worker that searches logs may be started.");
  };
}

let trusted: URL | string | undefined;

/**
 * The URL of the worker that searches logs, as the policy of our pages wants it: a browser that has Trusted
 * Types starts no worker from a text. The policy can be made once, and makes no other URL.
 */
export function trustedWorkerUrl(): URL | string {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: TrustedTypes };
  trusted ??=
    trustedTypes
      ?.createPolicy(policyName, { createScriptURL: onlyThis(workerUrl) })
      .createScriptURL(workerUrl) ?? workerUrl;
  return trusted;
}
