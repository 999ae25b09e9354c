import { createServer } from "node:http";
import { createHash } from "node:crypto";
import { answer, ok, type Answer } from "../answer";
import { listen, loopback } from "../ports";
import { send } from "../send";
import { customPage, jsonPage, openPath, openText, refusalKinds, refusedPath } from "./kinds";
import type { Origin } from "./origin";

/** Bytes of the large refusal: several MB, far beyond what is kept of a body. */
export const largeBodyBytes = 3 * 1024 * 1024;

/**
 * The lab's own origin server: an application that answers as Express does. It also stands in
 * for nginx or Apache where those are not to be had, with the same paths.
 */
export async function startNodeOrigin(name: Origin["name"] = "node"): Promise<Origin> {
  const server = createServer((request, response) => {
    request.resume();
    const path = new URL(request.url ?? "/", "http://origin.invalid").pathname;
    send(request, response, respond(path, request.headers.authorization !== undefined));
  });
  const port = await listen(server);
  return {
    name,
    real: name === "node",
    url: `http://${loopback}:${port}`,
    errorLog: () => Promise.resolve(""),
    accessLog: () => Promise.resolve(""),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function respond(path: string, signedIn: boolean): Answer {
  const kind = refusalKinds.find((each) => refusedPath(each) === path);
  if (kind === "json") return refuse("application/json; charset=utf-8", jsonPage);
  if (kind === "custom-page") return refuse("text/html; charset=utf-8", customPage);
  if (kind === "empty") return answer(403, [["X-Powered-By", "Express"]]);
  if (kind !== undefined) return refuse("text/html; charset=utf-8", errorPage(kind));
  switch (path) {
    case "/text":
      return refuse("text/plain; charset=utf-8", "Forbidden");
    case "/large":
      return refuse("text/plain; charset=utf-8", "No entry. ".repeat(largeBodyBytes / 10));
    case "/binary":
      return refuse("application/octet-stream", Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256)));
    case "/secrets":
      return secrets(signedIn);
  }
  const open = path === "/" || refusalKinds.some((each) => openPath(each) === path);
  return open ? ok("text/html; charset=utf-8", openText) : notFound(path);
}

/** Express with an error handler of its own: X-Powered-By and a weak ETag over the body. */
function refuse(mediaType: string, body: string | Buffer): Answer {
  const bytes = Buffer.from(body);
  const digest = createHash("sha1").update(bytes).digest("base64").slice(0, 27);
  return answer(
    403,
    [
      ["X-Powered-By", "Express"],
      ["Content-Type", mediaType],
      ["ETag", `W/"${bytes.length.toString(16)}-${digest}"`],
    ],
    bytes,
  );
}

/** Sets cookies and repeats what was sent: nothing of it may outlive the capture. */
function secrets(signedIn: boolean): Answer {
  const body = JSON.stringify({
    error: "forbidden",
    message: signedIn ? "Wrong account." : "Sign in first.",
  });
  const reply = refuse("application/json; charset=utf-8", body);
  const cookies = ["session=lab-secret-session; Path=/; HttpOnly", "csrf=lab-secret-csrf; Path=/"];
  return { ...reply, fields: [...reply.fields, ...cookies.map((value) => ({ name: "Set-Cookie", value }))] };
}

function errorPage(kind: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>ForbiddenError: ${kind}</pre>
</body>
</html>
`;
}

function notFound(path: string): Answer {
  return answer(404, [["Content-Type", "text/plain; charset=utf-8"]], `The lab has nothing at ${path}.`);
}
