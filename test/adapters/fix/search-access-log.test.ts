import { describe, expect, it } from "vitest";
import { searchAccessLog } from "../../../src/adapters/fix/search-access-log";
import { aLine, aTarget, rayId, searched } from "../../core/remedy/access-log/log-sample";

const line = (minute: number, ray = ""): string =>
  aLine({
    time: `30/Nov/2026:05:${String(minute).padStart(2, "0")}:18 +0000`,
    request: "GET /",
    status: 200,
    ray,
  });
const around = (before: number, ours: string, after: number): string =>
  [
    ...Array.from({ length: before }, (_, at) => line(at % 30)),
    ours,
    ...Array.from({ length: after }, (_, at) => line(34 + (at % 20))),
    "",
  ].join("\n");
/** The search in two parts, and how many bytes it told of. */
async function parted(text: string) {
  let told = 0;
  const finding = await searchAccessLog(new Blob([text]), aTarget(), (bytes) => (told += bytes), 1);
  return { finding, told };
}

describe("an access log that is read from its beginning and its middle", () => {
  it.each([
    ["in the first part", around(3, aLine({ ray: rayId }), 40)],
    ["in the second part", around(40, aLine({ ray: rayId }), 3)],
    ["by time in the second", around(40, aLine(), 3)],
    ["with another status", around(3, aLine({ status: 200 }), 40)],
    ["minutes off, in the second part", around(40, aLine({ time: "30/Nov/2026:05:36:18 +0000" }), 3)],
    ["under another Ray ID, in the first", around(3, aLine({ ray: "2222222222222222-FRA" }), 40)],
    [
      "by time in one part and with another status in the other",
      around(3, aLine(), 40) + aLine({ status: 200 }),
    ],
    ["in a line that cannot be read", around(40, '{"uri":"/private/page?id=7","status":', 3)],
    [
      "with paths that may be rewritten",
      around(3, '{"time":"2026-11-30T05:33:18Z","uri":"/index.php","method":"GET","status":403}', 40),
    ],
    ["nowhere", around(20, line(31, "1111111111111111-FRA"), 20)],
    ["in a log of one line", aLine({ ray: rayId })],
    ["in no log", ""],
  ])("gives what one search gives: %s", async (_, text) => {
    const { finding, told } = await parted(text);
    expect({ ...finding, linesNotUnderstood: 0 }).toEqual(searched(text));
    expect(told).toBe(text.length);
  });

  it("takes the Ray ID in one part for more than the time in the other", async () => {
    const both = around(3, `${aLine()}\n${line(32)}`, 40) + aLine({ ray: rayId });
    expect((await parted(both)).finding).toMatchObject({ match: "ray", lines: [{ number: 46 }] });
  });

  it("leaves a W3C log whole, for the fields at its beginning", async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `05:${10 + at}:00 200 GET / -`);
    const w3c = ["#Fields: time sc-status cs-method cs-uri-stem cs-uri-query date", ...rows]
      .join("\n")
      .replaceAll(" -\n", " - 2026-11-30\n");
    const own = `${w3c} 2026-11-30\n05:33:18 403 GET /private/page id=7 2026-11-30\n`;
    expect((await parted(own)).finding).toMatchObject({
      match: "time",
      lines: [{ number: 52, status: 403 }],
    });
  });
});
