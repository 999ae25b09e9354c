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
  /** Changes choices of the shown draft; `edits` is the whole list, so undoing hands in a shorter one. */
  readonly choose: (choices: Partial<ReportChoices>) => void;
  /** Keeps the visitor's own address in the shown draft, once it was asked for. It leaves only if its part does. */
  readonly setVisitorAddress: (address: string) => void;
  /** Takes the picture once more. Call inside the click. */
  readonly retake: () => void;
  /** Asks for the permission, then takes the picture. Call inside the click. */
  readonly ask: () => void;
  readonly close: () => void;
}

const fresh = { choices: firstChoices, again: null, visitorAddress: null } as const;

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
      const earlier = drafts.get(block.id);
      // A picture in which something was covered stays: a new one would show it again.
      const kept = earlier?.picture?.ok === true && earlier.choices.edits.length > 0 ? earlier.picture : null;
      const first = kept ?? noPictureOf(block, log.getSnapshot().page);
      // First of all, while the grant of the click still holds.
      const pending = first ? null : picture.capture();
      if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
      const createdAt = environment.now();
      setDrafts((before) => {
        const { choices, again, visitorAddress } = before.get(block.id) ?? fresh;
        const draft: Draft = { block, again, visitorAddress, createdAt, picture: first, choices };
        return new Map(before).set(block.id, draft);
      });
      setCurrentId(block.id);
      if (pending) receive(block.id, pending);
    },
    [drafts, picture, environment, log, receive],
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
    setVisitorAddress: (visitorAddress) => change(id, (draft) => ({ ...draft, visitorAddress })),
    retake: () => {
      const pending = take();
      change(id, unpictured);
      receive(id, pending);
    },
    ask: () => {
      const before = current?.picture ?? null;
      const pending = picture.askPermission().then((granted) => (granted ? take() : refused(before)));
      change(id, unpictured);
      receive(id, pending);
    },
    close: () => {
      // The button that opened it is hidden until this is drawn.
      flushSync(() => setCurrentId(null));
      opener.current?.focus();
    },
  };
}

/** What was cut or covered in one picture says nothing about another. */
function unpictured(draft: Draft): Draft {
  return { ...draft, picture: null, choices: { ...draft.choices, edits: [] } };
}

function refused(before: PictureResult | null): PictureResult {
  if (before?.ok === true) return before;
  return { ok: false, reason: { id: "ui_report_picture_refused" }, canAsk: true };
}
