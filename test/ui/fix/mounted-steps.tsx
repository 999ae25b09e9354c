import { act, useState, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import "../../../src/core/messages/fix-messages";
import type { Block } from "../../../src/core/blocks/block";
import { noWork, workAfter, type Done, type FixWork } from "../../../src/core/remedy/work";
import { ClipboardContext } from "../../../src/ui/clipboard";
import type { FixPartProps } from "../../../src/ui/fix/fix-part";
import type { FixPorts } from "../../../src/ui/ports-of-fix";
import { logState, memoryPorts } from "../gallery/memory-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every step of a test down again. */
export async function unmountSteps(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/**
 * Steps of the Fix view for a refusal, in a document, with the hands and eyes of a person on them. The work
 * on each refusal is kept, as the panel keeps it; `begun` is what was done before.
 */
export async function mountSteps(
  steps: readonly ComponentType<FixPartProps>[],
  block: Block,
  ports: FixPorts,
  begun: Partial<FixWork> = {},
) {
  const panel = memoryPorts(logState([]));
  const { environment, files, clipboard } = panel.ports;
  const kept = new Map<string, FixWork>([[block.id, { ...noWork, ...begun }]]);
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  function Holder({ shown }: { readonly shown: Block }) {
    const [, count] = useState(0);
    const work = kept.get(shown.id) ?? noWork;
    const onWork = (done: Done): void => {
      kept.set(shown.id, workAfter(kept.get(shown.id) ?? noWork, done));
      count((before) => before + 1);
    };
    return (
      <ClipboardContext value={clipboard}>
        {steps.map((Step) => (
          <Step key={Step.name} {...{ block: shown, work, onWork, ports, environment, files }} />
        ))}
      </ClipboardContext>
    );
  }
  const show = (other: Block) => act(async () => root.render(<Holder shown={other} />));
  await show(block);
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  const text = (): string => host.textContent ?? "";
  const one = <E extends Element = HTMLElement>(selector: string): E => {
    const found = host.querySelector<E>(selector);
    if (found === null) throw new Error(`There is no ${selector}:\n${text()}`);
    return found;
  };
  /** By the beginning of what it says or is called, else by any part of it. */
  const button = (words: string): HTMLElement | null => {
    const all = [...host.querySelectorAll<HTMLElement>("button, label input, summary")];
    const said = (each: HTMLElement): readonly (string | null | undefined)[] => [
      each.textContent,
      each.getAttribute("aria-label"),
      each.closest("label")?.textContent,
    ];
    return (
      all.find((each) => said(each).some((part) => part?.startsWith(words))) ??
      all.find((each) => said(each).some((part) => part?.includes(words))) ??
      null
    );
  };
  return {
    host,
    one,
    text,
    show,
    /** What was copied and saved. */
    asked: panel.asked,
    has: (begin: string): boolean => button(begin) !== null,
    work: (id = block.id): FixWork => kept.get(id) ?? noWork,
    click: (target: string | HTMLElement) =>
      act(async () => {
        const found = typeof target === "string" ? button(target) : target;
        if (found === null) throw new Error(`There is nothing to press "${String(target)}":\n${text()}`);
        found.click();
      }),
    type: (typed: string, into: HTMLElement) =>
      act(async () => {
        const prototype: unknown = Object.getPrototypeOf(into);
        if (typeof prototype !== "object" || prototype === null) return;
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(into, typed);
        const event = into instanceof HTMLSelectElement ? "change" : "input";
        into.dispatchEvent(new Event(event, { bubbles: true }));
      }),
    /** Lets promises that are settled be seen. */
    settle: () => act(async () => {}),
    /** Waits for a text. */
    seen: (wanted: string) =>
      vi.waitFor(
        async () => {
          await act(async () => {});
          if (!text().includes(wanted)) throw new Error(`"${wanted}" is not in:\n${text()}`);
        },
        { interval: 5, timeout: 5000 },
      ),
  };
}
