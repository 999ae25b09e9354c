// A shop in hapi, whose errors are JSON by boom.
import boom from "@hapi/boom";
import hapi from "@hapi/hapi";

const server = hapi.server({ port: Number(process.argv[2]), host: "127.0.0.1" });
server.auth.scheme("open", () => ({
  authenticate: (_, h) => h.authenticated({ credentials: { scope: ["read"] } }),
}));
server.auth.strategy("open", "open");
const get = (path, handler, options = {}) => server.route({ method: "GET", path, handler, options });
get("/error", () => {
  throw boom.forbidden("Only members may read this");
});
get("/scope", () => "Open", { auth: { strategy: "open", access: { scope: ["admin"] } } });
get("/text", (_, h) => h.response("Forbidden").code(403));
get("/empty", (_, h) => h.response().code(403));
await server.start();
