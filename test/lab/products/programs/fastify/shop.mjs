// A shop in Fastify: errors, its CSRF plugin, and answers of its own.
import cookie from "@fastify/cookie";
import csrf from "@fastify/csrf-protection";
import createError from "http-errors";
import fastify from "fastify";

const app = fastify({ forceCloseConnections: true });
await app.register(cookie);
await app.register(csrf);
app.get("/error", async () => {
  throw createError(403, "Missing permission: orders:read");
});
app.get("/coded", async () => {
  throw Object.assign(new Error("Not for you"), { statusCode: 403, code: "SHOP_NOT_YOURS" });
});
app.get("/text", (_, reply) => reply.code(403).send("Forbidden"));
app.get("/json", (_, reply) => reply.code(403).send({ reason: "not_your_order" }));
app.get("/page", (_, reply) =>
  reply.code(403).type("text/html").send("<!doctype html><title>Members</title><h1>Members only</h1>"),
);
app.get("/empty", (_, reply) => reply.code(403).send());
app.post("/order", { preHandler: app.csrfProtection }, async () => "Thank you");
await app.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
