import { parseArgs } from "node:util";

/** The kinds of report that the command line writes. */
export type ReportKind = "md" | "html" | "json";

/** What the person asked for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly reason: string }
  | {
      readonly kind: "list";
      readonly json: boolean;
      readonly all: boolean;
      readonly files: readonly string[];
    }
  | {
      readonly kind: "report";
      readonly as: ReportKind;
      readonly index: number | null;
      readonly file: string;
    }
  | {
      readonly kind: "log";
      readonly json: boolean;
      readonly log: string;
      readonly file: string;
    };

const options = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  report: { type: "string" },
  index: { type: "string" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The command in these arguments (without node and script). Never throws: wrong usage is an answer. */
export function readArguments(args: readonly string[]): Command {
  try {
    return commandOf(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return wrong(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

function commandOf(
  parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>,
): Command {
  const { values, positionals: files } = parsed;
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  if (values.report === undefined && values.index !== undefined)
    return wrong("--index goes with --report only.");
  const file = files[0];
  if (file === undefined) return wrong("No file given.");
  if (files.filter((name) => name === "-").length > 1)
    return wrong('Standard input ("-") can be read only once.');
  if (values.log !== undefined) return logCommand(values.log, values, files);
  if (values.report === undefined)
    return { kind: "list", json: values.json ?? false, all: values.all ?? false, files };
  if (values.json === true || values.all === true)
    return wrong("--report goes with neither --json nor --all.");
  if (files.length > 1) return wrong("--report takes one file.");
  const as = values.report;
  if (as !== "md" && as !== "html" && as !== "json") return wrong("--report is one of md, html, json.");
  if (values.index === undefined) return { kind: "report", as, index: null, file };
  if (!/^\d{1,15}$/.test(values.index)) return wrong("--index is a whole number from 0.");
  return { kind: "report", as, index: Number(values.index), file };
}

function logCommand(
  log: string,
  values: { readonly json?: boolean; readonly all?: boolean; readonly report?: string },
  files: readonly string[],
): Command {
  if (values.report !== undefined || values.all === true)
    return wrong("--log goes with neither --report nor --all.");
  const [file] = files;
  if (file === undefined || files.length > 1) return wrong("--log takes one HAR file.");
  if (log === "") return wrong("--log needs the name of an access log.");
  if (log === "-" && file === "-") return wrong('Standard input ("-") can be read only once.');
  return { kind: "log", json: values.json ?? false, log, file };
}

function wrong(reason: string): Command {
  return { kind: "wrong", reason };
}

// Node adds advice about "--" in further sentences.
function firstSentence(message: string): string {
  return `${message.split(/\.\s/)[0]?.replace(/\.$/, "") ?? message}.`;
}
