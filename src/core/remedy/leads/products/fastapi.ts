import type { Lead } from "../lead";

/** What usually refuses in FastAPI. */
export const lead: Lead = {
  id: "fastapi",
  products: ["FastAPI"],
  log: {
    paths: [{ on: "Application", path: "standard error of uvicorn or gunicorn" }],
    line: '"POST /path HTTP/1.1" 403 Forbidden',
  },
  causes: [
    {
      cause: "app-permission",
      title: "HTTPException(403) in a dependency",
      why: "A dependency of the router refuses. HTTPBearer and APIKeyHeader of older releases answer 403 “Not authenticated” where the field is missing.",
      change: "Send Authorization, and see that no proxy drops it; or give the one route no such dependency.",
      snippet: `@app.post("/webhook", dependencies=[Depends(verify_signature)])
async def webhook(): ...`,
      documentation: "https://fastapi.tiangolo.com/tutorial/security/",
    },
    {
      cause: "websocket",
      title: "A WebSocket that was not accepted",
      why: "Closing before accept() makes 403 of the handshake.",
      change: "Look at what the endpoint checks before accept, usually the Origin or a token.",
      documentation: "https://fastapi.tiangolo.com/advanced/websockets/",
    },
  ],
};
