import { useEffect, useRef, useState, type ComponentType } from "react";
import { flushSync } from "react-dom";
import { render, type Language } from "../../core/messages/render";
import type { PanelPorts, Store, Theme } from "../ports";
import type { PanelAccessPort } from "../ports-panel-access";
import { PageFrame } from "./PageFrame";
import { Welcome } from "./Welcome";
import "./welcome.css";

interface WelcomePageProps {
  readonly theme: Store<Theme>;
  readonly language: Language;
  readonly panel: PanelAccessPort;
  /** Loads the example: the panel is of no use to who only reads. */
  readonly loadExample: () => Promise<Example>;
}

/** The view of the example, and what it needs. */
export interface Example {
  readonly View: ComponentType<{
    readonly ports: PanelPorts;
    readonly language: Language;
    readonly onClose: () => void;
  }>;
  readonly ports: PanelPorts;
}

/** The page that opens once after the install, and the example that it leads to. */
export function WelcomePage({ theme, language, panel, loadExample }: WelcomePageProps) {
  const [example, setExample] = useState<Example | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = render({ id: "ui_welcome_page_title" }, language);
  }, [language]);

  async function open(): Promise<void> {
    setExample(await loadExample());
  }

  function close(): void {
    // The button is there again only once this is drawn.
    flushSync(() => setExample(null));
    opener.current?.focus();
  }

  if (example !== null) return <example.View ports={example.ports} language={language} onClose={close} />;
  return (
    <PageFrame theme={theme} language={language} clipboard={null}>
      <Welcome panel={panel} exampleRef={opener} onExample={() => void open()} />
    </PageFrame>
  );
}
