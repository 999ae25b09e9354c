import { expect, test } from "vitest";
import { mailDate } from "../../../../src/core/report/mail/mail-date";

test.each([
  ["2026-11-24T14:06:00.000+01:00", 60, "Tue, 24 Nov 2026 14:06:00 +0100"],
  ["2026-01-01T00:15:09.000+05:30", 330, "Thu, 1 Jan 2026 00:15:09 +0530"],
  ["2026-03-01T00:00:00.000-03:30", -210, "Sun, 1 Mar 2026 00:00:00 -0330"],
])("%s is written as mail writes it", (iso, offset, written) => {
  expect(mailDate(iso, offset)).toBe(written);
  expect(new Date(written).getTime()).toBe(Date.parse(iso));
});

test.each(["", "no time", "+012026-11-24T14:06:00Z", "0001-01-01T00:00:00Z"])(
  "%j is no date of a mail",
  (iso) => {
    expect(mailDate(iso, 0)).toBeNull();
  },
);
