import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: `likely`. A server may take CONNECT for itself, which hardly any does. */
const WEIGHT = 28;

/** Requests that speak CONNECT to the site itself over HTTP/2 and 3: RFC 8441, RFC 9220, WebTransport. */
const EXTENDED = /^(?:websocket|webtransport)$/i;

/**
 * A refusal of CONNECT is the proxy's that was asked for the tunnel: the site is reached only
 * through a tunnel that stands (RFC 9110 section 9.3.6). Not so for extended CONNECT, nor where
 * Cloudflare's `cf-ray` shows that a site's network was reached.
 */
export function refusedTunnel(observed: Observed): Hit[] {
  const { method, resourceType, url } = observed.exchange;
  if (method.toUpperCase() !== "CONNECT" || observed.ray !== null) return [];
  if (EXTENDED.test(resourceType ?? "") || /^wss?:/i.test(url)) return [];
  return [
    ruling("connect", {
      supports: "local-network",
      weight: WEIGHT,
      where: "status",
      because: { id: "because_connect" },
    }),
  ];
}
