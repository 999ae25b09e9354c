import { encodeQR } from "qr";

/** Modules of light around a code, which readers need (ISO/IEC 18004:2024, section 6.3.8). */
const quietZone = 4;

/**
 * A QR code of a text as rows of modules, true is dark, with its quiet zone. Error correction M
 * gives back 15 % that is lost: a photo costs less, and more would make the modules smaller.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, "raw", { ecc: "medium", border: quietZone });
}
