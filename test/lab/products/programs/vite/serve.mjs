// A Vite dev server on a small site; its port and its folder are the arguments.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";

const [port, folder] = process.argv.slice(2);
const root = join(folder, "site");
mkdirSync(root, { recursive: true });
writeFileSync(join(root, "index.html"), "<!doctype html><title>Shop</title>");
writeFileSync(join(root, ".env"), "SECRET=lab");
writeFileSync(join(root, "shop.js"), "export default 1;");
const server = await createServer({
  configFile: false,
  root,
  logLevel: "silent",
  server: { host: "127.0.0.1", port: Number(port), strictPort: true, fs: { allow: [root] } },
});
await server.listen();
