import { bodyExcerpt, fieldExcerpt } from "./excerpt";
import type { Observed } from "./observed";
import type { Condition, Mark } from "./signature";
import type { Where } from "./verdict";

/** Where a mark was seen and what of it may be shown. */
export interface Match {
  readonly where: Where;
  readonly excerpt: string | null;
}

/** What a condition has seen: a value, where in the body it is, or that something is absent; null where it does not hold. */
type Seen = string | number | RegExpExecArray | true | null;

/** A condition as it is asked, made once. */
interface Question {
  readonly where: Where;
  /** Whether it reads the body from its beginning, as only the last ones asked should. */
  readonly reads: boolean;
  look(observed: Observed): Seen;
  /** What of it may be shown. */
  show(seen: Seen, observed: Observed): string | null;
}

/** The conditions of a mark, ready to be asked. */
export interface Questions {
  readonly first: Question;
  /** All of them, the cheap ones first. */
  readonly all: readonly Question[];
}

/** Makes the conditions of a mark ready to be asked, as is done once. */
export function questionsOf(mark: Mark): Questions {
  const [first, ...others] = mark.when;
  const question = questionOf(first);
  const all = [question, ...others.map(questionOf)];
  return { first: question, all: all.toSorted((a, b) => Number(a.reads) - Number(b.reads)) };
}

/**
 * Whether all conditions of a mark hold (the cheap ones are asked first), and where the first of
 * them was seen; null where one does not hold or cannot be observed. Excerpts are made only for marks that match.
 */
export function matchMark(mark: Mark, observed: Observed): Match | null {
  for (const condition of mark.when) {
    if ("text" in condition && condition.text !== undefined && !observed.hasText(condition.text)) return null;
  }
  return matchQuestions(questionsOf(mark), observed);
}

/** The same for conditions that are ready to be asked, where the texts they need are there. */
export function matchQuestions({ first, all }: Questions, observed: Observed): Match | null {
  let ofFirst: Seen = null;
  for (const question of all) {
    const seen = question.look(observed);
    if (seen === null) return null;
    if (question === first) ofFirst = seen;
  }
  return { where: first.where, excerpt: first.show(ofFirst, observed) };
}

function questionOf(condition: Condition): Question {
  if ("field" in condition) return ofField(condition.field, condition.value);
  if ("noField" in condition) return ofNoField(condition.noField);
  if ("mediaType" in condition) return ofMediaType(condition.mediaType);
  if ("statusText" in condition) return ofStatusText(condition.statusText);
  return "body" in condition ? ofBody(condition.body) : ofText(condition.text);
}

const asItIs = (seen: Seen): string | null => (typeof seen === "string" ? seen : null);

function ofField(field: string, wanted: RegExp | undefined): Question {
  return {
    where: `field:${field}`,
    reads: false,
    look: ({ fields }) => {
      const values = fields.get(field);
      if (values === undefined) return null;
      if (wanted === undefined) return values[0] ?? null;
      for (const value of values) if (wanted.test(value)) return value;
      return null;
    },
    show: (seen) => (typeof seen === "string" ? fieldExcerpt(field, seen) : null),
  };
}

function ofNoField(field: string): Question {
  return {
    where: "absence",
    reads: false,
    look: (observed) => (observed.fieldsComplete && !observed.fields.has(field) ? true : null),
    show: () => null,
  };
}

function ofMediaType(wanted: RegExp): Question {
  return {
    where: "field:content-type",
    reads: false,
    look: ({ fields }) => {
      const value = fields.get("content-type")?.[0];
      return value !== undefined && wanted.test(value) ? value : null;
    },
    show: asItIs,
  };
}

function ofStatusText(wanted: RegExp): Question {
  return {
    where: "status",
    reads: false,
    look: ({ exchange }) => (wanted.test(exchange.statusText) ? exchange.statusText : null),
    show: asItIs,
  };
}

function ofBody(wanted: RegExp): Question {
  const endsIt = wanted.source.endsWith("$");
  return {
    where: "body",
    reads: true,
    // In a body that was cut, what looks like its end is not.
    look: ({ body, bodyWhole }) => (body === null || (endsIt && !bodyWhole) ? null : wanted.exec(body)),
    show: (seen, { body }) =>
      body === null || seen === null || typeof seen !== "object"
        ? null
        : bodyExcerpt(body, seen.index, seen[0].length),
  };
}

/** The text itself was looked for before: there is only the place left to be found. */
function ofText(text: string): Question {
  return {
    where: "body",
    reads: false,
    look: ({ body }) => (body === null ? null : true),
    show: (_, observed) =>
      observed.body === null ? null : bodyExcerpt(observed.body, observed.indexOfText(text), text.length),
  };
}
