import { startLab } from "./lab";

/**
 * Runs the lab by hand until it is interrupted: `node --import tsx test/lab/serve.ts [REPLAY_FOLDER]`.
 */
const folder = process.argv[2];
const lab = await startLab(folder === undefined ? {} : { replayFolder: folder });
const lines = [
  `Lab page      ${lab.pageUrl}`,
  `Plain edge    ${lab.httpUrl}`,
  ...Object.entries(lab.origins).map(([name, url]) => `${name.padEnd(13)} ${url}`),
  ...lab.notes,
  "Ctrl+C stops it.",
];
process.stdout.write(`${lines.join("\n")}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void lab.stop().then(() => process.exit(0)));
}
