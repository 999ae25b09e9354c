"""A shop in FastAPI on uvicorn."""

import sys

import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import JSONResponse, Response
from fastapi.security import HTTPBearer

application = FastAPI()


@application.get("/bearer", dependencies=[Depends(HTTPBearer())])
def bearer():
    return "Open"


@application.get("/raised")
def raised():
    raise HTTPException(403)


@application.get("/worded")
def worded():
    raise HTTPException(403, "Not enough permissions")


@application.get("/json")
def json_answer():
    return JSONResponse({"error": "not_your_order"}, 403)


@application.get("/empty")
def empty():
    return Response(status_code=403)


uvicorn.run(application, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", server_header=sys.argv[3] == "named")
