import type { ReactNode } from "react";
import type { Block } from "../../../src/core/blocks/block";
import type { Language } from "../../../src/core/messages/render";
import { GonePage } from "../../../src/ui/page/GonePage";
import { ReportPage } from "../../../src/ui/page/ReportPage";
import { WelcomePage } from "../../../src/ui/page/WelcomePage";
import { ExampleView } from "../../../src/ui/panel/ExampleView";
import { PopupView } from "../../../src/ui/popup/PopupView";
import type { PanelPorts, PictureResult } from "../../../src/ui/ports";

/** A view beside the panel's, of one refusal. */
export type OtherView = (block: Block, ports: PanelPorts, picture: PictureResult) => ViewIn;

/** Draws a view in a language. */
export type ViewIn = (language: Language) => ReactNode;

const nothing = (): void => {};

/** As in Firefox, before the panel was added. */
const panel = { always: false, given: () => Promise.resolve(false), ask: () => Promise.resolve(true) };

/** The popup, the tab with its report, that tab once the report is gone, and the welcome page, with ports in memory. */
export const otherViews: Readonly<Record<string, OtherView>> = {
  popup: (block, ports) => {
    const page = {
      read: () => Promise.resolve({ state: "refused", block, asking: "at-once" } as const),
      askAgain: () => Promise.resolve({ ok: true, block } as const),
      cancel: nothing,
      makeReport: () => Promise.resolve(false),
    };
    return (language) => <PopupView ports={{ ...ports, page, panel }} language={language} />;
  },
  page: (block, ports, picture) => {
    const more = { kept: { read: () => null, write: nothing }, showRefusedPage: nothing };
    const createdAt = ports.environment.now();
    const handedOver = { block, again: block, tried: ["no_proxy"], picture, createdAt } as const;
    const all = { ...ports, ...more };
    return (language) => <ReportPage ports={all} handedOver={handedOver} language={language} />;
  },
  welcome: (_block, ports) => {
    const loadExample = () => Promise.resolve({ View: ExampleView, ports });
    return (language) => (
      <WelcomePage theme={ports.theme} language={language} panel={panel} loadExample={loadExample} />
    );
  },
  gone: (_block, { theme }) => {
    return (language) => <GonePage theme={theme} language={language} />;
  },
};
