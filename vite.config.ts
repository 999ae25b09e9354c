import { crx } from "@crxjs/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type ViteUserConfig as UserConfig } from "vitest/config";
import source from "./manifest.json" with { type: "json" };
import about from "./package.json" with { type: "json" };
import { chromeManifest, firefoxManifest } from "./scripts/build/manifest.ts";
import { executable } from "./scripts/build/executable.ts";
import { leanCatalogue } from "./scripts/build/lean-catalogue.ts";
import { leanLanguages } from "./scripts/build/lean-languages.ts";
import { leanLocales } from "./scripts/build/lean-locales.ts";
import { leanMail } from "./scripts/build/lean-mail.ts";
import { leanSignatures } from "./scripts/build/lean-signatures.ts";
import { withoutInnerHtml } from "./scripts/build/without-inner-html.ts";

const { version } = about;
const manifest = { ...source, version };

/**
 * One configuration, by mode: `chrome` writes dist/chrome, `firefox` dist/firefox, and `cli` dist/cli as one
 * file that runs without node_modules. Under vitest neither applies and crxjs is left out.
 */
export default defineConfig(({ mode }) => {
  if (process.env["VITEST"]) return tests;
  if (mode === "cli") return cli;
  if (mode === "chrome" || mode === "firefox") return extension(mode);
  throw new Error(`Unknown mode "${mode}": use --mode chrome, firefox or cli.`);
});

function extension(browser: "chrome" | "firefox"): UserConfig {
  const own = browser === "chrome" ? chromeManifest(manifest) : firefoxManifest(manifest);
  return {
    plugins: [
      leanCatalogue({ split: true }),
      leanLanguages(),
      leanLocales(manifest),
      leanMail(),
      leanSignatures(),
      withoutInnerHtml(),
      react(),
      crx({ manifest: own, browser }),
    ],
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === "chrome" ? "chrome116" : "firefox142",
      modulePreload: { polyfill: false },
      rollupOptions: { input: { panel: "src/panel/panel.html", page: "src/page/page.html" }, output: names },
    },
    worker: { rollupOptions: { output: names } },
  };
}

/** Names without a hash: nothing of an extension is cached by its name, and hashes cannot be compressed. */
const names = {
  entryFileNames: "assets/[name].js",
  chunkFileNames: "assets/[name].js",
  assetFileNames: "assets/[name][extname]",
};

const cli: UserConfig = {
  plugins: [leanCatalogue({ split: false }), leanSignatures(), executable("whose403.js")],
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  ssr: { noExternal: true },
  build: {
    outDir: "dist/cli",
    emptyOutDir: true,
    ssr: true,
    target: "node20",
    rollupOptions: {
      input: { whose403: "src/cli/whose403.ts" },
      output: { entryFileNames: "[name].js", codeSplitting: false },
    },
  },
};

/**
 * Tests that start real programs (servers, builds, the built command line) or measure the CPU's time, which
 * another test beside them would spoil. `npm test` runs them; `npm run check` has to be quick.
 */
const withPrograms = [
  "test/lab/**/*.test.ts",
  "test/cli/built/*.test.ts",
  "test/scripts/**/{record,run-program,new-signature}.test.ts",
  "test/scripts/**/{rebuild,write-packages,check-release,store-lint}.test.ts",
  "test/house/boundaries.test.ts",
  "test/core/linear-expressions.test.ts",
  "test/core/remedy/exception/{calls,ip-access}.test.ts",
  "test/core/remedy/compare/curl-call.test.ts",
  "test/core/report/import/mail-effort.test.ts",
  "test/core/attribution/bad-input.test.ts",
];

/** Tests that need a document: apart, since a worker that goes from one kind to the other begins anew each time. */
const withDocument = ["test/**/*.test.tsx", "test/adapters/fix/replay-in-page.test.ts"];

const tests: UserConfig = {
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    sequence: { shuffle: true },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...withPrograms, ...withDocument],
          testTimeout: 20_000,
          // Else hundreds of signatures are loaded anew for each file of tests, which takes half of all the time.
          isolate: false,
          pool: "threads",
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: withDocument,
          environment: "happy-dom",
          testTimeout: 20_000,
          isolate: false,
          pool: "threads",
          // After the others, so that the worker is theirs first and then ours.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "programs",
          include: withPrograms,
          testTimeout: 20_000,
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          globalSetup: ["test/e2e/build.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
};
