// A shop in Koa.
import Koa from "koa";

const answers = {
  "/throw": (context) => context.throw(403),
  "/message": (context) => context.throw(403, "Only members may read this"),
  "/status": (context) => (context.status = 403),
  "/json": (context) => {
    context.status = 403;
    context.body = { error: "not_your_order" };
  },
  "/page": (context) => {
    context.status = 403;
    context.body = "<!doctype html><title>Members</title><h1>Members only</h1>";
  },
  "/empty": (context) => {
    context.status = 403;
    context.body = "";
  },
};

const app = new Koa();
app.silent = true;
app.use((context) => answers[context.path]?.(context));
app.listen(Number(process.argv[2]), "127.0.0.1");
