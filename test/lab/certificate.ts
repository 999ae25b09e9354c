import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";
import { loopback } from "./ports";

/** A certificate of the lab's own, made at its start and kept in memory alone. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
}

/** Makes a self-signed certificate for loopback names, valid for a day around `now`. */
export async function makeCertificate(now: Date): Promise<Certificate> {
  const dayMs = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: "commonName", value: "Whose403 lab" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(now.getTime() + dayMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 2, value: "*.localhost" },
          { type: 7, ip: loopback },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: "spki", format: "der" });
  const spki = createHash("sha256").update(publicKey).digest("base64");
  return { key: made.private, cert: made.cert, spki };
}
