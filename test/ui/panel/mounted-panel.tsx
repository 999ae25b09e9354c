import { act } from "react";
import { vi } from "vitest";
import { createRoot } from "react-dom/client";
import type { Block } from "../../../src/core/blocks/block";
import { english } from "../../../src/core/messages/render";
import { Panel } from "../../../src/ui/panel/Panel";
import type { FileLogPort, LogState, PictureResult } from "../../../src/ui/ports";
import { logState, memoryPorts } from "../gallery/memory-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every panel of a test down again. */
export async function unmountPanels(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/** The panel in a document, with ports in memory, and the hands and eyes of a person on it. */
export async function mountPanel(
  blocks: readonly Block[],
  more: Partial<LogState> = {},
  picture?: PictureResult,
  fileLogs?: FileLogPort,
) {
  // Loaded beforehand, so that a test waits for nothing that is not its own.
  await Promise.all([
    import("../../../src/ui/report/ReportPreview"),
    import("../../../src/ui/details/Details"),
  ]);
  const made = memoryPorts(logState(blocks, more), picture);
  const ports = fileLogs ? { ...made.ports, fileLogs } : made.ports;
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<Panel ports={ports} language={english} />));
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  const one = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The panel shows no ${selector}:\n${host.textContent}`);
    return found;
  };
  const button = (name: string): HTMLElement => {
    const all = [...host.querySelectorAll("button")];
    const found = all.find((each) => each.textContent === name || each.getAttribute("aria-label") === name);
    if (found === undefined) throw new Error(`The panel shows no button "${name}".`);
    return found;
  };
  return {
    ...made,
    host,
    one,
    rows: () => [...host.querySelectorAll<HTMLElement>(".row[data-block]")],
    text: () => host.textContent ?? "",
    click: (target: string | HTMLElement) =>
      act(async () => (typeof target === "string" ? button(target) : target).click()),
    /** Waits for what loads when it is first needed. */
    appears: (selector: string) =>
      vi.waitFor(
        async () => {
          await act(async () => {});
          one(selector);
        },
        { interval: 5, timeout: 5000 },
      ),
    press: (key: string, on = one(".list")) =>
      act(async () => {
        on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    type: (text: string, into: HTMLElement) =>
      act(async () => {
        const prototype = Object.getPrototypeOf(into);
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(into, text);
        into.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    change: (patch: Partial<LogState>) => act(async () => made.change(patch)),
    /** Chooses files with the toolbar's button. */
    choose: (...files: readonly File[]) =>
      act(async () => {
        const input = one(".log:not([hidden]) input[type=file]");
        Object.defineProperty(input, "files", { value: files, configurable: true });
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    setTheme: (theme: "light" | "dark") => act(async () => made.theme.set(theme)),
  };
}
