import { readdirSync } from "node:fs";
import { matchMark } from "../../../src/core/attribution/match";
import { observe } from "../../../src/core/attribution/observed";
import type { Condition, Mark, Signature } from "../../../src/core/attribution/signature";
import { englishCatalogue } from "../../../src/core/messages/catalogue";
import { answer } from "./answers";
import { complaintsAboutExamples } from "./example-complaints";
import { unboundedInside } from "./unbounded";

const folder = new URL("../../../src/core/attribution/signatures/", import.meta.url);
/** The files of the folder of signatures, without their ending. */
export const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));

/** Everything that is wrong with a signature, in words for its author. */
export function complaints(signature: Signature): string[] {
  const wrong: string[] = [];
  const { id, documentation, marks } = signature;
  wrong.push(...placeholders(signature, ""));
  if (!files.includes(id)) wrong.push(`its id "${id}" is not its file name`);
  if (!/^https:\/\/\S+$/.test(documentation)) wrong.push("documentation is no https link");
  if (marks.length === 0) wrong.push("it has no marks");
  if (new Set(marks.map((mark) => mark.id)).size < marks.length) wrong.push("two marks have the same id");
  for (const mark of marks)
    wrong.push(
      ...complaintsAbout(mark, mark.product ?? signature.product).map((text) => `mark "${mark.id}": ${text}`),
    );
  for (const place of signature.referenceIds ?? []) wrong.push(...complaintsAboutPlace(place));
  wrong.push(...complaintsAboutExamples(signature));
  return wrong;
}

/** Where a word of the template stands that its author has not yet replaced. */
function placeholders(value: unknown, path: string): string[] {
  if (typeof value === "string")
    return /\bTODO\b|^todo$/.test(value) ? [`\`${path}\` is still to be written`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placeholders(inner, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

function complaintsAbout(mark: Mark, product: string | null): string[] {
  const wrong: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(mark.id)) wrong.push("its id is not kebab-case");
  if (!Number.isInteger(mark.weight) || Math.abs(mark.weight) > 60)
    wrong.push("its weight is no whole number of decibans up to 60");
  if (!Object.hasOwn(englishCatalogue, mark.because.id))
    wrong.push(`there is no message "${mark.because.id}"`);
  if (product === null && (englishCatalogue[mark.because.id]?.message ?? "").includes("$PRODUCT$")) {
    wrong.push(`its message "${mark.because.id}" names a product and there is none`);
  }
  if (mark.cause !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(mark.cause))
    wrong.push("its cause is not kebab-case");
  if (mark.seen === "" || mark.seen.length > 400)
    wrong.push("its `seen` is empty or longer than 400 characters");
  else if (!isSeen(mark)) wrong.push("its own first condition does not match its `seen`");
  if (mark.when.some((one) => "body" in one) && !mark.when.some((one) => "text" in one || "field" in one)) {
    wrong.push("it reads the body without a `text` that is cheap to look for first");
  }
  for (const condition of mark.when) wrong.push(...complaintsAboutCondition(condition));
  return wrong;
}

function complaintsAboutCondition(condition: Condition): string[] {
  const wrong: string[] = [];
  for (const value of Object.values(condition)) {
    if (value instanceof RegExp) {
      if (value.flags.includes("g") || value.flags.includes("y"))
        wrong.push(`${value} keeps state between uses (flag g or y)`);
      if (unboundedInside(value.source))
        wrong.push(`${value} has an unbounded repeat inside or beside another`);
    }
  }
  for (const name of ["field", "noField"] as const) {
    const field = name in condition ? (condition as Record<string, unknown>)[name] : null;
    if (typeof field === "string" && field !== field.toLowerCase())
      wrong.push(`the field name ${field} is not lower case`);
  }
  if ("text" in condition && !/^[\x20-@[-~]*$/.test(condition.text ?? ""))
    wrong.push("its text is not lower-case ASCII");
  return wrong;
}

function complaintsAboutPlace(place: { field?: string; value?: RegExp; body?: RegExp }): string[] {
  const form = place.body ?? place.value;
  if (form === undefined) return [];
  if (!/\((?!\?)/.test(form.source)) return [`the reference id ${form} has no group 1`];
  return unboundedInside(form.source)
    ? [`the reference id ${form} has an unbounded repeat inside or beside another`]
    : [];
}

/** Whether the first condition of a mark matches its own example. */
function isSeen(mark: Mark): boolean {
  const first = mark.when[0];
  const only: Mark = { ...mark, when: [first] };
  if ("noField" in first) return matchMark(only, observe(answer({}))) !== null;
  if ("statusText" in first)
    return matchMark(only, observe(answer({}, "", { statusText: mark.seen }))) !== null;
  if ("field" in first || "mediaType" in first) {
    const name = "field" in first ? first.field : "content-type";
    if (!mark.seen.startsWith(`${name}: `)) return false;
    return matchMark(only, observe(answer({ [name]: mark.seen.slice(name.length + 2) }))) !== null;
  }
  return matchMark(only, observe(answer({}, mark.seen))) !== null;
}
