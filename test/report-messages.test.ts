import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { lateMessages } from "../scripts/build/lean-catalogue";
import { root } from "./house/source-files";

type Late = keyof typeof lateMessages;
const own = (late: Late): string => resolve(root, `src/core/messages/${late}-messages.ts`);

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

/** The late messages of a kind that stand in some files. */
function messagesIn(late: Late, files: Iterable<string>): string[] {
  return [...files].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["'`]([a-z][a-z0-9]*(?:_[a-z0-9]+)+_?)/g)]
      .map(([, id]) => id ?? "")
      .filter((id) => lateMessages[late].test(id)),
  );
}

describe.each([
  ["report", join("src", "ui", "report", "ReportPreview.tsx")],
  ["fix", join("src", "ui", "fix", "FixView.tsx")],
] as const)("the messages of the %s view", (late, view) => {
  const panel = reach("src/panel/panel.tsx");

  it("are said by nothing that the panel opens with, which has not got them", () => {
    expect(panel.files.has(own(late))).toBe(false);
    expect(messagesIn(late, panel.files)).toEqual([]);
  });

  it("come with everything that says them and is loaded later", () => {
    expect([...panel.later].map((file) => relative(root, file))).toContain(view);
    for (const file of panel.later) {
      const { files } = reach(file);
      const says =
        messagesIn(
          late,
          [...files].filter((each) => !panel.files.has(each)),
        ).length > 0;
      expect([relative(root, file), says && !files.has(own(late))]).toEqual([relative(root, file), false]);
    }
  });
});

describe("the messages of reports", () => {
  it.each(["src/popup/popup.tsx", "src/page/page.tsx"])("come with %s", (entry) => {
    expect(reach(entry).files.has(own("report"))).toBe(true);
  });
});
