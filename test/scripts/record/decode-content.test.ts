import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeContent } from "../../../scripts/record/decode-content";

const typed = (value: string) => [{ name: "Content-Type", value }];

describe("the content of an answer", () => {
  it("is decoded by the charset that it names", () => {
    const content = decodeContent(
      Buffer.from("Zugriff für Gäste", "latin1"),
      typed("text/html; charset=iso-8859-1"),
    );
    expect(content).toEqual({
      size: 17,
      mimeType: "text/html; charset=iso-8859-1",
      text: "Zugriff für Gäste",
    });
  });

  it("is UTF-8 where it names none, or one that nobody knows", () => {
    for (const type of ["text/html", "text/html; charset=%s"]) {
      expect(decodeContent(Buffer.from("é"), typed(type)).text).toBe("é");
    }
  });

  it("keeps the mark at the beginning and every line end", () => {
    expect(decodeContent(Buffer.from("\u{FEFF}a\r\nb\n"), typed("text/plain")).text).toBe("\u{FEFF}a\r\nb\n");
  });

  it("is kept as base64 where it is no text", () => {
    const content = decodeContent(Buffer.from([0xff, 0xfe, 0xfd]), typed("text/plain"));
    expect([content.encoding, content.text, content.size]).toEqual(["base64", "//79", 3]);
  });

  it("is shown without its compression", () => {
    const fields = [...typed("text/html"), { name: "content-encoding", value: "gzip" }];
    expect(decodeContent(gzipSync("<p>No</p>"), fields)).toMatchObject({ size: 9, text: "<p>No</p>" });
    expect(decodeContent(Buffer.alloc(0), fields)).toMatchObject({ size: 0, text: "" });
  });
});
