import { useEffect, useState } from "react";
import type { SentReportPart } from "./SentReportPart";

/** The visitor's side of a report, or null until it is loaded: only who opens a report needs it. */
export function useSentReportPart(needed: boolean): typeof SentReportPart | null {
  const [part, setPart] = useState<typeof SentReportPart | null>(null);
  useEffect(() => {
    if (needed) void import("./SentReportPart").then((loaded) => setPart(() => loaded.SentReportPart));
  }, [needed]);
  return part;
}
