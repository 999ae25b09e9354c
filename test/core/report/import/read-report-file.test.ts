import { describe, expect, it } from "vitest";
import { english, render } from "../../../../src/core/messages/render";
import { compactRecord } from "../../../../src/core/report/card/compact-record";
import { withPngText } from "../../../../src/core/report/card/png-text";
import { reportHtml } from "../../../../src/core/report/html";
import { reportJson } from "../../../../src/core/report/json";
import { reportMail } from "../../../../src/core/report/mail/mail-draft";
import { reportHar } from "../../../../src/core/report/report-har";
import { fullReport } from "../hostile-report";
import { open, openedBlock, sentenceOf } from "./files";
import { blank, pngOf, withCode } from "./pictures";

const report = fullReport();
const plain = pngOf(blank(60, 40));
const pictureUrl = `data:image/png;base64,${Buffer.from(plain).toString("base64")}`;
const card = withPngText(plain, "whose403", reportJson(report)) ?? plain;
const mail = (png: Uint8Array | null) =>
  reportMail({ report, language: english, to: null, card: png, cardName: "card.png" });

describe("a report is opened, whatever it came in", () => {
  it.each([
    ["HTML", reportHtml(report, pictureUrl, english), pictureUrl],
    ["HTML without a picture", reportHtml(report, null, english), null],
    ["a card", card, `data:image/png;base64,${Buffer.from(card).toString("base64")}`],
    ["JSON", reportJson(report), null],
    ["a HAR of ours", reportHar(report, english), null],
    ["an e-mail with a card", mail(card), `data:image/png;base64,${Buffer.from(card).toString("base64")}`],
    ["an e-mail with JSON alone", mail(null), null],
  ])("%s", async (_, content, picture) => {
    const block = openedBlock(await open(content, "sent.file"));
    expect(block.ray.rayId).toBe("8af678921d82229f");
    expect(block.exchange.url).toBe(report.block.url);
    expect(block.sent).toMatchObject({ form: "report", doing: "I paid.\nTwice.", picture });
    expect(block.sent.again?.ray.rayId).toBe(report.again?.rayId);
    expect(block.source).toMatchObject({ kind: "report", name: "sent.file" });
  });
});

describe("a picture that lost what was inside", () => {
  it("is opened by its code", async () => {
    const block = openedBlock(await open(pngOf(withCode(compactRecord(report)))));
    expect(block.ray).toMatchObject({ rayId: "8af678921d82229f", colo: "FRA" });
    expect(block.exchange).toMatchObject({ url: report.block.url, method: "GET", status: 403 });
    expect(block.verdict).toMatchObject({ responder: "cloudflare", confidence: "certain" });
    expect(block.sent).toMatchObject({ form: "code", doing: null });
    expect(block.sent.picture).toMatch(/^data:image\/png;base64,/);
  });

  it("is opened by its code where its data is another version's", async () => {
    const later = reportJson(report).replace("whose403/report/1", "whose403/report/2");
    const both = withPngText(pngOf(withCode(compactRecord(report))), "whose403", later);
    expect(openedBlock(await open(both ?? "")).sent.form).toBe("code");
  });

  it("asks for the Ray ID where there is no code either, says what was tried, and opens by what is typed", async () => {
    const reading = await open(plain, "chat.png");
    expect(sentenceOf(reading)).toBe(
      "No report was found in chat.png: neither the data inside the picture nor the square code on it could be read. " +
        "Pictures that went through a chat or the clipboard lose what is inside. Type the Ray ID that the picture shows.",
    );
    const byRayId = reading.ok ? undefined : reading.byRayId;
    if (byRayId === undefined) throw new Error("There is no field for the Ray ID.");
    expect(sentenceOf(byRayId("8af678"))).toContain("has 16 digits and letters, and this has 6");
    const block = openedBlock(byRayId("8AF678921D82229F-FRA"));
    expect(block.ray).toMatchObject({ rayId: "8af678921d82229f", colo: "FRA" });
    expect(block.sent).toMatchObject({ form: "ray-id", picture: pictureUrl });
    expect(block.verdict.responder).toBe("undetermined");
    expect(block.verdict.wouldDecide && render(block.verdict.wouldDecide)).toContain("8af678921d82229f");
  });

  it("does not take another code for ours", async () => {
    expect(sentenceOf(await open(pngOf(withCode("https://shop.example/"))))).toContain("No report was found");
  });
});

