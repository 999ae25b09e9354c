import type { Browser, Frame } from "puppeteer-core";

/** What pages did that they should not have; all empty where nothing ran, reached out or left its place. */
export interface Caught {
  /** Calls of functions that a script would make, and what a page's policy had to stop. */
  readonly ran: readonly string[];
  /** Requests that pages made, but for themselves and for pictures that are inside them. */
  readonly requests: readonly string[];
  /** Elements that a report does not have, handlers, and addresses in attributes. */
  readonly foreign: readonly string[];
}

/** A page that notices whatever a hostile text brings about. `own` is a selector of what may be there. */
export interface TrapPage {
  /** Opens files, each in a frame of its own. */
  readonly open: (wrapper: string, own: string) => Promise<Caught>;
  /** Puts pieces of markup into an empty page one beside the other, as a program that trusts them would. */
  readonly show: (pieces: readonly string[], how: "parse" | "paste", own: string) => Promise<Caught>;
  readonly close: () => Promise<void>;
}

interface Trap {
  trapCaught: string[];
  [name: string]: unknown;
}

/** Opens a page with its traps set, in every frame. */
export async function openTrapPage(browser: Browser): Promise<TrapPage> {
  const page = await browser.newPage();
  let requests: string[] = [];
  page.on("request", (request) => {
    const isDocument = request.isNavigationRequest() && request.url().startsWith("file:");
    if (!isDocument && !/^(?:about:|data:image\/png)/.test(request.url())) requests.push(request.url());
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.evaluateOnNewDocument(setTraps);

  /** What is caught once everything that was started has had its turn. */
  async function caught(foreign: readonly string[]): Promise<Caught> {
    await page.evaluate(twoFrames);
    const ran = await Promise.all(page.frames().map(ranIn));
    return { ran: ran.flat(), requests, foreign };
  }
  return {
    async open(wrapper, own) {
      requests = [];
      await page.goto(wrapper);
      const [, ...inner] = page.frames();
      const foreign = await Promise.all(inner.map((frame) => frame.evaluate(look, own, "body")));
      return caught([...foreign.flat(), ...(inner.length === 0 ? ["nothing was opened"] : [])]);
    },
    async show(pieces, how, own) {
      requests = [];
      await page.goto("about:blank");
      await page.evaluate(put, pieces, how);
      return caught(await page.evaluate(look, own, "main"));
    },
    close: () => page.close(),
  };
}

function ranIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => (globalThis as unknown as Trap).trapCaught);
}

// Runs in a page before anything else of it.
function setTraps(): void {
  const own = globalThis as unknown as Trap;
  const caught: string[] = [];
  own.trapCaught = caught;
  for (const name of ["trap", "alert", "confirm", "prompt", "print", "open", "fetch", "eval"]) {
    own[name] = (): void => void caught.push(name);
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample, blockedURI }) =>
    caught.push(`${violatedDirective} ${sample || blockedURI}`),
  );
}

// Runs in a page: errors of pictures and the like are told by then.
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

// Runs in a page: as `innerHTML` in an element, or as a program pastes into a text that is edited.
function put(pieces: readonly string[], how: "parse" | "paste"): void {
  document.title = "trap";
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  for (const piece of pieces) {
    const place = document.createElement("div");
    main.append(place);
    if (how === "parse") place.innerHTML = piece;
    else {
      place.contentEditable = "true";
      place.focus();
      document.execCommand("insertHTML", false, piece);
    }
  }
}

// Runs in a page.
function look(own: string, within: string): string[] {
  const address =
    /^(?:href|src|srcset|action|formaction|data|background|poster|ping|xlink:href|style|srcdoc)$/;
  const isOut = (each: Element, one: string): boolean =>
    one.startsWith("on") ||
    (address.test(one) && !(each.getAttribute(one) ?? "").startsWith("data:image/png;base64,"));
  const foreign = [...document.querySelectorAll(`${within} *`)]
    .filter((each) => !each.matches(own) || each.getAttributeNames().some((one) => isOut(each, one)))
    .map((each) => each.outerHTML.slice(0, 2_000));
  // The title names the host and nothing else of anybody's.
  const isOwnTitle = /^(?:trap|Access to [^\s<>"]{1,260} refused \(403\))$/.test(document.title);
  return isOwnTitle ? foreign : [...foreign, `title: ${document.title}`];
}
