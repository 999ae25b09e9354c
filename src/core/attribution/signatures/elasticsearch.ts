import type { Signature } from "../signature";

/** Elasticsearch, OpenSearch and Kibana: the JSON of their errors and their fields. */
export const signature: Signature = {
  id: "elasticsearch",
  product: "Elasticsearch or OpenSearch",
  responder: "origin",
  documentation: "https://www.elastic.co/docs/reference/elasticsearch/rest-apis/api-conventions",
  marks: [
    {
      id: "root-cause",
      when: [
        { body: /"root_cause":\s{0,20}\[/, text: '"root_cause"' },
        { body: /"type":\s{0,20}"[a-z_]{4,60}_exception"/ },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"root_cause":[{"type":"security_exception"}],"type":"security_exception"},"status":403}',
    },
    {
      id: "product",
      when: [{ field: "x-elastic-product", value: /^Elasticsearch$/ }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      product: "Elasticsearch",
      seen: "x-elastic-product: Elasticsearch",
    },
    {
      id: "kibana",
      when: [{ field: "kbn-name" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      product: "Kibana",
      seen: "kbn-name: search",
    },
  ],
  examples: [
    {
      name: "index of somebody else",
      fields: { "content-type": "application/json; charset=UTF-8" },
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"no"}],"type":"security_exception","reason":"no"},"status":403}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "answer without a body",
      fields: { "x-elastic-product": "Elasticsearch" },
      body: "",
      verdict: { product: "Elasticsearch", cause: null },
    },
    {
      name: "Kibana",
      fields: { "kbn-name": "search", "kbn-license-sig": "0a1b", "content-type": "application/json" },
      body: '{"message":"No"}',
      verdict: { product: "Kibana", cause: null },
    },
  ],
};
