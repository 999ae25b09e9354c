import { answer, ok, type Answer } from "./answer";
import { accessDenied } from "./edge-pages/access";
import { customBlock, earlyRefusal } from "./edge-pages/bare";
import { blockPage } from "./edge-pages/block";
import { challengePage } from "./edge-pages/challenge";
import { error1xxx, plainText1xxx } from "./edge-pages/error-1xxx";
import { errorStyles } from "./edge-pages/error-page";
import { knownErrors } from "./edge-pages/known-errors";
import { trace } from "./edge-pages/trace";
import type { EdgeContext } from "./ray";

const pages: Readonly<Record<string, (context: EdgeContext) => Answer>> = {
  "/edge/block": blockPage,
  "/edge/challenge": challengePage,
  "/edge/text": () => plainText1xxx(1020),
  "/edge/access": accessDenied,
  "/edge/early": earlyRefusal,
  "/edge/custom": customBlock,
  "/cdn-cgi/trace": trace,
  "/cdn-cgi/styles/cf.errors.css": () => ok("text/css; charset=utf-8", errorStyles),
};

/**
 * What the edge answers itself, or null where the path is not its own. `/edge/CODE` and, as on
 * every site behind Cloudflare, `/cdn-cgi/error/CODE` give a 1xxx error in the form asked for.
 */
export function edgeAnswer(path: string, context: EdgeContext): Answer | null {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page) return page(context);
  const code = /^\/(?:edge|cdn-cgi\/error)\/(\d{4})$/.exec(path)?.[1];
  const error = knownErrors.find((each) => String(each.code) === code);
  if (error) return error1xxx(error, context);
  if (path.startsWith("/edge/") || path.startsWith("/cdn-cgi/")) {
    return answer(
      404,
      [["Content-Type", "text/plain; charset=utf-8"]],
      `The lab's edge has no page at ${path}.`,
    );
  }
  return null;
}
