import { closeSync, openSync, writeSync } from "node:fs";
import { seeded } from "./seeded";

const linesTogether = 5_000;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const agents = [
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
  "curl/8.11.0",
];

/** One request of a log that is one of a kind. */
export interface LoggedOnce {
  readonly rayId: string;
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/**
 * Writes an access log in the combined format with Ray IDs of about so many bytes, its lines over one day that
 * ends now. Answers one of its last refusals, the longest way to go.
 */
export function writeLargeLog(file: string, bytes: number): LoggedOnce {
  const { pick, below, hex, word } = seeded(6);
  const out = openSync(file, "w");
  const end = Date.now();
  const day = 24 * 3600_000;
  let last: LoggedOnce | null = null;
  try {
    for (let written = 0; written < bytes;) {
      let text = "";
      for (let count = 0; count < linesTogether; count++) {
        const time = new Date(end - day + ((written + (bytes * count) / 1e9) / bytes) * day);
        const path = `/${pick(["shop", "api/v2/orders", "wp-content/uploads"])}/${word(6)}?id=${below(1e6)}`;
        const status = pick([200, 200, 200, 304, 403, 404]);
        const rayId = hex(16);
        if (status === 403) last = { rayId, path, time: time.toISOString() };
        text += `203.0.113.${below(256)} - - [${commonTime(time)}] "GET ${path} HTTP/1.1" ${status} ${below(90_000)} "https://shop.example/" "${pick(agents)}" "${rayId}-FRA"\n`;
      }
      written += writeSync(out, text);
    }
  } finally {
    closeSync(out);
  }
  if (last === null) throw new Error("No refusal was written.");
  return last;
}

function commonTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(":");
  return `${two(time.getUTCDate())}/${months[time.getUTCMonth()]}/${time.getUTCFullYear()}:${clock} +0000`;
}
