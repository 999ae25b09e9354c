import type { How, LabCase } from "../lab-case";
import { refusedPath } from "../origins/kinds";
import { labCase, type Expected, type More, type Places } from "./build-case";

/** Refusals whose body, page or whole answer the browser hides. */
export function hardToSee({ edge, otherSite, origins }: Places): LabCase[] {
  const challenged: Expected = { responder: "cloudflare", viaCloudflare: true, cause: "challenge" };
  const byOrigin: Expected = { responder: "origin", viaCloudflare: true };
  const denied = `/nginx${refusedPath("deny-rule")}`;
  const put = { request: { method: "PUT", headers: { "x-lab": "1" } }, method: "OPTIONS" };
  const head = { request: { method: "HEAD" }, method: "HEAD" };
  return [
    hidden(
      "empty-carried",
      "Empty page by nginx, carried",
      "navigate",
      `${edge}/nginx${refusedPath("empty")}`,
      byOrigin,
    ),
    hidden(
      "empty-direct",
      "Empty page by Apache, direct",
      "navigate",
      origins.apache.url + refusedPath("empty"),
      {
        responder: "origin",
      },
    ),
    hidden("cors-edge", "Challenge hidden by CORS", "fetch", `${otherSite}/edge/challenge`, challenged),
    hidden("cors-origin", "Origin's refusal hidden by CORS", "fetch", `${otherSite}${denied}`, byOrigin),
    hidden(
      "preflight-edge",
      "Preflight met a challenge",
      "fetch",
      `${otherSite}/edge/challenge?put`,
      challenged,
      put,
    ),
    hidden(
      "preflight-origin",
      "Preflight refused by the origin",
      "fetch",
      `${otherSite}${denied}?put`,
      byOrigin,
      put,
    ),
    hidden("head-edge", "HEAD met a challenge", "fetch", `${edge}/edge/challenge?head`, challenged, head),
    hidden("head-origin", "HEAD refused by the origin", "fetch", `${edge}${denied}?head`, byOrigin, head),
    hidden("iframe", "Challenge in an iframe", "iframe", `${edge}/edge/challenge?iframe`, challenged),
    hidden(
      "iframe-other",
      "Challenge in another site's iframe",
      "iframe",
      `${otherSite}/edge/challenge?iframe`,
      challenged,
    ),
    hidden("image", "Image refused by the origin", "image", `${edge}${denied}?image`, byOrigin),
    hidden("worker", "Fetch by a worker", "worker", `${edge}/edge/challenge?worker`, challenged),
    hidden(
      "service-worker",
      "Fetch by a service worker",
      "service-worker",
      `${edge}/edge/challenge?sw`,
      challenged,
    ),
    hidden("event-source", "EventSource", "event-source", `${edge}/edge/challenge?events`, challenged),
    hidden("beacon", "Beacon", "beacon", `${edge}/edge/challenge?beacon`, challenged, { method: "POST" }),
    hidden("websocket", "WebSocket handshake", "websocket", `${edge}/edge/challenge?socket`, challenged, {
      reported: false,
    }),
  ];
}

function hidden(
  id: string,
  title: string,
  how: How,
  url: string,
  expect: Expected,
  more: More = {},
): LabCase {
  return labCase("hidden", id, title, how, url, expect, more);
}
