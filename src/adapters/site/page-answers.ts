import * as v from "valibot";

const otherSite = v.object({ state: v.literal("other-site") });

/** What `collectLinks` answers. The page is not trusted, so everything is checked. */
export const linksAnswer = v.variant("state", [
  otherSite,
  v.object({
    state: v.literal("links"),
    url: v.string(),
    links: v.pipe(v.array(v.object({ href: v.string(), text: v.string() })), v.maxLength(3_000)),
  }),
]);

/** What `askSite` answers. */
export const siteAnswer = v.variant("state", [
  otherSite,
  v.object({ state: v.literal("timeout") }),
  v.object({ state: v.literal("failed") }),
  v.object({
    state: v.literal("answered"),
    status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
    mediaType: v.string(),
    text: v.pipe(v.string(), v.maxLength(64 * 1024)),
  }),
]);
