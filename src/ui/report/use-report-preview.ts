import { useEffect, useState } from "react";
import type { ReportPreview } from "./ReportPreview";

/**
 * The preview of reports, or null until it is loaded. It is not needed to see the list, so it
 * loads after the first drawing. Not React.lazy: that would show it 300 ms late at the earliest.
 */
export function useReportPreview(): typeof ReportPreview | null {
  const [preview, setPreview] = useState<typeof ReportPreview | null>(null);
  useEffect(() => {
    void import("./ReportPreview").then((loaded) => setPreview(() => loaded.ReportPreview));
  }, []);
  return preview;
}
