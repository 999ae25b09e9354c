import * as v from "valibot";

/** One error of Cloudflare's API: of the REST envelope, which has a code, or of GraphQL, which has none. */
export interface ApiError {
  readonly code: number | null;
  readonly message: string;
}

const text = v.fallback(v.string(), "");
const errorSchema = v.object({
  code: v.optional(v.fallback(v.nullable(v.number()), null), null),
  message: v.optional(text, ""),
});
const body = v.object({
  success: v.optional(v.unknown()),
  errors: v.optional(v.nullable(v.array(v.fallback(errorSchema, { code: null, message: "" })))),
});

/** Errors are quoted to the reader no longer than this. */
const longestMessage = 200;

/**
 * The errors that an answer carries, also one with status 200: GraphQL reports its errors so. None for a
 * body that is no object.
 */
export function errorsIn(json: unknown): readonly ApiError[] {
  const parsed = v.safeParse(body, json);
  if (!parsed.success) return [];
  return (parsed.output.errors ?? []).map(({ code, message }) => ({
    code,
    message: message.slice(0, longestMessage),
  }));
}
