"""A shop in Pyramid on waitress."""

import sys

from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPForbidden
from pyramid.response import Response
from waitress import serve


def raised(request):
    raise HTTPForbidden("Only members may read this")


def json_answer(request):
    return Response(json_body={"error": "not_your_order"}, status=403)


def order(request):
    return Response("Thank you")


with Configurator() as config:
    config.add_route("raised", "/raised")
    config.add_view(raised, route_name="raised")
    config.add_route("json", "/json")
    config.add_view(json_answer, route_name="json")
    application = config.make_wsgi_app()
serve(application, host="127.0.0.1", port=int(sys.argv[1]), _quiet=True)
