import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import "../../../../src/core/messages/fix-messages";
import type { Block } from "../../../../src/core/blocks/block";
import { noWork, type FixWork } from "../../../../src/core/remedy/work";
import { ClipboardContext } from "../../../../src/ui/clipboard";
import { FindEvent } from "../../../../src/ui/fix/event/FindEvent";
import { LookUp } from "../../../../src/ui/fix/event/LookUp";
import type { ApiAnswer } from "../../../../src/ui/ports-of-fix";
import { stubbedSend } from "../../../lab/cloudflare-api/in-process";
import type { ApiScenario } from "../../../lab/cloudflare-api/tokens";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { logState, memoryPorts } from "../../gallery/memory-ports";

// React asks for this before it lets a test act.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => Promise<void>)[] = [];

/** Takes every step of a test down again. */
export async function unmountAll(): Promise<void> {
  for (const unmount of mounted.splice(0)) await unmount();
}

/** How the browser and Cloudflare behave. */
export interface Given {
  readonly scenario?: ApiScenario;
  readonly granted?: boolean;
  /** Stands in for Cloudflare, whatever the scenario. */
  readonly send?: (signal: AbortSignal) => Promise<ApiAnswer>;
}

/** The steps "Find the event" and "Look it up here" of a refusal, in a document, on the stub of Cloudflare's API. */
export async function mountEvent(block: Block, given: Given = {}) {
  const { environment, files } = memoryPorts(logState([])).ports;
  const fix = memoryFixPorts({ granted: given.granted ?? true });
  const stub = stubbedSend(given.scenario ?? "good", environment.now());
  const send = vi.fn<typeof fix.ports.cloudflare.send>((request, signal) =>
    given.send ? given.send(signal) : stub.send(request),
  );
  const ports = { ...fix.ports, cloudflare: { ...fix.ports.cloudflare, send } };
  const copied: string[] = [];
  const clipboard = {
    writeText: (text: string) => Promise.resolve(copied.push(text) > 0),
    writeRich: () => Promise.resolve("nothing" as const),
  };
  const kept = new Map<string, FixWork>();
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  function Holder({ shown }: { readonly shown: Block }) {
    const [, count] = useState(0);
    const work = kept.get(shown.id) ?? noWork;
    const onWork = (done: Partial<FixWork>): void => {
      kept.set(shown.id, { ...(kept.get(shown.id) ?? noWork), ...done });
      count((before) => before + 1);
    };
    const props = { block: shown, work, onWork, ports, environment, files };
    return (
      <ClipboardContext value={clipboard}>
        <FindEvent {...props} />
        <LookUp {...props} />
      </ClipboardContext>
    );
  }
  const show = (other: Block) => act(async () => root.render(<Holder shown={other} />));
  await show(block);
  mounted.push(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  const one = <E extends Element>(selector: string): E => {
    const found = host.querySelector<E>(selector);
    if (found === null) throw new Error(`There is no ${selector}:\n${host.textContent}`);
    return found;
  };
  return {
    host,
    one,
    asked: fix.asked,
    calls: stub.calls,
    send,
    copied,
    show,
    work: (id = block.id) => kept.get(id) ?? noWork,
    text: () => host.textContent ?? "",
    click: (name: string) =>
      act(async () => {
        const found = [...host.querySelectorAll<HTMLElement>("button, .check")].find((each) =>
          each.textContent?.includes(name),
        );
        if (found === undefined) throw new Error(`There is nothing to press "${name}":\n${host.textContent}`);
        (found.querySelector("input") ?? found).click();
      }),
    /** Pastes a token and presses the button. */
    look: async (token = "planted_token_0123456789") => {
      one<HTMLInputElement>("input[type=password]").value = token;
      await act(async () => one<HTMLElement>("form button[type=submit]").click());
    },
    /** Waits for a text. */
    seen: (text: string) =>
      vi.waitFor(
        async () => {
          await act(async () => {});
          if (!host.textContent?.includes(text)) throw new Error(`"${text}" is not in:\n${host.textContent}`);
        },
        { interval: 5, timeout: 5000 },
      ),
  };
}
