import { render } from "../core/messages/render";
import { logSays } from "../core/remedy/access-log/log-says";
import type { SearchedBlock } from "./log";
import { printable } from "./printable";

/** What a log has of the refusals of a file, for people: the request, a sentence, and the lines. */
export function logText(file: string, searched: readonly SearchedBlock[]): string {
  if (searched.length === 0) return `${printable(file)}: no 403\n`;
  return searched.map(oneText).join("\n");
}

function oneText({ index, block, finding }: SearchedBlock): string {
  const { exchange, ray } = block;
  const request = `#${index}  ${exchange.status}  ${exchange.method || "?"} ${exchange.url}  ${ray.rayId ?? "no Ray ID"}`;
  const said = logSays(finding, block).map((message) => `  ${render(message)}`);
  const lines = [...finding.lines, ...(finding.others ?? [])].map(
    ({ number, text }) => `  line ${number}: ${text}`,
  );
  return [request, ...said, ...lines].map((line) => `${printable(line)}\n`).join("");
}
