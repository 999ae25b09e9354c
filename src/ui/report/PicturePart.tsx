import { useMemo, type RefObject } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { render } from "../../core/messages/render";
import { addressOnPage } from "../../core/report/visitor-address";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";
import type { Picture } from "../ports";
import type { Draft } from "./draft";
import type { LeavingPicture } from "./leaving-picture";
import { PartSwitch } from "./PartSwitch";
import { declared } from "./part-of";
import type { Reports } from "./use-reports";

interface PicturePartProps {
  readonly draft: Draft;
  readonly leaving: LeavingPicture;
  readonly reports: Reports;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

/** The picture as it will leave, with its switch and the way to its editor; or why there is none. */
export function PicturePart({ draft, leaving, reports, editButton, onEdit }: PicturePartProps) {
  const say = useSay();
  const { picture, choices } = draft;
  const { body } = draft.block.exchange;
  // The page's text is long, and the preview is drawn at every key.
  const address = useMemo(() => addressOnPage(body), [body]);
  if (picture?.ok === false) {
    return (
      <section className="choice">
        <NoPicture picture={picture} reports={reports} />
      </section>
    );
  }
  return (
    <section className="choice">
      <PartSwitch part={declared("picture")} choices={choices} onChoose={reports.choose} />
      {leaving.state === "ready" && (
        <figure className="report-picture">
          <PictureImage picture={leaving.picture} />
          <figcaption className="choice-about">
            {say(choices.edits.length > 0 ? "ui_report_picture_changed" : "ui_report_picture_check")}{" "}
            {leaving.scaled && <ScaledNote picture={leaving.picture} />}
          </figcaption>
          {address !== null && choices.edits.length === 0 && (
            <p className="picture-warning" role="note">
              {say("ui_report_picture_shows_address", { address })}
            </p>
          )}
        </figure>
      )}
      {leaving.state === "pending" && (
        <p className="picture-wait" role="status">
          {say(choices.edits.length > 0 ? "ui_report_picture_making" : "ui_report_picture_pending")}
        </p>
      )}
      {leaving.state === "failed" && (
        <p className="picture-failed" role="alert">
          {say(failedWords[leaving.why])}
        </p>
      )}
      {leaving.state !== "none" && picture !== null && (
        <button ref={editButton} type="button" className="button" onClick={onEdit}>
          <Icon name="crop" />
          {say("ui_report_picture_edit")}
        </button>
      )}
    </section>
  );
}

/** Why a picture that was to be changed does not leave, and what can be done. */
export const failedWords: Readonly<Record<"edit" | "fit", MessageId>> = {
  edit: "ui_report_picture_not_changed",
  fit: "ui_report_picture_not_scaled",
};

/** The picture itself, at its own proportions. */
export function PictureImage({ picture }: { picture: Picture }) {
  const say = useSay();
  return (
    <img
      src={picture.dataUrl}
      width={picture.width}
      height={picture.height}
      alt={say("ui_report_picture_alt")}
      draggable={false}
    />
  );
}

function ScaledNote({ picture: { width, height } }: { picture: Picture }) {
  return useSay()("ui_report_picture_scaled", { width, height });
}

interface NoPictureProps {
  readonly picture: Extract<Draft["picture"], { ok: false }>;
  readonly reports: Reports;
}

function NoPicture({ picture, reports }: NoPictureProps) {
  const say = useSay();
  const language = useLanguage();
  // Where none can be had whatever is tried, no button offers to try.
  if (picture.final) return <p className="choice-about">{render(picture.reason, language)}</p>;
  return (
    <div className="report-no-picture">
      <p role="status">{render(picture.reason, language)}</p>
      {picture.canAsk ? (
        <>
          <button type="button" className="button" onClick={reports.ask}>
            {say("ui_report_picture_ask")}
          </button>
          <p className="choice-about">{say("ui_report_picture_ask_hint")}</p>
        </>
      ) : (
        <button type="button" className="button" onClick={reports.retake}>
          {say("ui_report_picture_again")}
        </button>
      )}
    </div>
  );
}
