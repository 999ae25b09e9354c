"""A shop in CherryPy."""

import sys

import cherrypy


class Shop:
    @cherrypy.expose
    def denied(self):
        raise cherrypy.HTTPError(403)

    @cherrypy.expose
    def worded(self):
        raise cherrypy.HTTPError(403, "Only members may read this")

    @cherrypy.expose
    def json(self):
        cherrypy.response.status = 403
        cherrypy.response.headers["Content-Type"] = "application/json"
        return b'{"error":"not_your_order"}'


cherrypy.config.update(
    {
        "server.socket_host": "127.0.0.1",
        "server.socket_port": int(sys.argv[1]),
        "log.screen": False,
        "engine.autoreload.on": False,
        "request.show_tracebacks": False,
    }
)
cherrypy.quickstart(Shop())
