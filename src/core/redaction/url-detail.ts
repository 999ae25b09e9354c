/** How much of the URL leaves: whole, without query values, or the origin only. */
export type UrlDetail = "full" | "no-query" | "origin";
