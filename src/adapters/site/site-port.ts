import * as v from "valibot";
import type { Message } from "../../core/messages/message";
import { joinedContacts, type FoundContacts } from "../../core/report/contact/contact";
import { contactsOfLinks } from "../../core/report/contact/contact-links";
import { readSecurityTxt, securityTxtCap } from "../../core/report/contact/security-txt";
import { traceAddress, traceCap } from "../../core/report/contact/trace";
import type { ContactReading, SitePort } from "../../ui/ports";
import { linksAnswer, siteAnswer } from "./page-answers";
import type { NoRun, PageRun } from "./run-in-tab";

/** The ways in which a page can be asked, each with the site's origin, which the page must have. */
export interface PageWays {
  readonly links: (origin: string) => Promise<PageRun>;
  /** The links of the site's start page in another tab; null where none is open or may be read. */
  readonly startPageLinks: (origin: string) => Promise<PageRun | null>;
  readonly ask: (origin: string, path: string, mostBytes: number) => Promise<PageRun>;
}

const securityTxtPath = "/.well-known/security.txt";
const tracePath = "/cdn-cgi/trace";

/** What the site port says and asks, whatever the way to the page. */
export function sitePort(ways: PageWays): SitePort {
  return {
    async contacts(url) {
      const origin = originOf(url);
      if (origin === null) return cannot({ id: "ui_site_no_page" });
      const here = linksOf(await ways.links(origin), "page");
      if (here === "other-site" || here === "gone") return cannot(leftPage(origin), `${origin}/`);
      if (typeof here === "string") {
        const id = here === "no-grant" ? "ui_site_links_no_grant" : "ui_site_links_not_readable";
        return cannot({ id, params: { address: `${origin}/` } }, `${origin}/`);
      }
      const start = await ways.startPageLinks(origin);
      const there = start === null ? null : linksOf(start, "start-page");
      return { ok: true, ...joinedContacts(typeof there === "object" && there ? [here, there] : [here]) };
    },

    async securityTxt(url) {
      const origin = originOf(url);
      if (origin === null) return cannot({ id: "ui_site_no_page" });
      // RFC 9116, section 3: the file counts only by https.
      const address = `${origin.replace(/^http:/, "https:")}${securityTxtPath}`;
      if (!origin.startsWith("https:"))
        return cannot({ id: "ui_site_https_only", params: { address } }, address);
      const answer = await answerOf(ways, origin, securityTxtPath, securityTxtCap);
      if (!answer.ok) return answer;
      const { status, mediaType, text } = answer;
      if (status === 200 && !/html/i.test(mediaType))
        return { ok: true, ...(readSecurityTxt(text, url, Date.now()) ?? nothing) };
      if (status === 200 || status === 404 || status === 410) return { ok: true, ...nothing };
      return cannot({ id: "ui_site_status", params: { status: String(status), address } }, address);
    },

    async ownAddress(url) {
      const origin = originOf(url);
      if (origin === null) return { ok: false, reason: { id: "ui_site_no_page" } };
      const answer = await answerOf(ways, origin, tracePath, traceCap);
      if (!answer.ok) return { ok: false, reason: answer.reason };
      const address = answer.status === 200 ? traceAddress(answer.text) : null;
      if (address !== null) return { ok: true, address };
      return { ok: false, reason: { id: "ui_site_no_trace", params: { address: origin + tracePath } } };
    },
  };
}

const nothing: FoundContacts = { contacts: [], vendors: false, expired: null };

type NoReading = Extract<ContactReading, { ok: false }>;

function cannot(reason: Message, address: string | null = null): NoReading {
  return { ok: false, reason, address };
}

function leftPage(origin: string): Message {
  return { id: "ui_site_left", params: { address: `${origin}/` } };
}

/** The origin of a page of the web, or null. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

function linksOf(run: PageRun, from: "page" | "start-page"): FoundContacts | NoRun | "other-site" {
  if (!run.ok) return run.why;
  const { success, output } = v.safeParse(linksAnswer, run.value);
  if (!success) return "not-readable";
  return output.state === "links" ? contactsOfLinks(output.links, { url: output.url, from }) : "other-site";
}

interface Answered {
  readonly ok: true;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

async function answerOf(
  ways: PageWays,
  origin: string,
  path: string,
  mostBytes: number,
): Promise<Answered | NoReading> {
  const address = origin + path;
  const no = (id: "ui_site_no_grant" | "ui_site_not_readable" | "ui_site_failed" | "ui_site_timeout") =>
    cannot({ id, params: { address } }, address);
  const run = await ways.ask(origin, path, mostBytes);
  if (!run.ok) {
    if (run.why === "gone") return cannot(leftPage(origin), address);
    return no(run.why === "no-grant" ? "ui_site_no_grant" : "ui_site_not_readable");
  }
  const { success, output } = v.safeParse(siteAnswer, run.value);
  if (!success) return no("ui_site_not_readable");
  if (output.state === "other-site") return cannot(leftPage(origin), address);
  if (output.state === "timeout") return no("ui_site_timeout");
  if (output.state === "failed") return no("ui_site_failed");
  const { status, mediaType, text } = output;
  return { ok: true, status, mediaType, text };
}
