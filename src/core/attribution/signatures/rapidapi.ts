import type { Signature } from "../signature";

/** RapidAPI, a marketplace whose proxy checks keys and subscriptions before the API is asked. Its region and version are on what it passes on, too. */
export const signature: Signature = {
  id: "rapidapi",
  product: "RapidAPI",
  responder: "other-edge",
  documentation: "https://docs.rapidapi.com/docs/response-headers",
  marks: [
    {
      id: "proxy-response",
      when: [{ field: "x-rapidapi-proxy-response", value: /^true$/i }],
      weight: 32,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "app-permission",
      seen: "x-rapidapi-proxy-response: true",
    },
    {
      id: "sentence",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"(?:message|messages)":\s{0,20}"(?:You are not subscribed to this API\.|Invalid API key\. Go to https:\/\/(?:docs\.)?rapidapi\.com)/,
          text: '"message',
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"message":"You are not subscribed to this API."}',
    },
  ],
  referenceIds: [{ field: "x-rapidapi-request-id" }],
  examples: [
    {
      name: "no subscription",
      fields: {
        server: "RapidAPI-1.2.8",
        "x-rapidapi-proxy-response": "true",
        "x-rapidapi-region": "AWS - eu-central-1",
        "x-rapidapi-version": "1.2.8",
        "x-rapidapi-request-id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "application/json",
      },
      body: '{"message":"You are not subscribed to this API."}',
      verdict: { cause: "app-permission", referenceId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" },
    },
    {
      name: "an answer of the API's that it passed on, which alone does not show who refused",
      fields: {
        server: "RapidAPI-1.2.8",
        "x-rapidapi-region": "AWS - eu-central-1",
        "x-rapidapi-version": "1.2.8",
        "content-type": "application/json",
      },
      body: '{"error":"no"}',
      verdict: { responder: "undetermined", product: null, cause: null },
    },
  ],
};
