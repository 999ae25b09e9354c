"""A shop in Flask."""

import sys

from flask import Flask, abort, jsonify, make_response
from werkzeug.exceptions import Forbidden, HTTPException

application = Flask(__name__)


@application.get("/open")
def open_page():
    return "Open"


@application.get("/abort")
def plain():
    abort(403)


@application.get("/described")
def described():
    abort(403, "Only members may read this.")


@application.get("/raised")
def raised():
    raise Forbidden()


@application.get("/json")
def json_answer():
    return jsonify(error="not_your_order"), 403


@application.get("/text")
def text():
    return make_response("Forbidden", 403, {"Content-Type": "text/plain"})


@application.get("/empty")
def empty():
    return "", 403


@application.get("/api/order")
def order():
    abort(403)


@application.errorhandler(HTTPException)
def as_json(error):
    """The recipe of Flask's documentation: JSON for the API, the page elsewhere."""
    from flask import json, request

    response = error.get_response()
    if request.path.startswith("/api/"):
        response.data = json.dumps({"code": error.code, "name": error.name, "description": error.description})
        response.content_type = "application/json"
    return response


if __name__ == "__main__":
    application.run("127.0.0.1", int(sys.argv[1]))
