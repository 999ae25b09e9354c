import type { Field } from "./exchange";

/** All values of a field, in order; names compare case-insensitively (RFC 9110 section 5.1). */
export function fieldValues(fields: readonly Field[], name: string): string[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.toLowerCase() === wanted).map((field) => field.value);
}

/** The first value of a field, or null. */
export function fieldValue(fields: readonly Field[], name: string): string | null {
  return fieldValues(fields, name)[0] ?? null;
}