describe("an e-mail", () => {
  const forwarded = (inner: string, disposition: string, boundary = "b") =>
    [
      "From: jo@shop.example",
      "Subject: Fwd",
      "MIME-Version: 1.0",
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      `--${boundary}`,
      "Content-Type: text/plain",
      "",
      "See below.",
      `--${boundary}`,
      "Content-Type: message/rfc822",
      `Content-Disposition: ${disposition}`,
      "",
      inner,
      `--${boundary}--`,
      "",
    ].join("\r\n");

  it.each(["inline", "attachment; filename=x.eml"])(
    "is opened inside another that is %s",
    async (disposition) => {
      expect(openedBlock(await open(forwarded(mail(card), disposition))).ray.rayId).toBe("8af678921d82229f");
    },
  );

  it("inside too many others is not looked for", async () => {
    let nested = mail(card);
    for (let depth = 0; depth < 8; depth += 1)
      nested = forwarded(nested, "attachment; filename=x.eml", `b${depth}`);
    expect(sentenceOf(await open(nested, "deep.eml"))).toContain("deep.eml is an e-mail without a report");
  });

  it("with a picture whose data was lost is opened by the code", async () => {
    const lost = reportMail({
      report,
      language: english,
      to: null,
      card: pngOf(withCode(compactRecord(report))),
      cardName: "card.png",
    }).replace(/--=_whose403-report_=\r\nContent-Type: application\/json[^]*?(?=--=_whose403)/, "");
    expect(openedBlock(await open(lost)).sent.form).toBe("code");
  });

  it("without any attachment says so and offers the field", async () => {
    const reading = await open(
      "From: jo@shop.example\r\nSubject: Hello\r\n\r\nRay ID: 8af678921d82229f\r\n",
      "a.eml",
    );
    expect(sentenceOf(reading)).toMatch(/^a\.eml is an e-mail without a report \(0 attachments/);
    expect(reading).toHaveProperty("byRayId");
  });
});

describe("what is no report is answered with one sentence that names it", () => {
  const huge = plain.slice();
  new DataView(huge.buffer).setUint32(16, 30_000);
  new DataView(huge.buffer).setUint32(20, 30_000);
  it.each([
    [`<p id="whose403-report">${reportJson(report)}</p>`, "sent.file is a web page without a report in it."],
    ["<html><p>Hello</html>", "sent.file is a web page without a report in it."],
    ['<html>id="whose403-report"', "sent.file is a web page without a report in it."],
    [
      '<script id="whose403-report">{"sch',
      "sent.file could not be opened. This is not a Whose403 report: it is no JSON.",
    ],
    [reportHtml(report, null, english).slice(0, -400), "sent.file could not be opened."],
    [
      reportJson(report).replace("report/1", "report/2"),
      "sent.file could not be opened. This report was written by another version",
    ],
    [
      reportJson(report).replace('"status": 403', '"status": "x"'),
      "sent.file could not be opened. This Whose403 report is damaged: block.status",
    ],
    [
      reportJson(report).replace('"status": 403', '"status": 1e999'),
      "This Whose403 report is damaged: block.status",
    ],
    ["{}", "sent.file is neither a HAR file nor a report: it is JSON without"],
    [huge, "too large to look for a code on it (30000 × 30000 pixels)"],
    [plain.slice(0, 20), "is a picture that cannot be read"],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), "is a picture that cannot be read"],
  ])("%#", async (content, sentence) => {
    expect(sentenceOf(await open(content))).toContain(sentence);
  });
});
