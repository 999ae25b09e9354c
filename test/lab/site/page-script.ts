/** The lab page's own script: provokes the cases that no link can. */

/** What the page tells its script about a case. */
export interface PageCase {
  id: string;
  how: string;
  url: string;
  request?: RequestInit;
}

interface Askable {
  postMessage(message: string, transfer: Transferable[]): void;
}

const cases: PageCase[] = JSON.parse(document.querySelector("#cases")?.textContent ?? "[]");

const provoke: Record<string, (url: string, request?: RequestInit) => Promise<string>> = {
  navigate: async (url) => {
    location.assign(url);
    return "leaving";
  },
  fetch: async (url, request) => `status ${(await fetch(url, request)).status}`,
  iframe: (url) => loaded(Object.assign(document.createElement("iframe"), { src: url, hidden: true })),
  image: (url) => loaded(Object.assign(document.createElement("img"), { src: url, hidden: true })),
  worker: (url) => {
    const worker = new Worker("/site/worker.js");
    return ask(worker, url).finally(() => worker.terminate());
  },
  "service-worker": async (url) => {
    const registration = await navigator.serviceWorker.register("/site/service-worker.js");
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    return worker ? ask(worker, url) : "no service worker";
  },
  "event-source": (url) => refused(new EventSource(url)),
  beacon: async (url) => (navigator.sendBeacon(url, "lab") ? "sent" : "not sent"),
  websocket: (url) => refused(new WebSocket(url.replace(/^http/, "ws"))),
};

function loaded(element: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    element.addEventListener("load", () => resolve("loaded"));
    element.addEventListener("error", () => resolve("failed to load"));
    document.body.append(element);
  });
}

function refused(connection: EventSource | WebSocket): Promise<string> {
  return new Promise((resolve) => {
    connection.addEventListener("error", () => {
      connection.close();
      resolve("refused");
    });
  });
}

function ask(worker: Askable, url: string): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", (event) => resolve(String(event.data)));
    port1.start();
    worker.postMessage(url, [port2]);
  });
}

/** Provokes one case by its id; resolves with what the page itself could see of the answer. */
async function run(id: string): Promise<string> {
  const found = cases.find((each) => each.id === id);
  const act = provoke[found?.how ?? ""];
  if (!found || !act) throw new Error(`The lab has no case ${id}.`);
  const seen = await act(found.url, found.request).catch(() => "only an error");
  const place = document.querySelector(`#seen-${id}`);
  if (place) place.textContent = `· page saw: ${seen}`;
  return seen;
}

/** Provokes, one after another, every case that does not leave this page. */
async function runAll(): Promise<void> {
  for (const { id, how } of cases) if (how !== "navigate") await run(id);
  document.documentElement.setAttribute("data-done", "true");
}

Object.assign(globalThis, { lab: { run, runAll } });

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const id = button?.getAttribute("data-case");
  if (id) void run(id);
  if (button?.hasAttribute("data-all")) void runAll();
});

if (new URLSearchParams(location.search).get("run") === "all") void runAll();
