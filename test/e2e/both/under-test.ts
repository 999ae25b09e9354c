import type { Lab } from "../../lab/lab";
import type { LabCase } from "../../lab/lab-case";

/** A page, a panel or a popup in a real browser, whichever it is. */
export interface View {
  /** Runs a function in it; it may use nothing but its arguments, which are copied, as its result is. */
  readonly evaluate: <A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** A trusted click, as by the mouse, on the first thing that has this role (as markup has it) and name. */
  readonly press: (name: string, role?: "button" | "tab" | "option" | "link") => Promise<void>;
  /** A picture of it, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
}

/** A browser with the extension in it, its DevTools, and the lab: what the scenarios of every browser use. */
export interface UnderTest {
  readonly lab: Lab;
  /** Goes to a URL in the inspected tab, and waits until it is loaded. */
  readonly visit: (url: string) => Promise<void>;
  readonly openDevtools: () => Promise<void>;
  readonly page: View;
  /** Our panel, brought to the front: the first call is what creates it. */
  readonly panel: () => Promise<View>;
  /** Presses the toolbar button, which gives activeTab; the popup that opens. */
  readonly popup: () => Promise<View>;
  /** Closes the popup, as a click beside it does. */
  readonly closePopup: () => Promise<void>;
  /** The tab in front whose address has this text, once there is one. */
  readonly tab: (urlPart: string) => Promise<View>;
  /** Gives the permission that the browser asks for, or refuses it, in its own prompt. */
  readonly answerPrompt: (allow: boolean) => Promise<void>;
  readonly setTheme: (theme: "light" | "dark") => Promise<void>;
  /** Whether this browser tells extensions of such a refusal at all. */
  readonly reports: (each: LabCase) => boolean;
  /** The name by which reports call it: "Chromium" or "Firefox". */
  readonly name: "Chromium" | "Firefox";
}
