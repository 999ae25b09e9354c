// A shop in Express that refuses in many ways, under the settings that its first path segment names.
// The third argument is the package to load: Express of one major version or another.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import cookieParser from "cookie-parser";
import csurf from "csurf";
import helmet from "helmet";
import createError from "http-errors";
import serveIndex from "serve-index";

const { default: express } = await import(process.argv[4]);

// Pages for developers print the stack: it shall read as on a server and not as on this machine.
const here = fileURLToPath(new URL("../..", import.meta.url));
Error.prepareStackTrace = (error, frames) =>
  [String(error), ...frames.map((frame) => `    at ${String(frame).replaceAll(here, "/srv/shop/")}`)].join(
    "\n",
  );

function shop(name, settings) {
  const app = express();
  app.set("env", settings.env);
  if (settings.hidden) app.disable("x-powered-by");
  const routes = express.Router();
  if (settings.helmet) routes.use(helmet());
  routes.get("/text", (_, response) => response.status(403).send("Forbidden"));
  routes.get("/status", (_, response) => response.sendStatus(403));
  routes.get("/json", (_, response) => response.status(403).json({ error: "not_your_order" }));
  routes.get("/empty", (_, response) => response.status(403).end());
  routes.get("/error", (_request, _response, next) => next(createError(403, "Only the owner may do that")));
  routes.get("/page", (_, response) =>
    response.status(403).send("<!doctype html><title>Members</title><h1>Members only</h1>"),
  );
  routes.post("/order", cookieParser(), csurf({ cookie: true }), (_, response) => response.send("Thank you"));
  routes.use("/files", serveIndex(fileURLToPath(new URL(".", import.meta.url))));
  app.use(`/${name}`, routes);
  return app;
}

const shops = {
  development: shop("development", { env: "development" }),
  production: shop("production", { env: "production" }),
  hidden: shop("hidden", { env: "production", hidden: true }),
  helmet: shop("helmet", { env: "production", helmet: true }),
};

createServer((request, response) => {
  const app = shops[request.url.split("/")[1]];
  if (app) app(request, response);
  else response.writeHead(404).end();
}).listen(Number(process.argv[2]), "127.0.0.1");
