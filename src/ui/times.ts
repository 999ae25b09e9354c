const minute = 60_000;

/** Shown where a time cannot be read. */
const unknownTime = "–";

function shifted(epochMs: number, offsetMinutes: number): string | null {
  const date = new Date(epochMs + offsetMinutes * minute);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** An instant as wall-clock time at an offset (minutes east of UTC): `2026-11-24 11:15:03`. */
export function wallTime(epochMs: number, offsetMinutes: number): string {
  return shifted(epochMs, offsetMinutes)?.slice(0, 19).replace("T", " ") ?? unknownTime;
}

/** The time of day at an offset: `11:15:03`. */
export function timeOfDay(epochMs: number, offsetMinutes: number): string {
  return shifted(epochMs, offsetMinutes)?.slice(11, 19) ?? unknownTime;
}

/** An offset in minutes east of UTC as `+01:00`. */
export function offsetText(offsetMinutes: number): string {
  const sign = offsetMinutes < 0 ? "-" : "+";
  const size = Math.abs(offsetMinutes);
  return `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** A length of time in words of the language (`3 min, 20 sec`), from milliseconds of either sign. */
export function durationText(ms: number, languageTag: string): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const parts: readonly (readonly [number, "day" | "hour" | "minute" | "second"])[] = [
    [Math.floor(seconds / 86_400), "day"],
    [Math.floor((seconds % 86_400) / 3600), "hour"],
    [Math.floor((seconds % 3600) / 60), "minute"],
    [seconds % 60, "second"],
  ];
  const shown = parts.filter(([value]) => value > 0).slice(0, 2);
  const texts = (shown.length > 0 ? shown : parts.slice(-1)).map(([value, unit]) =>
    new Intl.NumberFormat(languageTag, { style: "unit", unit, unitDisplay: "short" }).format(value),
  );
  return new Intl.ListFormat(languageTag, { type: "unit", style: "narrow" }).format(texts);
}
