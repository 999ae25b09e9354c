import { ok, type Answer } from "../answer";
import { labColo, type EdgeContext } from "../ray";

/** `/cdn-cgi/trace`: which data centre answered, as key=value lines. */
export function trace(context: EdgeContext): Answer {
  const lines = {
    fl: "403f1",
    h: context.host,
    ip: "192.0.2.1",
    ts: (context.now.getTime() / 1000).toFixed(3),
    visit_scheme: context.scheme,
    uag: context.userAgent,
    colo: labColo,
    sliver: "none",
    http: context.httpVersion === "2.0" ? "http/2" : `http/${context.httpVersion}`,
    loc: "NL",
    tls: context.scheme === "https" ? "TLSv1.3" : "off",
    sni: context.scheme === "https" ? "plaintext" : "off",
    warp: "off",
    gateway: "off",
    rbi: "off",
    kex: context.scheme === "https" ? "X25519" : "none",
  };
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`);
  return ok("text/plain", text.join(""));
}
