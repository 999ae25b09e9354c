"""A shop in aiohttp."""

import sys

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/raised")
async def raised(request):
    raise web.HTTPForbidden()


@routes.get("/worded")
async def worded(request):
    raise web.HTTPForbidden(text="Only members may read this")


@routes.get("/json")
async def json_answer(request):
    return web.json_response({"error": "not_your_order"}, status=403)


@routes.get("/empty")
async def empty(request):
    return web.Response(status=403)


application = web.Application()
application.add_routes(routes)
application.router.add_static("/files", sys.argv[2])
web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), print=None)
