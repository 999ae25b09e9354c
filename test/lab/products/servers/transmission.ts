import type { Product, Refusal } from "../product";
import { runApplication } from "../run-application";
import { debianVersion } from "../version-of";

const truth: Refusal["truth"] = { responder: "origin", product: "Transmission", cause: "ip-deny" };

/** Transmission's web interface, which lets in the addresses on its list alone. */
export const product: Product = {
  id: "transmission",
  needs: { debian: ["transmission-daemon"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "transmission-daemon",
      args: [
        "--foreground",
        "--config-dir",
        place.folder,
        "--download-dir",
        place.folder,
        "--port",
        String(place.port),
        "--rpc-bind-address",
        "127.0.0.1",
        "--allowed",
        "192.0.2.1",
        "--bind-address-ipv4",
        "127.0.0.1",
        "--bind-address-ipv6",
        "::1",
        "--peerport",
        "0",
        "--no-dht",
        "--no-lpd",
        "--no-utp",
        "--no-portmap",
      ],
      version: `Transmission/${debianVersion("transmission-daemon")}`,
    }),
  refusals: [
    {
      name: "address that is not on the list",
      request: { path: "/transmission/web/" },
      truth,
      why: "rpc-whitelist has another address than the loopback's.",
    },
    {
      name: "address that is not on the list, RPC",
      request: { method: "POST", path: "/transmission/rpc", body: '{"method":"session-get"}' },
      truth,
      why: "The same, asked for by another program.",
    },
  ],
};
