import type { Signature } from "../signature";

/** HUMAN, once PerimeterX: bot management that runs at any edge or in the server, so it tells little about where the answer was made. */
export const signature: Signature = {
  id: "human",
  product: "HUMAN (PerimeterX)",
  responder: "origin",
  documentation: "https://docs.humansecurity.com/applications-and-accounts/docs/",
  marks: [
    {
      id: "page",
      when: [{ body: /window\._px(?:AppId|Uuid)\s{0,2}=/, text: "window._px" }],
      weight: 6,
      group: "page",
      because: { id: "because_own_page" },
      cause: "bot-management",
      seen: "window._pxUuid = 'b7a3f1c0'",
    },
    {
      id: "json",
      when: [{ text: '"blockscript"' }, { text: '"jsclientsrc"' }, { text: '"appid"' }],
      weight: 6,
      group: "page",
      because: { id: "because_app_json" },
      cause: "bot-management",
      seen: '{"appId":"PX1","jsClientSrc":"/x","uuid":"b7a3","blockScript":"/y"}',
    },
  ],
  referenceIds: [
    { body: /window\._pxUuid\s{0,2}=\s{0,2}.([0-9a-f-]{16,40})./ },
    { body: /"jsClientSrc"[\s\S]{0,300}"uuid":\s{0,2}"([0-9a-f-]{16,40})"/ },
  ],
};
