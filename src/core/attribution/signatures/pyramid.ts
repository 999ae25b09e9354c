import type { Signature } from "../signature";

/** Pyramid: its exceptions. */
export const signature: Signature = {
  id: "pyramid",
  product: "Pyramid",
  responder: "origin",
  documentation: "https://docs.pylonsproject.org/projects/pyramid/en/latest/api/httpexceptions.html",
  marks: [
    {
      id: "exception-json",
      when: [{ body: /^\{"message": "Access was denied to this resource\./, text: "access was denied" }],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"message": "Access was denied to this resource."}',
    },
  ],
};
