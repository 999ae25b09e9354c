import { makeCertificate } from "./certificate";
import { startEdge, type Answered } from "./edge";
import type { LabCase } from "./lab-case";
import { startApache } from "./origins/apache";
import { startNginx } from "./origins/nginx";
import { startNodeOrigin } from "./origins/node-origin";
import type { Origin } from "./origins/origin";
import { labPage } from "./page";
import { replay } from "./replay";
import { site } from "./site";
import { truths } from "./truths";

export interface LabOptions {
  /** A folder of HAR files for `/replay/NAME`. */
  readonly replayFolder?: string;
  /** Servers to do without, as if they were not installed. */
  readonly without?: readonly ("nginx" | "apache")[];
}

/** The lab while it runs. Every URL is without a slash at the end, but for the page's. */
export interface Lab {
  /** The origin servers themselves, over plain HTTP. */
  readonly origins: Readonly<Record<Origin["name"], string>>;
  /** Their logs, and whether they are the real thing. */
  readonly servers: Readonly<Record<Origin["name"], Origin>>;
  /** The edge over TLS, HTTP/2 and HTTP/1.1. */
  readonly edgeUrl: string;
  /** The same edge on another port: another origin to the page. */
  readonly otherEdgeUrl: string;
  /** The same edge over plain HTTP/1.1. */
  readonly httpUrl: string;
  readonly pageUrl: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`, so that the edge is trusted. */
  readonly spki: string;
  readonly truths: readonly LabCase[];
  /** What the edge has answered so far, oldest first, with the true Ray IDs. */
  readonly answered: readonly Answered[];
  /** What is not as it should be, in sentences. */
  readonly notes: readonly string[];
  /** Resolves when every server is gone and its folder removed. */
  readonly stop: () => Promise<void>;
}

/** Starts the origin servers and the edge in front of them, all on free loopback ports. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const notes: string[] = [];
  const without = new Set(options.without);
  const [nginx, apache, node] = await Promise.all([
    without.has("nginx") ? standIn("nginx", notes) : realOr("nginx", startNginx, notes),
    without.has("apache") ? standIn("apache", notes) : realOr("apache", startApache, notes),
    startNodeOrigin(),
  ]);
  const servers = { nginx, apache, node };
  const origins = { nginx: nginx.url, apache: apache.url, node: node.url };
  const certificate = await makeCertificate(new Date());
  let cases: LabCase[] = [];
  const edge = await startEdge({
    certificate,
    origins,
    site: (path) => site(path, () => labPage(cases, notes)),
    replay: (path, query) => replay(options.replayFolder ?? null, path, query),
  });
  cases = truths({ edge: edge.urls.first, otherSite: edge.urls.second, origins: servers });
  return {
    origins,
    servers,
    edgeUrl: edge.urls.first,
    otherEdgeUrl: edge.urls.second,
    httpUrl: edge.urls.plain,
    pageUrl: `${edge.urls.first}/`,
    spki: certificate.spki,
    truths: cases,
    answered: edge.answered,
    notes,
    stop: async () => {
      await Promise.all([edge.stop(), nginx.stop(), apache.stop(), node.stop()]);
    },
  };
}

async function realOr(
  name: "nginx" | "apache",
  start: () => Promise<Origin | null>,
  notes: string[],
): Promise<Origin> {
  try {
    const origin = await start();
    if (origin !== null) return origin;
  } catch (error) {
    notes.push(String(error instanceof Error ? error.message : error));
  }
  return standIn(name, notes);
}

function standIn(name: "nginx" | "apache", notes: string[]): Promise<Origin> {
  const full = name === "nginx" ? "nginx" : "Apache httpd";
  notes.push(`${full} is not to be had here: the lab's own Node server answers in its place.`);
  return startNodeOrigin(name);
}
