import express from "express";

// The application behind nginx: an Express that hides itself but for one path.

const shop = express();
shop.disable("x-powered-by");
shop.get("/", (_request, response) => void response.send("Open."));
shop.get("/page", (_request, response) => {
  response
    .writeHead(403, { "Content-Type": "text/html; charset=utf-8" })
    .end("<!doctype html><title>Members</title><h1>Members only</h1>\n");
});
shop.get("/api/orders", (_request, response) => {
  response.writeHead(403, { "Content-Type": "application/json" }).end('{"error":"forbidden"}');
});
shop.get("/empty", (_request, response) => void response.writeHead(403).end());
shop.get("/intercepted/page", (_request, response) => void response.writeHead(403).end("Members only"));
shop.get("/express", (_request, response) => {
  response.set("X-Powered-By", "Express").sendStatus(403);
});
shop.listen(Number(process.argv[2]), "127.0.0.1");
