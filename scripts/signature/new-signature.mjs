import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { template } from "./template.mjs";

const folder = "src/core/attribution/signatures";

/**
 * Why a name will not do for a new signature, in a sentence, or null.
 *
 * @param {string | undefined} name
 * @param {readonly string[]} taken the names that there are
 * @returns {string | null}
 */
export function nameComplaint(name, taken) {
  if (name === undefined) return "Which responder? For example: npm run new:signature apache-httpd";
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 40) {
    return `"${name}" is no name for a file here: lower-case letters and digits, with single hyphens between, at most 40.`;
  }
  if (["index", "types", "utils", "helpers"].includes(name)) return `"${name}" names no responder.`;
  if (taken.includes(name))
    return `${folder}/${name}.ts is there already. Add a mark to it, or take another name.`;
  return null;
}

/**
 * Writes the beginning of a signature and says what to do next.
 *
 * @param {string} root the repository's folder
 * @param {readonly string[]} args what stood behind the command
 * @param {(line: string) => void} say
 * @returns {number} the exit code: 0 when the file was written, 2 when the name will not do
 */
export function newSignature(root, args, say) {
  const path = join(root, folder);
  const taken = existsSync(path) ? readdirSync(path).map((file) => file.replace(/\.ts$/, "")) : [];
  const name = args[0];
  const complaint = args.length > 1 ? "One name at a time." : nameComplaint(name, taken);
  if (complaint !== null || name === undefined) {
    say(complaint ?? "");
    return 2;
  }
  writeFileSync(join(path, `${name}.ts`), template(name), { flag: "wx" });
  say(`Written: ${folder}/${name}.ts`);
  const near = taken.filter((other) => other.split("-")[0] === name.split("-")[0]);
  if (near.length > 0) say(`Its neighbours by name: ${near.join(", ")}`);
  say("Fill it in, then let the conformance test say what is missing:");
  say(`  npx vitest run --project unit test/core/attribution/signatures.test.ts -t "of ${name} keep"`);
  say("When it is content, look at what changed in the counts, and keep them:");
  say("  npx vitest run --project unit test/core/attribution/fixtures.test.ts -u");
  return 0;
}
