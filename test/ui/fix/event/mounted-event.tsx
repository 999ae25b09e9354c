import { act } from "react";
import { vi } from "vitest";
import type { Block } from "../../../../src/core/blocks/block";
import { ClipboardContext } from "../../../../src/ui/clipboard";
import { FindEvent } from "../../../../src/ui/fix/event/FindEvent";
import { LookUp } from "../../../../src/ui/fix/event/LookUp";
import type { FixPartProps } from "../../../../src/ui/fix/fix-part";
import type { ApiAnswer } from "../../../../src/ui/ports-of-fix";
import { stubbedSend } from "../../../lab/cloudflare-api/in-process";
import type { ApiScenario } from "../../../lab/cloudflare-api/tokens";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { logState, memoryPorts } from "../../gallery/memory-ports";
import { mountSteps } from "../mounted-steps";

/** How the browser and Cloudflare behave. */
export interface Given {
  readonly scenario?: ApiScenario;
  readonly granted?: boolean;
  /** Stands in for Cloudflare, whatever the scenario. */
  readonly send?: (signal: AbortSignal) => Promise<ApiAnswer>;
  /** What the only event's rule did, in place of blocking. */
  readonly action?: string;
  /** Whether the browser lets anything be copied. */
  readonly copies?: boolean;
}

/** The steps "Find the event" and "Look it up here" of a refusal, in a document, on the stub of Cloudflare's API. */
export async function mountEvent(block: Block, given: Given = {}) {
  const { environment } = memoryPorts(logState([])).ports;
  const fix = memoryFixPorts({ granted: given.granted ?? true });
  const stub = stubbedSend(given.scenario ?? "good", environment.now());
  const send = vi.fn<typeof fix.ports.cloudflare.send>(async (request, signal) => {
    const answer = await (given.send ? given.send(signal) : stub.send(request));
    const did = JSON.stringify(given.action ?? "block");
    return JSON.parse(JSON.stringify(answer).replaceAll('"action":"block"', `"action":${did}`)) as ApiAnswer;
  });
  const ports = { ...fix.ports, cloudflare: { ...fix.ports.cloudflare, send } };
  const step = await mountSteps(
    [given.copies === false ? FindEventUncopied : FindEvent, LookUp],
    block,
    ports,
  );
  return {
    ...step,
    opened: fix.asked.opened,
    tokens: fix.asked.tokens,
    copied: step.asked.copied,
    calls: stub.calls,
    send,
    /** Pastes a token and presses the button. */
    look: async (token = "planted_token_0123456789") => {
      step.one<HTMLInputElement>("input[type=password]").value = token;
      await act(async () => step.one<HTMLElement>("form button[type=submit]").click());
    },
  };
}

function FindEventUncopied(props: FixPartProps) {
  const writeRich = () => Promise.resolve("nothing" as const);
  return (
    <ClipboardContext value={{ writeText: () => Promise.resolve(false), writeRich }}>
      <FindEvent {...props} />
    </ClipboardContext>
  );
}
