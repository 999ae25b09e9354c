import type { Ask, Product } from "../product";
import { runApplication } from "../run-application";
import { debianVersion } from "../version-of";
import { writeSite } from "../write-site";

const login: Ask = {
  method: "POST",
  path: "/api/v2/auth/login",
  fields: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "username=admin&password=wrong",
};

/** The web interface of qBittorrent. */
export const product: Product = {
  id: "qbittorrent",
  needs: { debian: ["qbittorrent-nox"], npm: [] },
  start: (place) => {
    writeSite(place.folder, {
      "qBittorrent/config/qBittorrent.conf": `[LegalNotice]
Accepted=true

[BitTorrent]
Session\\Port=0
Session\\DHTEnabled=false
Session\\LSDEnabled=false
Session\\PeXEnabled=false

[Preferences]
WebUI\\Address=127.0.0.1
WebUI\\Port=${place.port}
WebUI\\LocalHostAuth=true
WebUI\\MaxAuthenticationFailCount=1
WebUI\\UseUPnP=false
WebUI\\HostHeaderValidation=false
`,
    });
    return runApplication(place, {
      program: "qbittorrent-nox",
      args: [`--profile=${place.folder}`],
      version: `qBittorrent/${debianVersion("qbittorrent-nox")}`,
    });
  },
  refusals: [
    {
      name: "not signed in",
      request: { path: "/api/v2/app/version" },
      neighbour: { path: "/" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The API wants a session; the answer is one word, with fields that other programs send as well.",
    },
    {
      name: "address that is banned",
      neighbour: login,
      request: login,
      truth: { responder: "origin", product: "qBittorrent", cause: "ip-deny" },
      why: "One wrong password is allowed, and it was given just before.",
    },
  ],
};
