import { useEffect, useRef, useState } from "react";
import type { Report } from "../../core/report/report";
import type { ReportPorts } from "../ports";
import { act, loadForms, type Outcome, type ReportAction } from "./actions";
import type { Leaving } from "./leaving";

/** What is done with the report that is shown, and how it went. */
export interface Actions {
  readonly run: (action: ReportAction) => void;
  /** Under way, or waiting for the picture. */
  readonly busy: "working" | "waiting" | null;
  readonly outcome: Outcome | null;
}

/**
 * Does one thing at a time with the report as it is shown. `leaving` is null while its picture is
 * not ready: what was pressed meanwhile is done as soon as that is on the screen.
 */
export function useActions(ports: ReportPorts, leaving: Leaving | null): Actions {
  const [busy, setBusy] = useState<Actions["busy"]>(null);
  const [outcome, setOutcome] = useState<(Outcome & { readonly of: Report }) | null>(null);
  const whenShown = useRef<((leaving: Leaving) => void) | null>(null);

  useEffect(loadForms, []);
  // After drawing: what is taken up here is what the person sees.
  useEffect(() => {
    if (leaving !== null) whenShown.current?.(leaving);
  }, [leaving]);

  async function start(action: ReportAction) {
    setOutcome(null);
    setBusy(leaving === null ? "waiting" : "working");
    const what = leaving ?? (await new Promise<Leaving>((resolve) => (whenShown.current = resolve)));
    whenShown.current = null;
    setBusy("working");
    const how = await act(action, ports, what).catch((): Outcome => ({
      good: false,
      message: { id: "ui_report_failed" },
    }));
    setOutcome({ ...how, of: what.report });
    setBusy(null);
  }

  return {
    run: (action) => {
      if (busy === null) void start(action);
    },
    busy,
    // Of a report that has changed since, nothing was saved or copied.
    outcome: outcome !== null && (leaving === null || leaving.report === outcome.of) ? outcome : null,
  };
}
