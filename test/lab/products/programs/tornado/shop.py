"""A shop in Tornado."""

import sys

from tornado.ioloop import IOLoop
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler


class Denied(RequestHandler):
    def get(self):
        raise HTTPError(403, "Only members may read this")

    head = get


class Explained(RequestHandler):
    def get(self):
        raise HTTPError(403, reason="Members only")


class Order(RequestHandler):
    def post(self):
        self.write("Thank you")


class Json(RequestHandler):
    def get(self):
        self.set_status(403)
        self.write({"error": "not_your_order"})


class Empty(RequestHandler):
    def get(self):
        self.set_status(403)


Application(
    [
        ("/denied", Denied),
        ("/explained", Explained),
        ("/order", Order),
        ("/json", Json),
        ("/empty", Empty),
        ("/files/(.*)", StaticFileHandler, {"path": sys.argv[2]}),
    ],
    xsrf_cookies=True,
    cookie_secret="lab",
).listen(int(sys.argv[1]), "127.0.0.1")
IOLoop.current().start()
