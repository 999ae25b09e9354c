// A shop in Hono on its Node server.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { ipRestriction } from "hono/ip-restriction";
import { getConnInfo } from "@hono/node-server/conninfo";
import { secureHeaders } from "hono/secure-headers";

const app = new Hono();
app.get("/exception", () => {
  throw new HTTPException(403, { message: "Only members may read this" });
});
app.get("/text", (context) => context.text("Forbidden", 403));
app.get("/json", (context) => context.json({ error: "not_your_order" }, 403));
app.get("/page", (context) =>
  context.html("<!doctype html><title>Members</title><h1>Members only</h1>", 403),
);
app.get("/empty", (context) => context.body(null, 403));
app.get("/secure", secureHeaders(), (context) => context.text("Forbidden", 403));
app.get("/address", ipRestriction(getConnInfo, { denyList: ["127.0.0.1"] }), (context) =>
  context.text("Open"),
);
app.post("/order", csrf(), (context) => context.text("Thank you"));
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" });
