import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface MadeUpRepository {
  readonly root: string;
  /** Writes a file, with the folders that it needs. */
  readonly write: (path: string, text: string) => void;
  readonly git: (...args: string[]) => void;
  /** Commits everything that is there and not ignored. */
  readonly commit: () => void;
  readonly remove: () => void;
}

/** A small repository with a version, a changelog and what a build would have left, all committed but `dist`. */
export function madeUpRepository(version = "1.2.3"): MadeUpRepository {
  const root = mkdtempSync(join(tmpdir(), "whose403-release-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const git = (...args: string[]): void => {
    const own = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...own, ...args], { cwd: root, stdio: "pipe" });
  };
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message=More");
  };
  write("package.json", JSON.stringify({ version }));
  write("package-lock.json", JSON.stringify({ version }));
  write("CHANGELOG.md", `# Changelog\n\n## [${version}] - 2026-11-30\n\n### Added\n\n- It.\n`);
  write("docs/build-from-source.md", "Build it.\n");
  write("src/a.ts", "export const a = 1;\n");
  write(".gitignore", "dist/\nnode_modules/\n");
  write("dist/chrome/manifest.json", JSON.stringify({ version, minimum_chrome_version: "116" }));
  write("dist/chrome/assets/a.js", "const a=1;");
  write("dist/firefox/manifest.json", JSON.stringify({ version, browser_specific_settings: {} }));
  git("init", "--quiet", "--initial-branch=main");
  commit();
  return { root, write, git, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}
