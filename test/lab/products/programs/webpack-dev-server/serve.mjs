// webpack-dev-server on an empty bundle; its port and its folder are the arguments.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import Server from "webpack-dev-server";

const [port, folder] = process.argv.slice(2);
const context = join(folder, "site");
mkdirSync(context, { recursive: true });
writeFileSync(join(context, "shop.js"), "export default 1;");
const compiler = webpack({
  mode: "development",
  context,
  entry: "./shop.js",
  output: { path: join(folder, "out") },
  infrastructureLogging: { level: "none" },
});
await new Server({ host: "127.0.0.1", port: Number(port), allowedHosts: "auto" }, compiler).start();
