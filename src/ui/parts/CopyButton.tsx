import { useRef, useState } from "react";
import { useClipboard } from "../clipboard";
import { useSay } from "../language";
import { Icon } from "./Icon";

/** How long a button says that it worked, in milliseconds. */
const shownFor = 1800;

/** A small button that copies one value and says whether that worked, also to a screen reader. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const say = useSay();
  const clipboard = useClipboard();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function copy() {
    const done = await clipboard.writeText(value);
    clearTimeout(timer.current);
    setOutcome(done ? "copied" : "failed");
    if (done) timer.current = setTimeout(() => setOutcome(null), shownFor);
  }

  const name = say("ui_copy_what", { what });
  return (
    <span className="copy">
      <button
        type="button"
        className="icon-button small"
        onClick={() => void copy()}
        aria-label={name}
        title={name}
      >
        <Icon name={outcome === "copied" ? "check" : "copy"} />
      </button>
      <span className="copy-outcome" role="status" data-outcome={outcome ?? undefined}>
        {outcome === "copied" && say("ui_copied")}
        {outcome === "failed" && say("ui_copy_failed")}
      </span>
    </span>
  );
}
