import { runnerImport } from "vite";

// Runs a TypeScript file as Vite builds it: core finds its signatures with `import.meta.glob`,
// which Node alone does not know.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Which file?");
await runnerImport(file, {
  configFile: false,
  define: { __VERSION__: JSON.stringify(process.env["npm_package_version"] ?? "0.0.0") },
});
