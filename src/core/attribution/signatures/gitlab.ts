import type { Signature } from "../signature";

/** GitLab, by a field that it adds to everything. */
export const signature: Signature = {
  id: "gitlab",
  product: "GitLab",
  responder: "origin",
  documentation: "https://docs.gitlab.com/api/rest/troubleshooting/",
  marks: [
    {
      id: "meta-field",
      when: [{ field: "x-gitlab-meta" }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: 'x-gitlab-meta: {"version":"1"}',
    },
  ],
};
