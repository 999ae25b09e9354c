import type { Field } from "./exchange";

/** All values of a field, in order; names compare case-insensitively (RFC 9110 section 5.1). */
export function fieldValues(fields: readonly Field[], name: string): string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const { name: given, value } of fields) {
    // Lengths first: most names differ in them, and every response is asked for several fields.
    if (given.length === wanted.length && given.toLowerCase() === wanted) values.push(value);
  }
  return values;
}

/** The first value of a field, or null. */
export function fieldValue(fields: readonly Field[], name: string): string | null {
  return fieldValues(fields, name)[0] ?? null;
}
