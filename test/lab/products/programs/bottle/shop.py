"""A shop in Bottle."""

import sys

from bottle import HTTPResponse, abort, route, run, static_file


@route("/abort")
def plain():
    abort(403, "Only members may read this")


@route("/files/<name:path>")
def files(name):
    return static_file(name, root=sys.argv[2])


@route("/json")
def json_answer():
    return HTTPResponse('{"error":"not_your_order"}', 403, {"Content-Type": "application/json"})


run(host="127.0.0.1", port=int(sys.argv[1]), quiet=True)
