"""A shop in Twisted Web."""

import sys

from twisted.internet import reactor
from twisted.web.resource import ForbiddenResource, Resource
from twisted.web.server import Site


class Json(Resource):
    def render_GET(self, request):
        request.setResponseCode(403)
        request.setHeader("content-type", "application/json")
        return b'{"error":"not_your_order"}'


root = Resource()
root.putChild(b"forbidden", ForbiddenResource())
root.putChild(b"worded", ForbiddenResource("Only members may read this"))
root.putChild(b"json", Json())
reactor.listenTCP(int(sys.argv[1]), Site(root), interface="127.0.0.1")
reactor.run()
