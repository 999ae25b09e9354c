import { homedir, hostname, userInfo } from "node:os";

/** What must never stand in a recording made here: names and folders of the machine and its user. */
export function leaksOf(text: string): string[] {
  const folders = [homedir(), process.cwd(), "/home/", "/Users/", "/root"];
  const words = [hostname(), userInfo().username].filter((word) => word.length > 3 && word !== "root");
  return [
    ...folders.filter((folder) => folder !== "/" && text.includes(folder)),
    ...[hostname(), ...words].filter((word) => word !== "localhost" && wholeWord(word).test(text)),
  ].filter((leak, at, all) => all.indexOf(leak) === at);
}

function wholeWord(word: string): RegExp {
  const literal = word.replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w-])${literal}(?![\w-])`, "i");
}
