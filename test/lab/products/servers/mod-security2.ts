import { apacheConfiguration } from "../../apache-configuration";
import type { Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { debianVersion } from "../version-of";
import { openPage, writeSite } from "../write-site";

/** ModSecurity answers with the page of its server: no answer shows that it was there. */
const truth: Refusal["truth"] = { responder: "origin", product: "Apache httpd", cause: null };
const neighbour = { path: "/index.html" };

export const product: Product = {
  id: "mod-security2",
  needs: { debian: ["apache2", "libapache2-mod-security2"], npm: [] },
  start: async ({ folder, port }) => {
    const text = `
ServerTokens Full
ServerSignature On
SecRuleEngine On
SecRequestBodyAccess On
SecAuditEngine Off
SecDataDir ${folder}
SecTmpDir ${folder}
SecServerSignature "Microsoft-IIS/10.0"
SecDefaultAction "phase:2,deny,status:403,nolog"
SecRule ARGS "@rx (?i)union\\s+select" "id:1001,phase:2,deny,status:403,nolog"
SecRule REQUEST_HEADERS:User-Agent "@contains sqlmap" "id:1002,phase:1,deny,status:403,nolog"`;
    const configuration = apacheConfiguration(folder, port, ["unique_id", "security2"], text);
    writeSite(folder, { "site/index.html": openPage, "apache.conf": configuration });
    const args = ["-f", `${folder}/apache.conf`, "-D", "FOREGROUND"];
    const child = await runServer({ program: ["apache2", "httpd"], args, port });
    return { version: `ModSecurity/${debianVersion("libapache2-mod-security2")}`, stop: child.stop };
  },
  refusals: [
    {
      name: "argument, false signature",
      request: { path: "/index.html?item=1%20union%20select%202" },
      neighbour,
      truth,
      why: "ModSecurity denies an argument; SecServerSignature names another server in field and address line",
    },
    {
      name: "user agent, false signature",
      request: { path: "/index.html", fields: { "User-Agent": "sqlmap/1.7" } },
      neighbour,
      truth,
      why: "ModSecurity denies a user agent; SecServerSignature names another server in field and address line",
    },
    {
      name: "body of a form, false signature",
      request: {
        method: "POST",
        path: "/index.html",
        fields: { "Content-Type": "application/x-www-form-urlencoded" },
        body: "item=1+union+select+2",
      },
      neighbour,
      truth,
      why: "ModSecurity denies a form; SecServerSignature names another server in field and address line",
    },
  ],
};
