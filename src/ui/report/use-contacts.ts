import { useState } from "react";
import type { ContactReading, SitePort } from "../ports";

/** Which of the two looks is meant. */
export type Look = "pages" | "file";

/** What was looked for so far and what came of it. */
export interface Contacts {
  /** The look that is under way, or null. */
  readonly pending: Look | null;
  /** What each look brought, the pages' first. */
  readonly found: readonly (readonly [Look, ContactReading])[];
  /** Looks at the open pages; nothing is asked of the site. Call inside a click. */
  readonly look: () => void;
  /** Asks the site for its security.txt. Call inside a click. */
  readonly askFile: () => void;
}

/** Looks for contacts of the site of a page, never by itself. */
export function useContacts(site: SitePort | null, url: string): Contacts {
  const [pending, setPending] = useState<Look | null>(null);
  const [readings, setReadings] = useState<Readonly<Partial<Record<Look, ContactReading>>>>({});

  function start(look: Look, reading: Promise<ContactReading> | undefined) {
    if (reading === undefined) return;
    setPending(look);
    void reading.then((answer) => {
      setReadings((before) => ({ ...before, [look]: answer }));
      setPending(null);
    });
  }

  const { pages, file } = readings;
  return {
    pending,
    found: [...(pages ? [["pages", pages] as const] : []), ...(file ? [["file", file] as const] : [])],
    look: () => start("pages", site?.contacts(url)),
    askFile: () => start("file", site?.securityTxt(url)),
  };
}
