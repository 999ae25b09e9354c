import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import { english } from "../../../src/core/messages/render";
import { LanguagesContext } from "../../../src/ui/languages";
import type { ReportPorts } from "../../../src/ui/ports";
import type { LanguagePort } from "../../../src/ui/ports-language";
import { firstChoices, type Draft, type ReportChoices } from "../../../src/ui/report/draft";
import { ReportPreview } from "../../../src/ui/report/ReportPreview";
import type { Reports } from "../../../src/ui/report/use-reports";
import { aBlock } from "../a-block";
import { logState, memoryPorts } from "../gallery/memory-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every preview of a test down again. */
export async function unmountPreviews(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/** A picture of a test; its bytes are a text, so that they can be looked for. */
export function aPicture(text: string) {
  const dataUrl = `data:image/png;base64,${btoa(text)}`;
  return { ok: true, dataUrl, mediaType: "image/png", width: 400, height: 300 } as const;
}

/** A draft of a refusal that has something for every part but a second request. */
export function aDraft(
  change: Partial<Omit<Draft, "choices">> = {},
  choices: Partial<ReportChoices> = {},
): Draft {
  const text = "Your IP: 203.0.113.9 MarkerBody";
  return {
    block: aBlock({
      exchange: {
        url: "https://shop.example/pay/MarkerPath?q=MarkerQuery",
        fields: { "x-powered-by": "MarkerField" },
        body: { state: "read", text, size: text.length, cut: false },
      },
      rayId: "8f3a1c00aa11bb22",
    }),
    again: null,
    visitorAddress: null,
    createdAt: Date.UTC(2026, 10, 24, 10, 20, 0),
    picture: aPicture("MarkerPicture"),
    ...change,
    choices: { ...firstChoices, ...choices },
  };
}

/** The preview of a draft alone, as a tab of its own shows it, and the hands and eyes of a person on it. */
export async function mountPreview(
  first: Draft,
  change: Partial<ReportPorts> = {},
  languages: LanguagePort | null = null,
) {
  const made = memoryPorts(logState([]));
  const ports: ReportPorts = { ...made.ports, ...change };
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  const closed = vi.fn<() => void>();
  let latest = first;

  function Preview() {
    const [draft, setDraft] = useState(first);
    latest = draft;
    const reports: Reports = {
      current: draft,
      start: () => {},
      retake: () => {},
      ask: () => {},
      close: closed,
      choose: (choices) => setDraft((now) => ({ ...now, choices: { ...now.choices, ...choices } })),
      setVisitorAddress: (visitorAddress) => setDraft((now) => ({ ...now, visitorAddress })),
    };
    return (
      <LanguagesContext value={languages}>
        <ReportPreview ports={ports} draft={draft} reports={reports} />
      </LanguagesContext>
    );
  }
  await act(async () => root.render(<Preview />));
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  const one = (selector: string): HTMLElement => {
    const found = find(selector);
    if (found === null) throw new Error(`The preview shows no ${selector}:\n${host.textContent}`);
    return found;
  };
  const button = (name: string): HTMLElement => {
    const all = [...host.querySelectorAll("button")];
    const found = all.find((each) => each.textContent === name || each.getAttribute("aria-label") === name);
    if (found === undefined) throw new Error(`The preview shows no button "${name}".`);
    return found;
  };
  const outcome = (): string => one(".report-outcome").textContent ?? "";
  return {
    ...made,
    ports,
    host,
    closed,
    find,
    one,
    button,
    outcome,
    language: english,
    draft: () => latest,
    paper: () => one(".paper").textContent ?? "",
    click: (target: string | HTMLElement) =>
      act(async () => (typeof target === "string" ? button(target) : target).click()),
    /** Waits until something is so, letting React draw meanwhile. */
    until: (isSo: () => void) =>
      vi.waitFor(
        async () => {
          await act(() => new Promise((resolve) => setTimeout(resolve, 2)));
          isSo();
        },
        { interval: 1, timeout: 10_000 },
      ),
    press: (key: string, on: HTMLElement, more: KeyboardEventInit = {}) =>
      act(async () => {
        on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
      }),
    choose: (value: string, select: HTMLElement) =>
      act(async () => {
        const prototype = Object.getPrototypeOf(select);
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(select, value);
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    type: (text: string, into: HTMLElement) =>
      act(async () => {
        const prototype = Object.getPrototypeOf(into);
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(into, text);
        into.dispatchEvent(new Event("input", { bubbles: true }));
      }),
  };
}

/** The preview as it stands mounted. */
export type MountedPreview = Awaited<ReturnType<typeof mountPreview>>;
