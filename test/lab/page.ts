import { escapeHtml } from "./edge-pages/escape";
import type { Group, How, LabCase } from "./lab-case";

const groups: readonly (readonly [Group, title: string, explanation: string])[] = [
  ["edge", "Refused by the edge", "The origin server is never asked."],
  [
    "carried",
    "Refused by the origin, carried by the edge",
    "Cloudflare's fields are on every one of these, and it made none.",
  ],
  ["direct", "Refused by the origin directly", "No edge on the path."],
  ["hidden", "Hard to see", "The browser hides the body, the page, or the whole answer."],
];

const words: Record<How, string> = {
  navigate: "opens a page",
  fetch: "fetch",
  iframe: "iframe",
  image: "image",
  worker: "worker's fetch",
  "service-worker": "service worker's fetch",
  "event-source": "EventSource",
  beacon: "beacon",
  websocket: "WebSocket",
};

const truth: Readonly<Record<string, string>> = {
  cloudflare: "▲ edge",
  origin: "■ origin",
  undetermined: "? undetermined",
};

/** The lab page: every case as a link or a button, with its true answer beside it. */
export function labPage(cases: readonly LabCase[], notes: readonly string[]): string {
  const sections = groups.map(([group, title, explanation]) => {
    const items = cases.filter((each) => each.group === group).map(item);
    return `<section><h2>${title}</h2><p>${explanation}</p><ul>${items.join("\n")}</ul></section>`;
  });
  // Data for the script; "<" is escaped so that no text can end the element.
  const data = JSON.stringify(cases.map(({ id, how, url, request }) => ({ id, how, url, request })));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Whose403 lab</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/page.css">
</head>
<body>
<main>
<h1>Whose403 lab</h1>
<p>Every link and button below provokes one real 403 on this machine. Open DevTools on the Whose403
panel, press one, and compare: the word at its right is the truth.</p>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("\n")}
<button class="all" type="button" data-all>Provoke all that stay on this page</button>
${sections.join("\n")}
</main>
<script type="application/json" id="cases">${data.replaceAll("<", "\\u003c")}</script>
<script type="module" src="/site/page.js"></script>
</body>
</html>
`;
}

function item({ id, title, how, url, expect }: LabCase): string {
  const inside = `<span class="title">${escapeHtml(title)}</span>
<span class="how">${words[how]} <span class="seen" id="seen-${id}"></span></span>
<span class="truth truth-${expect.responder}">${truth[expect.responder] ?? expect.responder}</span>`;
  return how === "navigate"
    ? `<li><a id="${id}" href="${escapeHtml(url)}">${inside}</a></li>`
    : `<li><button id="${id}" type="button" data-case="${id}">${inside}</button></li>`;
}
