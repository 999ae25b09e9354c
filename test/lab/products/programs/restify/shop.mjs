// A shop in restify; the third argument is what it calls itself in the Server field.
import errors from "restify-errors";
import restify from "restify";

const [port, , name] = process.argv.slice(2);
const server = restify.createServer({ name });
server.get("/error", (_request, _response, next) =>
  next(new errors.ForbiddenError("Only members may read this")),
);
server.get("/not-authorized", (_request, _response, next) =>
  next(new errors.NotAuthorizedError("Not your order")),
);
server.get("/json", (_request, response, next) => {
  response.send(403, { error: "not_your_order" });
  next();
});
server.listen(Number(port), "127.0.0.1");
