import { againBlock } from "../core/blocks/again-block";
import type { Block } from "../core/blocks/block";
import { makeBlock } from "../core/blocks/make-block";
import { documentWithFields } from "./capture/cached-answer";
import type { DocumentAnswer } from "./capture/document";
import { fetchedExchange, type FetchedAnswer } from "./capture/fetch-in-page";

/** What was read of a refused page. */
export interface PageAnswers {
  readonly answer: DocumentAnswer;
  /** The same answer with its fields, where the browser's cache has it. */
  readonly cached: FetchedAnswer | null;
  /** The method of the page's own request as DevTools saw it; null where it was not open. */
  readonly method: string | null;
}

/** The block of a page as the popup read it; the report's tab makes the same one anew. */
export function refusedBlock({ answer, cached, method }: PageAnswers): Block {
  return makeBlock("document-1", documentWithFields(answer, cached, method), { kind: "document" });
}

/** The block of the answer to the second request. */
export function secondBlock(answer: FetchedAnswer): Block {
  return againBlock("again-1", fetchedExchange(answer, ["asked-again"]), { kind: "document" });
}
