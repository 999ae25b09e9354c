import type { Product } from "../product";
import { runApplication } from "../run-application";
import { pythonVersion } from "../run-python";

/** Jupyter Notebook, which developers run on their own machines. */
export const product: Product = {
  id: "jupyter-notebook",
  needs: { debian: ["jupyter-notebook"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "/usr/bin/python3",
      args: [
        "/usr/bin/jupyter-notebook",
        "--no-browser",
        "--ip=127.0.0.1",
        `--port=${place.port}`,
        "--port-retries=0",
        `--notebook-dir=${place.folder}`,
        "--NotebookApp.token=lab-token",
        "--NotebookApp.password=",
      ],
      env: { PYTHONDONTWRITEBYTECODE: "1" },
      version: pythonVersion("notebook"),
    }),
  volatile: [/\bv=\d{14}\b/],
  refusals: [
    {
      name: "API without a token",
      request: { path: "/api/contents", fields: { Host: "localhost", Accept: "application/json" } },
      neighbour: { path: "/api/contents?token=lab-token", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Tornado", cause: null },
      why: "The API wants the token; Jupyter's JSON, and the Server field names Tornado.",
    },
    {
      name: "host that is not local",
      request: { path: "/login", fields: { Host: "tunnel.example" } },
      neighbour: { path: "/login", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Jupyter Notebook", cause: null },
      why: "It listens on the loopback address and was asked for by another name; Jupyter's own page does not say so.",
    },
    {
      name: "XSRF argument missing",
      request: {
        method: "POST",
        path: "/login",
        body: "password=x",
        fields: { Host: "localhost", "Content-Type": "application/x-www-form-urlencoded" },
      },
      truth: { responder: "origin", product: "Jupyter Notebook", cause: "csrf" },
      why: "The form comes without the _xsrf argument; Jupyter's own page says so.",
    },
  ],
};
