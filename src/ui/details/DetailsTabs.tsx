import type { KeyboardEvent } from "react";
import { useSay } from "../language";

/** The two views of a refusal: what is known, and what to do about it. */
export type DetailsTab = "details" | "fix";

const tabs = ["details", "fix"] as const;
const names = { details: "ui_tab_details", fix: "ui_tab_fix" } as const;

/** Tabs over the details, as the Network panel has them: arrows move, what is reached is shown. */
export function DetailsTabs({ tab, onTab }: { tab: DetailsTab; onTab: (tab: DetailsTab) => void }) {
  const say = useSay();

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = tab === "fix" ? "details" : "fix";
    onTab(next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <div className="details-tabs" role="tablist">
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls={`tabpanel-${each}`}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
          onKeyDown={onKeyDown}
        >
          {say(names[each])}
        </button>
      ))}
    </div>
  );
}
