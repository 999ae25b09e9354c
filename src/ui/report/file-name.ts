import type { Report } from "../../core/report/report";

/** A name for a saved report: `403-shop.example-2026-11-24-8f3a….html`, safe on every system. */
export function reportFileName(report: Report, extension: string): string {
  const { url, startedDateTime, rayId, status } = report.block;
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const parts = [String(status), host, startedDateTime.slice(0, 10), rayId ?? ""];
  const name = parts
    .map((part) => part.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^[.-]+|[.-]+$/g, ""))
    .filter(Boolean)
    .join("-");
  return `${name.slice(0, 120)}.${extension}`;
}
