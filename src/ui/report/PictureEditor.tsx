import { useEffect, useId, useRef, type CSSProperties } from "react";
import type { PictureEdit } from "../../core/report/picture-edit";
import { useSay } from "../language";
import { useEscape } from "../parts/use-escape";
import type { Picture } from "../ports";
import type { LeavingPicture } from "./leaving-picture";
import { failedWords, PictureImage } from "./PicturePart";
import { shownRect } from "./selection";
import { SelectionFrame } from "./SelectionFrame";
import { useSelection } from "./use-selection";
import "./editor.css";

interface PictureEditorProps {
  /** As it was taken. */
  readonly original: Picture;
  readonly edits: readonly PictureEdit[];
  /** As it will leave: this is what is shown, never the original with something laid over it. */
  readonly leaving: LeavingPicture;
  readonly onEdit: (edits: readonly PictureEdit[]) => void;
  readonly onDone: () => void;
}

/** Blacks out or cuts off parts of the picture before it leaves, by mouse, finger, pen or keyboard. */
export function PictureEditor({ original, edits, leaving, onEdit, onDone }: PictureEditorProps) {
  const say = useSay();
  const hint = useId();
  const editor = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const shown = shownRect(original, edits);
  const { selection, clear, handlers } = useSelection(shown);
  const picture = leaving.state === "ready" ? leaving.picture : null;
  const drawn = leaving.state === "pending" ? leaving.shown : picture;

  useEscape(editor, selection ? clear : onDone);
  useEffect(() => {
    editor.current?.scrollIntoView();
    stage.current?.focus({ preventScroll: true });
  }, []);

  function change(next: readonly PictureEdit[]) {
    clear();
    onEdit(next);
    stage.current?.focus({ preventScroll: true });
  }
  const add = (kind: PictureEdit["kind"]) => {
    if (selection) change([...edits, { kind, rect: selection }]);
  };

  return (
    <section className="picture-editor" ref={editor} aria-label={say("ui_report_picture_editing")}>
      <div className="editor-bar">
        <Tool
          label={say("ui_report_picture_black_out")}
          off={selection === null}
          onUse={() => add("black-out")}
        />
        <Tool label={say("ui_report_picture_crop")} off={selection === null} onUse={() => add("crop")} />
        <span className="editor-gap" />
        <Tool
          label={say("ui_report_picture_undo")}
          off={edits.length === 0}
          onUse={() => change(edits.slice(0, -1))}
        />
        <Tool label={say("ui_report_picture_start_over")} off={edits.length === 0} onUse={() => change([])} />
        <button type="button" className="button primary editor-done" onClick={onDone}>
          {say("ui_report_picture_done")}
        </button>
      </div>
      <p className="choice-about" id={hint}>
        {say("ui_report_picture_edit_hint")}
      </p>
      <div
        ref={stage}
        className="picture-stage"
        role="application"
        // An application takes the arrow keys that screen readers use elsewhere.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={say("ui_report_picture_stage")}
        aria-describedby={hint}
        aria-busy={leaving.state === "pending"}
        data-state={leaving.state}
        style={drawn ? sizeOf(drawn) : undefined}
        {...handlers}
      >
        {drawn && <PictureImage picture={drawn} />}
        {leaving.state === "failed" && (
          <p className="picture-failed" role="alert">
            {say(failedWords[leaving.why])}
          </p>
        )}
        {selection && picture && <SelectionFrame selection={selection} shown={shown} />}
      </div>
      <p className="choice-about" role="status">
        {leaving.state === "pending" && say("ui_report_picture_making")}
        {leaving.state !== "pending" && selection === null && say("ui_report_picture_none_chosen")}
        {leaving.state !== "pending" &&
          selection &&
          say("ui_report_picture_chosen", {
            width: Math.round(selection.width),
            height: Math.round(selection.height),
            left: Math.round(selection.x - shown.x),
            top: Math.round(selection.y - shown.y),
          })}
      </p>
    </section>
  );
}

/** The stage is as large as the picture in it: where the pointer is, and where a frame stands, are shares of both. */
function sizeOf({ width, height }: Picture): CSSProperties {
  return { "--picture-width": `${width}px`, "--picture-ratio": width / height } as CSSProperties;
}

interface ToolProps {
  readonly label: string;
  /** Nothing to do now; the button keeps the focus all the same. */
  readonly off: boolean;
  readonly onUse: () => void;
}

function Tool({ label, off, onUse }: ToolProps) {
  return (
    <button type="button" className="button" aria-disabled={off} onClick={off ? undefined : onUse}>
      {label}
    </button>
  );
}
