import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../../../src/core/messages/fix-messages";
import type { Block } from "../../../../src/core/blocks/block";
import { noWork, workAfter, type Done, type FixWork } from "../../../../src/core/remedy/work";
import { ExceptionPart } from "../../../../src/ui/fix/exception/ExceptionPart";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { logState, memoryPorts } from "../../gallery/memory-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every step of a test down again. */
export async function unmountAll(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/** The step of the exception for a refusal, in a document, with what was found so far. */
export async function mountException(block: Block, found: Partial<FixWork> = {}) {
  const { ports } = memoryFixPorts();
  const { environment, files } = memoryPorts(logState([])).ports;
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  let latest: FixWork = { ...noWork, ...found };
  let find: (done: Done) => void = () => {};
  function Holder() {
    const [work, setWork] = useState(latest);
    const onWork = (done: Done): void => setWork((before) => workAfter(before, done));
    latest = work;
    find = onWork;
    return <ExceptionPart {...{ block, work, onWork, ports, environment, files }} />;
  }
  await act(async () => root.render(<Holder />));
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });

  /** A control by its label. */
  function control(label: string): HTMLInputElement | HTMLSelectElement {
    const all = [...host.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
    const one = all.find(
      (each) =>
        each.getAttribute("aria-label") === label ||
        [...(each.labels ?? [])].some(({ textContent }) => textContent?.startsWith(label)),
    );
    if (one === undefined) throw new Error(`There is no control "${label}":\n${host.textContent}`);
    return one;
  }

  return {
    host,
    control,
    text: () => host.textContent ?? "",
    work: () => latest,
    code: (what: string) => host.querySelector(`pre[aria-label="${what}"]`)?.textContent ?? null,
    find: (done: Partial<FixWork>) => act(async () => find(done)),
    click: (label: string) => act(async () => control(label).click()),
    /** Presses a button by its text. */
    press: (text: string) =>
      act(async () => {
        const button = [...host.querySelectorAll("button")].find(({ textContent }) => textContent === text);
        if (button === undefined) throw new Error(`There is no button "${text}".`);
        button.click();
      }),
    /** Types or chooses a value, as React hears of it. */
    set: (label: string, value: string) =>
      act(async () => {
        const one = control(label);
        const prototype = one instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(prototype.prototype, "value")?.set?.call(one, value);
        one.dispatchEvent(
          new Event(one instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
        );
      }),
  };
}
