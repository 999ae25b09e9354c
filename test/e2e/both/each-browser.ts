import { describe } from "vitest";
import { stage } from "../stage";
import { chromiumUnderTest } from "./chromium-under-test";
import { inFirefox } from "./in-firefox";
import type { UnderTest } from "./under-test";

/** What a file of scenarios wants beside the usual. */
export interface EachBrowserOptions {
  /** True: the browsers have windows, on a display of their own. */
  readonly inWindow?: boolean;
}

/**
 * The same scenarios in Chromium and in Firefox. `scenarios` gets what is under test, which may be used
 * inside tests and hooks alone.
 */
export function eachBrowser(
  title: string,
  scenarios: (at: UnderTest) => void,
  { inWindow = false }: EachBrowserOptions = {},
): void {
  describe(`${title}, in Chromium`, () => {
    scenarios(chromiumUnderTest(stage({ inWindow })));
  });
  describe(`${title}, in Firefox`, () => {
    scenarios(inFirefox({ inWindow }));
  });
}
