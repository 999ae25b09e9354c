import { useState } from "react";
import type { Block } from "../../core/blocks/block";
import type { Message } from "../../core/messages/message";
import type { AskingAgain, FrontPagePort } from "../ports-popup";

/** Where the asking stands. */
export type Asking =
  | { readonly step: "form" | "forbidden" | "idle" | "question" | "left" | "asking" }
  | { readonly step: "failed"; readonly reason: Message }
  | { readonly step: "answered"; readonly block: Block };

interface AskAgainControl {
  readonly state: Asking;
  /** Asks at once, or puts the question first. */
  readonly begin: () => void;
  readonly ask: () => void;
  readonly leave: () => void;
  readonly cancel: () => void;
}

/** Asking the site once more, step by step; every request is a click. */
export function useAskAgain(asking: AskingAgain, page: FrontPagePort): AskAgainControl {
  const [state, setState] = useState<Asking>({
    step: asking === "form" || asking === "forbidden" ? asking : "idle",
  });
  // Who has said once that no form was sent need not say it again.
  const [sure, setSure] = useState(asking === "at-once");

  function ask(): void {
    setSure(true);
    setState({ step: "asking" });
    void page.askAgain().then((reading) => {
      setState(
        reading.ok ? { step: "answered", block: reading.block } : { step: "failed", reason: reading.reason },
      );
    });
  }

  return {
    state,
    begin: () => (sure ? ask() : setState({ step: "question" })),
    ask,
    leave: () => setState({ step: "left" }),
    cancel: page.cancel,
  };
}
