import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainLine } from "../../../src/core/remedy/access-log/explain-line";
import { ErrorSearch } from "../../../src/core/remedy/access-log/error-search";
import { startApache } from "../origins/apache";
import { refusedPath, type RefusalKind } from "../origins/kinds";
import { startNginx } from "../origins/nginx";
import type { Origin } from "../origins/origin";

/** Which explanation the server's own words have to lead to. */
const expected: Readonly<Record<"nginx" | "apache", Partial<Record<RefusalKind, string>>>> = {
  nginx: {
    "deny-rule": "nginx-access-rule",
    "directory-index": "nginx-directory-index",
    "file-permission": "nginx-permission",
    "folder-permission": "nginx-permission",
  },
  apache: {
    "deny-rule": "AH01630",
    "directory-index": "AH01276",
    "file-permission": "AH00132",
    "folder-permission": "AH00035",
  },
};
const starts = { nginx: startNginx, apache: startApache } as const;

describe.each(["nginx", "apache"] as const)("the error log that a real %s writes", (name) => {
  let origin: Origin | null = null;
  beforeAll(async () => {
    origin = await starts[name]();
  });
  afterAll(() => origin?.stop());

  it.each(Object.entries(expected[name]) as [RefusalKind, string][])(
    "explains %s, found by path and time",
    async (kind, id) => {
      if (origin === null) throw new Error(`${name} is not installed: npm run setup`);
      const answer = await fetch(origin.url + refusedPath(kind));
      expect(answer.status).toBe(403);
      const search = new ErrorSearch({
        rayId: null,
        startedDateTime: new Date().toISOString(),
        method: "GET",
        target: refusedPath(kind),
        status: 403,
      });
      search.push(new TextEncoder().encode(await errorLog(origin, refusedPath(kind))));
      const found = search.end().lines.filter(({ samePath }) => samePath);
      expect(found.map(({ text }) => explainLine(text)?.id)).toContain(id);
    },
  );
});

/** The log once it has the path: it may be written after the answer is sent. */
async function errorLog(origin: Origin, path: string): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const log = await origin.errorLog();
    if (log.includes(path)) return log;
    await fetch(`${origin.url}/token.txt`);
  }
  throw new Error(`${path} is not in the error log.`);
}
