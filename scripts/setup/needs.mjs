import { findBrowser } from "./browser.mjs";
import { findCommand } from "./find-command.mjs";
import { findFirefox } from "./firefox.mjs";

/**
 * @typedef {object} Need
 * @property {string} debianPackage what Debian calls it
 * @property {string} command the program that shows it is there
 * @property {"start" | "test"} from the command of ours that needs it first; `test` needs everything
 * @property {string} why
 */

/**
 * The one table of what the project needs beside Node and npm's packages.
 * @type {readonly Need[]}
 */
export const needs = [
  { debianPackage: "chromium", command: "chromium", from: "start", why: "the browser that Whose403 runs in" },
  { debianPackage: "nginx-light", command: "nginx", from: "start", why: "a real server that answers 403" },
  {
    debianPackage: "apache2",
    command: "apache2",
    from: "start",
    why: "another real server that answers 403",
  },
  {
    debianPackage: "firefox-esr",
    command: "firefox-esr",
    from: "test",
    why: "the other browser that Whose403 runs in",
  },
  { debianPackage: "xvfb", command: "Xvfb", from: "test", why: "a screen for tests that need a window" },
  { debianPackage: "openbox", command: "openbox", from: "test", why: "gives those windows the focus" },
  { debianPackage: "xdotool", command: "xdotool", from: "test", why: "presses keys in those windows" },
  {
    debianPackage: "zbar-tools",
    command: "zbarimg",
    from: "test",
    why: "reads the QR code of a report card",
  },
  { debianPackage: "unzip", command: "unzip", from: "test", why: "opens the packages for the stores" },
  { debianPackage: "pngcheck", command: "pngcheck", from: "test", why: "checks the PNG of a report card" },
];

/**
 * The needs of a command of ours that are not there. Any Chromium, Chrome or Edge will do for the browser.
 *
 * @param {"start" | "test"} purpose
 * @param {(need: Need) => boolean} [isPresent]
 * @returns {Need[]}
 */
export function missingNeeds(purpose, isPresent = present) {
  return needs.filter((need) => (purpose === "test" || need.from === "start") && !isPresent(need));
}

/** @param {Need} need */
function present(need) {
  if (need.command === "chromium") return findBrowser() !== null;
  return (need.command === "firefox-esr" ? findFirefox() : findCommand(need.command)) !== null;
}
