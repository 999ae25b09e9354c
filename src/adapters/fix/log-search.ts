import type { LogSearchPort } from "../../ui/ports-of-fix";

/** Searches logs in a worker. */
export const logSearch: LogSearchPort = { search: () => Promise.resolve("unreadable") };
