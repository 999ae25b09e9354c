import type { Signature } from "../signature";

/** Servers that run Python applications, by name; the application stands behind them. */
export const signature: Signature = {
  id: "python-servers",
  product: "a Python application server",
  responder: "origin",
  documentation: "https://wsgi.readthedocs.io/en/latest/servers.html",
  marks: [
    {
      id: "server-field",
      when: [
        {
          field: "server",
          value: /^(?:uvicorn|hypercorn|daphne|granian|Werkzeug|Python(?!\/[\d.]{1,12} aiohttp))\b/i,
        },
      ],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: uvicorn",
    },
  ],
  examples: [
    {
      name: "uvicorn",
      fields: { server: "uvicorn", "content-type": "application/json" },
      body: '{"error":"forbidden"}',
      verdict: { cause: null },
    },
    {
      name: "Werkzeug",
      fields: { server: "Werkzeug/3.1.3 Python/3.12.3", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
