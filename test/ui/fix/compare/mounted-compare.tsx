import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../../../src/core/messages/fix-messages";
import type { Block } from "../../../../src/core/blocks/block";
import { noWork, type FixWork } from "../../../../src/core/remedy/work";
import { ComparePart } from "../../../../src/ui/fix/compare/ComparePart";
import type { ReplayPort } from "../../../../src/ui/ports-of-fix";
import { logState, memoryPorts } from "../../gallery/memory-ports";
import { memoryFixPorts, type FixAnswers } from "../../gallery/memory-fix-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every step of a test down again. */
export async function unmountAll(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/** The step Compare for a refusal, in a document, with ports in memory. `replay` stands in for the page. */
export async function mountCompare(block: Block, answers: FixAnswers = {}, replay?: ReplayPort["send"]) {
  const fix = memoryFixPorts(answers);
  const ports = replay ? { ...fix.ports, replay: { send: replay } } : fix.ports;
  const { environment, files } = memoryPorts(logState([])).ports;
  const works: FixWork[] = [];
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  function Holder({ shown }: { readonly shown: Block }) {
    const [work, setWork] = useState<Readonly<Record<string, FixWork>>>({});
    const onWork = (done: Partial<FixWork>): void =>
      setWork((before) => {
        const next = { ...noWork, ...before[shown.id], ...done };
        works.push(next);
        return { ...before, [shown.id]: next };
      });
    return (
      <ComparePart {...{ block: shown, work: work[shown.id] ?? noWork, onWork, ports, environment, files }} />
    );
  }
  await act(async () => root.render(<Holder shown={block} />));
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  const button = (begin: string): HTMLButtonElement | null =>
    [...host.querySelectorAll("button")].find((each) => each.textContent?.startsWith(begin)) ?? null;
  return {
    host,
    asked: fix.asked,
    works,
    text: () => host.textContent ?? "",
    has: (begin: string) => button(begin) !== null,
    click: (begin: string) =>
      act(async () => {
        const found = button(begin);
        if (found === null) throw new Error(`There is no button "${begin}":\n${host.textContent}`);
        found.click();
      }),
    show: (other: Block) => act(async () => root.render(<Holder shown={other} />)),
    settle: () => act(async () => {}),
  };
}
