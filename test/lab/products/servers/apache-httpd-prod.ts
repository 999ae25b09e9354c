import { apacheConfiguration } from "../../apache-configuration";
import type { Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "Apache httpd", cause: null };
const neighbour = { path: "/index.html" };

/** Apache httpd that keeps its version to itself: ServerTokens can be said once a server. */
export const product: Product = {
  id: "apache-httpd-prod",
  needs: { debian: ["apache2"], npm: [] },
  start: async ({ folder, port }) => {
    const text = `
ServerTokens Prod
ServerSignature Off
<Location /private/>
  Require all denied
</Location>
<Location /text/>
  Require all denied
  ErrorDocument 403 "No entry for you."
</Location>
<Location /signed/>
  ServerSignature On
  Require all denied
</Location>`;
    const configuration = apacheConfiguration(folder, port, [], text);
    writeSite(folder, {
      "site/index.html": openPage,
      "site/gallery/photo.txt": "A photo.\n",
      "apache.conf": configuration,
    });
    const args = ["-f", `${folder}/apache.conf`, "-D", "FOREGROUND"];
    const child = await runServer({ program: ["apache2", "httpd"], args, port });
    return {
      version: `Apache/${versionOf(["apache2", "httpd"], ["-v"], /Apache\/([\d.]+)/)}`,
      stop: child.stop,
    };
  },
  refusals: [
    {
      name: "unsigned",
      request: { path: "/private/page.html" },
      neighbour,
      truth,
      why: "Require all denied, ServerTokens Prod, ServerSignature Off: the stock page with no version anywhere",
    },
    {
      name: "signed",
      request: { path: "/signed/page.html" },
      neighbour,
      truth,
      why: "Require all denied, ServerTokens Prod, ServerSignature On: the address line without a version",
    },
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, Options -Indexes, ServerTokens Prod",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page.html" },
      neighbour,
      truth,
      why: "ErrorDocument 403 with a text; the Server field shows Apache httpd",
    },
  ],
};
