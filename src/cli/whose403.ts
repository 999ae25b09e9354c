#!/usr/bin/env node
import { readArguments } from "./arguments";
import { list } from "./list";
import { log } from "./log";
import { processOutput, type Output } from "./output";
import { report } from "./report";
import { usage } from "./usage";

/** Does what the arguments ask for; the exit status: 0, or 2 when something could not be read. */
async function run(args: readonly string[], output: Output): Promise<0 | 2> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      output.print(usage);
      return 0;
    case "version":
      output.print(`${__VERSION__}\n`);
      return 0;
    case "wrong":
      output.error(`whose403: ${command.reason} Try whose403 --help.\n`);
      return 2;
    case "list":
      return (await list(command.files, command.json, command.all, output)) ? 0 : 2;
    case "log":
      return (await log(command.log, command.file, command.json, output)) ? 0 : 2;
    case "report":
      return (await report(command.file, command.as, command.index, output)) ? 0 : 2;
  }
}

process.exitCode = await run(process.argv.slice(2), processOutput());
