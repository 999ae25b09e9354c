import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** FastAPI on uvicorn that does not send its name. */
export const product: Product = {
  id: "fastapi-unnamed",
  needs: { debian: ["python3-fastapi", "uvicorn"], npm: [] },
  start: (place) => runPython(place, "fastapi/shop.py", pythonVersion("fastapi"), { args: ["unnamed"] }),
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
      truth: { responder: "origin", product: null, cause: null },
      why: "The route raises HTTPException(403) with words of its own; Django REST framework's JSON has the same shape, and no field names anything.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route answers with JSON of its own; no field names anything.",
    },
  ],
};
