import type { Signature } from "../signature";

/** FastAPI: what its security helpers say. Its key is shared with Django REST framework. */
export const signature: Signature = {
  id: "fastapi",
  product: "FastAPI",
  responder: "origin",
  documentation: "https://fastapi.tiangolo.com/tutorial/handling-errors/",
  marks: [
    {
      id: "detail-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"detail":\s{0,20}"(?:Not authenticated|Forbidden|Invalid authentication credentials)"\s{0,20}\}$/,
          text: '"detail"',
        },
      ],
      weight: 16,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"detail":"Not authenticated"}',
    },
  ],
  examples: [
    {
      name: "no credentials",
      fields: { server: "nginx", "content-type": "application/json" },
      body: '{"detail":"Not authenticated"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
