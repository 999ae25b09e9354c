// A server on Node's own http module.
import { createServer } from "node:http";

createServer((request, response) => {
  response.statusCode = 403;
  if (request.url === "/empty") response.end();
  else if (request.url === "/phrase") response.writeHead(403, "Members Only").end("No entry");
  else if (request.url === "/json")
    response.setHeader("Content-Type", "application/json").end('{"error":"not_your_order"}');
  else response.end("Forbidden");
}).listen(Number(process.argv[2]), "127.0.0.1");
