import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Block } from "../../core/blocks/block";
import type { PanelPorts, PictureResult } from "../ports";
import { firstChoices, type Draft, type ReportChoices } from "./draft";
import { noPictureOf } from "./no-picture";
import { useNewest } from "./use-newest";

/** The reports being made, and what can be done with the one that is shown. */
export interface Reports {
  readonly current: Draft | null;
  /** Takes the picture and shows the preview. Call inside the click. */
  readonly start: (block: Block) => void;
  readonly choose: (choices: Partial<ReportChoices>) => void;
  /** Takes the picture once more. Call inside the click. */
  readonly retake: () => void;
  /** Asks for the permission, then takes the picture. Call inside the click. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** Keeps one draft a block, so that going back and returning loses nothing that was typed. */
export function useReports({ picture, environment, log }: PanelPorts): Reports {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const opener = useRef<HTMLElement | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);

  const change = useCallback((id: string, patch: (draft: Draft) => Draft) => {
    setDrafts((before) => {
      const draft = before.get(id);
      const after = draft && patch(draft);
      return after && after !== draft ? new Map(before).set(id, after) : before;
    });
  }, []);

  const renew = useCallback(
    (block: Block) => change(block.id, (draft) => (draft.block === block ? draft : { ...draft, block })),
    [change],
  );
  useNewest(currentId, log, renew);

  const receive = useCallback(
    (id: string, pending: Promise<PictureResult>) =>
      void pending.then((result) => change(id, (draft) => ({ ...draft, picture: result }))),
    [change],
  );

  const start = useCallback(
    (block: Block) => {
      // First of all, while the grant of the click still holds.
      const none = noPictureOf(block, log.getSnapshot().page);
      const pending = none ? null : picture.capture();
      if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
      const createdAt = environment.now();
      setDrafts((before) => {
        const choices = before.get(block.id)?.choices ?? firstChoices;
        const draft: Draft = {
          block,
          again: null,
          visitorAddress: null,
          createdAt,
          picture: none,
          choices,
        };
        return new Map(before).set(block.id, draft);
      });
      setCurrentId(block.id);
      if (pending) receive(block.id, pending);
    },
    [picture, environment, log, receive],
  );

  const id = currentId ?? "";
  const current = drafts.get(id) ?? null;

  // The page may have been left since the preview was opened.
  function take(): Promise<PictureResult> {
    const none = current && noPictureOf(current.block, log.getSnapshot().page);
    return none ? Promise.resolve(none) : picture.capture();
  }

  return {
    current,
    start,
    choose: (choices) => change(id, (draft) => ({ ...draft, choices: { ...draft.choices, ...choices } })),
    retake: () => {
      const pending = take();
      change(id, (draft) => ({ ...draft, picture: null }));
      receive(id, pending);
    },
    ask: () => {
      const before = current?.picture ?? null;
      const pending = picture.askPermission().then((granted) => (granted ? take() : refused(before)));
      change(id, (draft) => ({ ...draft, picture: null }));
      receive(id, pending);
    },
    close: () => {
      // The button that opened it is hidden until this is drawn.
      flushSync(() => setCurrentId(null));
      opener.current?.focus();
    },
  };
}

function refused(before: PictureResult | null): PictureResult {
  if (before?.ok === true) return before;
  return { ok: false, reason: { id: "ui_report_picture_refused" }, canAsk: true };
}
