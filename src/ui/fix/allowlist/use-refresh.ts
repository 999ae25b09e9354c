import { useRef, useState } from "react";
import type { Message } from "../../../core/messages/message";
import { readRanges } from "../../../core/remedy/allowlist/read-ranges";
import type { FixPartProps } from "../fix-part";

/** Where a refresh of the address ranges stands, and how it is begun and ended. */
export interface RefreshState {
  readonly asking: boolean;
  readonly problem: Message | null;
  /** `granted` is the browser's answer to the question that the click asked. */
  readonly begin: (granted: Promise<boolean>) => Promise<void>;
  readonly cancel: () => void;
}

/** Asks Cloudflare for its ranges, with no token, and keeps them with the work. */
export function useRefresh({ onWork, ports, environment }: FixPartProps): RefreshState {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const controller = useRef<AbortController>(undefined);

  async function begin(granted: Promise<boolean>): Promise<void> {
    const abort = new AbortController();
    controller.current = abort;
    setAsking(true);
    setProblem(null);
    const reply = (await granted)
      ? await ports.cloudflare.send(
          { method: "GET", path: "/client/v4/ips", body: null, anonymous: true },
          abort.signal,
        )
      : ({ kind: "failed", why: "no-permission" } as const);
    setAsking(false);
    const found = readRanges(reply, new Date(environment.now()).toISOString().slice(0, 10));
    if (found.kind === "problem") setProblem(found.sentence);
    else onWork({ ranges: found.ranges });
  }

  return { asking, problem, begin, cancel: () => controller.current?.abort() };
}
