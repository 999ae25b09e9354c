import type { Page } from "puppeteer-core";

/**
 * The Ray IDs that the browser itself received, by URL: a witness of its own beside the panel.
 * What a page does not see (workers, preflights) is not in it.
 */
export function recordRays(page: Page): ReadonlyMap<string, string> {
  const rays = new Map<string, string>();
  page.on("response", (response) => {
    const ray = response.headers()["cf-ray"]?.split("-")[0];
    if (response.status() === 403 && ray !== undefined) rays.set(response.url(), ray);
  });
  return rays;
}
