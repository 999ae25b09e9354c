import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** FastAPI on uvicorn. */
export const product: Product = {
  id: "fastapi",
  needs: { debian: ["python3-fastapi", "uvicorn"], npm: [] },
  start: (place) => runPython(place, "fastapi/shop.py", pythonVersion("fastapi"), { args: ["named"] }),
  refusals: [
    {
      name: "bearer token missing",
      request: { path: "/bearer", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "FastAPI", cause: "app-permission" },
      why: "HTTPBearer finds no Authorization field; this release answers 403 and not 401.",
    },
    {
      name: "raised",
      request: { path: "/raised" },
      truth: { responder: "origin", product: "FastAPI", cause: "app-permission" },
      why: "The route raises HTTPException(403); FastAPI writes the reason phrase as JSON.",
    },
    {
      name: "raised with words",
      request: { path: "/worded" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The route raises HTTPException(403) with words of its own; Django REST framework's JSON has the same shape.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The route answers with JSON of its own; the Server field names uvicorn.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The route answers with no body; the Server field names uvicorn.",
    },
  ],
};
