import type { Expectation, Group, How, LabCase } from "./lab-case";
import { refusedPath, type RefusalKind } from "./origins/kinds";
import type { Origin } from "./origins/origin";

/** Where the lab's servers are, without a slash at the end. */
export interface Places {
  readonly edge: string;
  /** The same edge on another port: another origin to the page. */
  readonly otherSite: string;
  readonly origins: Readonly<Record<Origin["name"], Origin>>;
}

type Expected = Partial<Expectation> & Pick<Expectation, "responder">;

/** Every case of the lab with its true answer, in the order of the page. */
export function truths(places: Places): LabCase[] {
  return [...refusedByEdge(places), ...carried(places), ...direct(places), ...hardToSee(places)];
}

function refusedByEdge({ edge }: Places): LabCase[] {
  const json = { headers: { accept: "application/json" } };
  const problem = { headers: { accept: "application/problem+json" } };
  const markdown = { headers: { accept: "text/markdown" } };
  const at = (
    path: string,
    id: string,
    title: string,
    how: How,
    cause: string | null,
    request = {},
  ): LabCase =>
    labCase(
      "edge",
      `edge-${id}`,
      title,
      how,
      `${edge}${path}`,
      { responder: "cloudflare", viaCloudflare: true, cause },
      { request },
    );
  return [
    at("/edge/block", "block", "WAF block page", "navigate", "waf-block"),
    at("/edge/challenge", "challenge", "Challenge page", "navigate", "challenge"),
    at("/edge/1020", "1020", "Error 1020, HTML", "navigate", "access-denied-1020"),
    at("/edge/1006", "1006", "Error 1006, HTML: banned address", "navigate", "ip-banned"),
    at("/edge/text", "text", "Plain text: error code 1020", "navigate", "access-denied-1020"),
    at("/edge/access", "access", "Cloudflare Access: no policy lets you in", "navigate", null),
    at("/edge/early", "early", "The unstyled early 403", "navigate", null),
    at("/edge/1020?as=json", "1020-json", "Error 1020 as JSON", "fetch", "access-denied-1020", json),
    at(
      "/edge/1010?as=problem",
      "1010-problem",
      "Error 1010 as problem+json",
      "fetch",
      "browser-signature",
      problem,
    ),
    at(
      "/edge/1020?as=markdown",
      "1020-markdown",
      "Error 1020 as Markdown",
      "fetch",
      "access-denied-1020",
      markdown,
    ),
    at("/edge/challenge?by=fetch", "challenge-fetch", "Challenge met by a fetch", "fetch", "challenge"),
    labCase("edge", "edge-custom", "A block response of the owner's own", "fetch", `${edge}/edge/custom`, {
      responder: "undetermined",
      viaCloudflare: true,
      confidence: "undetermined",
    }),
  ];
}

const shownKinds: readonly (readonly [RefusalKind, string])[] = [
  ["deny-rule", "deny rule"],
  ["directory-index", "folder without an index"],
  ["file-permission", "unreadable file"],
  ["custom-page", "page of its own"],
  ["json", "JSON"],
];

function carried({ edge, origins }: Places): LabCase[] {
  const byOrigin: Expected = { responder: "origin", viaCloudflare: true };
  const cases = [origins.nginx, origins.apache].flatMap((origin) =>
    shownKinds.map(([kind, words]) => {
      const url = `${edge}/${origin.name}${refusedPath(kind)}`;
      const product = stockPage.has(kind) ? productOf(origin) : null;
      return labCase(
        "carried",
        `carried-${origin.name}-${kind}`,
        `${nameOf(origin)}: ${words}`,
        "navigate",
        url,
        {
          ...byOrigin,
          product,
        },
      );
    }),
  );
  const node = (path: string, title: string, how: How, request = {}): LabCase =>
    labCase(
      "carried",
      `carried-node-${path}`,
      `Application: ${title}`,
      how,
      `${edge}/node/${path}`,
      byOrigin,
      { request },
    );
  return [
    ...cases,
    node("text", "the word Forbidden", "fetch"),
    node("large", "a body of 3 MB", "fetch"),
    node("binary", "a binary body", "fetch"),
    node("secrets", "cookies and a token in play", "fetch", {
      headers: { authorization: "Bearer lab-secret-token" },
    }),
  ];
}

function direct({ origins }: Places): LabCase[] {
  const cases = [origins.nginx, origins.apache].flatMap((origin) =>
    shownKinds.map(([kind, words]) =>
      labCase(
        "direct",
        `direct-${origin.name}-${kind}`,
        `${nameOf(origin)}: ${words}`,
        "navigate",
        origin.url + refusedPath(kind),
        {
          responder: "origin",
          product: stockPage.has(kind) ? productOf(origin) : null,
        },
      ),
    ),
  );
  const text = `${origins.node.url}/text`;
  return [
    ...cases,
    labCase("direct", "direct-node-text", "Application: the word Forbidden", "navigate", text, {
      responder: "origin",
    }),
  ];
}

function hardToSee({ edge, otherSite, origins }: Places): LabCase[] {
  const challenged: Expected = { responder: "cloudflare", viaCloudflare: true, cause: "challenge" };
  const byOrigin: Expected = { responder: "origin", viaCloudflare: true };
  const denied = `/nginx${refusedPath("deny-rule")}`;
  const put = { request: { method: "PUT", headers: { "x-lab": "1" } }, method: "OPTIONS" };
  const head = { request: { method: "HEAD" }, method: "HEAD" };
  const hidden = (
    id: string,
    title: string,
    how: How,
    url: string,
    expect: Expected,
    more: More = {},
  ): LabCase => labCase("hidden", id, title, how, url, expect, more);
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

/** The kinds that show the server's own page, with its name in it. */
const stockPage: ReadonlySet<RefusalKind> = new Set(["deny-rule", "directory-index", "file-permission"]);

function productOf(origin: Origin): string | null {
  if (!origin.real) return null;
  return origin.name === "nginx" ? "nginx" : "Apache httpd";
}

function nameOf(origin: Origin): string {
  const name = origin.name === "nginx" ? "nginx" : "Apache";
  return origin.real ? name : `${name} (stand-in)`;
}

type More = Partial<Pick<LabCase, "request" | "method" | "reported">>;

function labCase(
  group: Group,
  id: string,
  title: string,
  how: How,
  url: string,
  expect: Expected,
  more: More = {},
): LabCase {
  const viaCloudflare = expect.viaCloudflare ?? false;
  return {
    id,
    title,
    group,
    how,
    url,
    method: "GET",
    reported: true,
    ...more,
    expect: { product: null, cause: null, viaCloudflare, rayId: viaCloudflare ? "present" : null, ...expect },
  };
}
