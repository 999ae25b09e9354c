/** Where the command line writes to. */
export interface Output {
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly error: (text: string) => void;
  /** The width of the terminal in characters; null when standard output is none. */
  readonly columns: number | null;
}

/** The process's own streams. A reader that has gone (`| head`) ends the process quietly. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    print: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
}
