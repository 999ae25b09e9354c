import { homedir, hostname } from "node:os";

/** Names of machines that are words of ordinary pages as well, or of the recorded site itself. */
const ordinary = new Set(
  "localhost shop proxy server host web www node apache nginx debian ubuntu test site".split(" "),
);

/** Folders that only a machine of somebody's has. */
const folders = ["/home/", "/Users/", "/root/", "/tmp/"];

/**
 * What must never stand in a recording: folders of the machine that made it, and its name. The user's
 * name is looked for in folders alone, since it is often an ordinary word.
 */
export function leaksOf(text: string, machine = hostname()): string[] {
  const own = [homedir(), process.cwd()].filter((folder) => folder.length > 1);
  const found = [...own, ...folders].filter((folder) => text.includes(folder));
  const named = !ordinary.has(machine.toLowerCase()) && wholeWord(machine).test(text);
  return [...new Set(named ? [...found, machine] : found)];
}

function wholeWord(word: string): RegExp {
  const literal = word.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w-])${literal}(?![\w-])`);
}
