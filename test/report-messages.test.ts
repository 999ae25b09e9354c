import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { reportMessage } from "../scripts/build/lean-catalogue";
import { root } from "./house/source-files";

const own = resolve(root, "src/core/messages/report-messages.ts");

/** What a module imports at once, with all that these import, and what it loads later. */
function reach(entry: string): { readonly files: ReadonlySet<string>; readonly later: ReadonlySet<string> } {
  const files = new Set<string>();
  const later = new Set<string>();
  const queue = [resolve(root, entry)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const code = readFileSync(file, "utf8");
    const imports = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?from\s+)?"(\.[^"]+)"/gm;
    for (const [, path] of code.matchAll(imports)) queue.push(...moduleAt(file, path));
    for (const [, path] of code.matchAll(/import\("(\.[^"]+)"\)/g)) {
      for (const found of moduleAt(file, path)) later.add(found);
    }
  }
  return { files, later };
}

function moduleAt(from: string, path: string | undefined): string[] {
  const base = resolve(dirname(from), path ?? "");
  return [`${base}.ts`, `${base}.tsx`].filter((file) => existsSync(file));
}

/** The messages of reports that stand in some files. */
function messagesIn(files: Iterable<string>): string[] {
  return [...files].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["'`]([a-z][a-z0-9]*(?:_[a-z0-9]+)+_?)/g)]
      .map(([, id]) => id ?? "")
      .filter((id) => reportMessage.test(id)),
  );
}

describe("the messages of reports", () => {
  const panel = reach("src/panel/panel.tsx");

  it("are said by nothing that the panel opens with, which has not got them", () => {
    expect(panel.files.has(own)).toBe(false);
    expect(messagesIn(panel.files)).toEqual([]);
  });

  it("come with everything that says them and is loaded later", () => {
    expect([...panel.later].map((file) => relative(root, file))).toContain(
      join("src", "ui", "report", "ReportPreview.tsx"),
    );
    for (const file of panel.later) {
      const { files } = reach(file);
      const says = messagesIn([...files].filter((each) => !panel.files.has(each))).length > 0;
      expect([relative(root, file), says && !files.has(own)]).toEqual([relative(root, file), false]);
    }
  });

  it.each(["src/popup/popup.tsx", "src/page/page.tsx"])("come with %s", (entry) => {
    expect(reach(entry).files.has(own)).toBe(true);
  });
});
