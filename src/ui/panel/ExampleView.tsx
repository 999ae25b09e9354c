import { useEffect, useRef, useSyncExternalStore } from "react";
import { render, type Language } from "../../core/messages/render";
import { Icon } from "../parts/Icon";
import type { PanelPorts } from "../ports";
import { Panel } from "./Panel";
import "./example.css";

interface ExampleViewProps {
  readonly ports: PanelPorts;
  readonly language: Language;
  readonly onClose: () => void;
}

/** The panel with made-up refusals, and above it, always in sight, that they are. */
export function ExampleView({ ports, language, onClose }: ExampleViewProps) {
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.getSnapshot);
  const bar = useRef<HTMLElement>(null);
  // The button that opened it is gone: the focus must not be nowhere.
  useEffect(() => bar.current?.focus(), []);
  return (
    <div className="whose403 example" data-theme={theme} lang={language.tag}>
      <section ref={bar} className="example-bar" tabIndex={-1} aria-labelledby="example-says">
        <p id="example-says">
          <strong>{render({ id: "ui_welcome_example_banner" }, language)}</strong>{" "}
          {render({ id: "ui_welcome_example_nothing" }, language)}
        </p>
        <button type="button" className="button" onClick={onClose}>
          <Icon name="back" />
          {render({ id: "ui_welcome_example_back" }, language)}
        </button>
      </section>
      <Panel ports={ports} language={language} />
    </div>
  );
}
