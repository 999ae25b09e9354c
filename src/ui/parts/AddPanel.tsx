import { useEffect, useState } from "react";
import { useSay } from "../language";
import type { PanelAccessPort } from "../ports-panel-access";

/**
 * Where the panel is not in DevTools yet (Firefox), the button that puts it there, and after that where it is.
 * Nothing where it has been there from the start.
 */
export function AddPanel({ panel }: { panel: PanelAccessPort }) {
  const say = useSay();
  const [state, setState] = useState<"unknown" | "missing" | "refused" | "added" | "there">("unknown");
  useEffect(() => {
    let here = true;
    void panel.given().then((given) => here && setState(given ? "there" : "missing"));
    return () => {
      here = false;
    };
  }, [panel]);

  if (state === "unknown" || state === "there") return null;
  return (
    <div className="add-panel">
      {state !== "added" && (
        <button
          type="button"
          className="button"
          // First thing in the click, else Firefox does not ask.
          onClick={() => void panel.ask().then((given) => setState(given ? "added" : "refused"))}
        >
          {say("ui_welcome_add_panel")}
        </button>
      )}
      <p role="status">
        {state === "missing" && say("ui_welcome_add_panel_about")}
        {state === "refused" && say("ui_welcome_add_panel_refused")}
        {state === "added" && say("ui_welcome_add_panel_added")}
      </p>
    </div>
  );
}
