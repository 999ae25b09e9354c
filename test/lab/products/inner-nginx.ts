import { freePort, loopback } from "../ports";
import type { Child } from "../child-process";
import { nginxConfiguration } from "./nginx-configuration";
import { runServer } from "./run-server";
import { versionOf } from "./version-of";
import { openPage, writeSite } from "./write-site";

/** An nginx that a product stands in front of. */
export interface InnerNginx {
  readonly child: Child;
  readonly port: number;
  /** As it calls itself. */
  readonly version: string;
}

/** Starts an nginx that serves `/index.html` and refuses `/private/`, in `folder`/inner. */
async function startInnerNginx(folder: string): Promise<InnerNginx> {
  const port = await freePort();
  const inner = `${folder}/inner`;
  const server = `server { listen ${loopback}:${port}; root site; location /private/ { deny all; } }`;
  writeSite(inner, { "nginx.conf": nginxConfiguration(inner, server), "site/index.html": openPage });
  const child = await runServer({
    program: "nginx",
    args: ["-c", `${inner}/nginx.conf`, "-e", "stderr"],
    port,
  });
  return { child, port, version: `nginx/${versionOf("nginx", ["-v"], /nginx\/([\d.]+)/)}` };
}

/**
 * Starts an nginx, and in front of it what `outer` starts. What is returned stops both; the nginx is
 * stopped as well when `outer` throws.
 */
export async function inFrontOfNginx(
  folder: string,
  outer: (inner: InnerNginx) => Promise<Child>,
): Promise<() => Promise<void>> {
  const inner = await startInnerNginx(folder);
  try {
    const child = await outer(inner);
    return async () => {
      await Promise.all([child.stop(), inner.child.stop()]);
    };
  } catch (error) {
    await inner.child.stop();
    throw error;
  }
}
