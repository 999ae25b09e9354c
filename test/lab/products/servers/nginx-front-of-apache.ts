import { apacheConfiguration } from "../../apache-configuration";
import { freePort, loopback } from "../../ports";
import { nginxConfiguration } from "../nginx-configuration";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

/** The page is Apache's though the Server field names nginx. */
const truth: Refusal["truth"] = { responder: "origin", product: "Apache httpd", cause: null };
const neighbour: Ask = { path: "/index.html" };

/** Apache httpd behind nginx, as hosting panels set it up: the field names the last hop. */
export const product: Product = {
  id: "nginx-front-of-apache",
  needs: { debian: ["nginx-light", "apache2"], npm: [] },
  start: async ({ folder, port }) => {
    const innerPort = await freePort();
    const apache = `Apache/${versionOf(["apache2", "httpd"], ["-v"], /Apache\/([\d.]+)/)}`;
    const version = `nginx/${versionOf("nginx", ["-v"], /nginx\/([\d.]+)/)} in front of ${apache}`;
    const inner = `${folder}/inner`;
    const rest = `
ServerSignature On
<Location /private/>
  Require all denied
</Location>
<Location /unsigned/>
  ServerSignature Off
  Require all denied
</Location>
<Location /text/>
  Require all denied
  ErrorDocument 403 "No entry for you."
</Location>`;
    writeSite(inner, {
      "apache.conf": apacheConfiguration(inner, innerPort, [], rest),
      "site/index.html": openPage,
    });
    const args = ["-f", `${inner}/apache.conf`, "-D", "FOREGROUND"];
    const behind = await runServer({ program: ["apache2", "httpd"], args, port: innerPort });
    try {
      const server = `
  server {
    listen ${loopback}:${port};
    location / { proxy_pass http://${loopback}:${innerPort}; proxy_set_header Host $host; }
  }`;
      writeSite(folder, { "nginx.conf": nginxConfiguration(folder, server) });
      const front = await runServer({
        program: "nginx",
        args: ["-c", `${folder}/nginx.conf`, "-e", "stderr"],
        port,
      });
      return { version, stop: () => Promise.all([front.stop(), behind.stop()]).then(() => undefined) };
    } catch (error) {
      await behind.stop();
      throw error;
    }
  },
  refusals: [
    {
      name: "signed",
      request: { path: "/private/page" },
      neighbour,
      truth,
      why: "Apache behind nginx denies and signs its page; nginx writes its own name into the Server field",
    },
    {
      name: "unsigned",
      request: { path: "/unsigned/page" },
      neighbour,
      truth,
      why: "Apache behind nginx denies; only its sentence and its charset show it",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page" },
      neighbour,
      truth: { ...truth, product: "nginx" },
      why: "Apache behind nginx answers with a text: only the Server field is left, and names nginx",
    },
  ],
};
