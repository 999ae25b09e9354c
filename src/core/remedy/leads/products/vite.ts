import type { Lead } from "../lead";

/** What usually refuses in Vite. */
export const lead: Lead = {
  id: "vite",
  products: ["Vite", "webpack-dev-server"],
  log: {
    paths: [{ on: "Terminal", path: "where the development server runs" }],
    line: 'Blocked request. This host ("…") is not allowed; The request url … is outside of Vite serving allow list',
  },
  causes: [
    {
      cause: "host-check",
      title: "The host check of the development server",
      why: "It answers only to hosts that it knows, against DNS rebinding.",
      change: "Add the one host. Never allow all.",
      snippet: `export default defineConfig({
  server: { allowedHosts: ["dev.shop.example"] },
});`,
      documentation: "https://vite.dev/config/server-options.html#server-allowedhosts",
    },
    {
      cause: "file-permission",
      title: "server.fs.allow and server.fs.deny",
      why: "The file is outside the workspace, or its name is on the list of secrets.",
      change: "Add the one folder.",
      snippet: `export default defineConfig({
  server: { fs: { allow: [".." ] } },
});`,
      documentation: "https://vite.dev/config/server-options.html#server-fs-allow",
    },
  ],
};
