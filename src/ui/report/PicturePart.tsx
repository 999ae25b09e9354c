import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import type { Draft } from "./draft";
import type { Reports } from "./use-reports";

/** The picture as it will leave, or the sentence why there is none with what can be done about it. */
export function PicturePart({ draft, reports }: { draft: Draft; reports: Reports }) {
  const say = useSay();
  const language = useLanguage();
  const { picture, choices } = draft;
  if (choices.leaveOut.includes("picture"))
    return <p className="section-note">{say("report_picture_left_out")}</p>;
  if (picture === null) {
    return (
      <p className="section-note" role="status">
        {say("ui_report_picture_pending")}
      </p>
    );
  }
  if (picture.ok) {
    return (
      <figure className="report-picture">
        <img
          src={picture.dataUrl}
          width={picture.width}
          height={picture.height}
          alt={say("ui_report_picture_alt")}
        />
        <figcaption className="section-note">{say("ui_report_picture_check")}</figcaption>
      </figure>
    );
  }
  // Where none can be had whatever is tried, no button offers to try.
  if (picture.final) return <p>{render(picture.reason, language)}</p>;
  return (
    <div className="report-no-picture">
      <p role="status">{render(picture.reason, language)}</p>
      {picture.canAsk ? (
        <>
          <button type="button" className="button" onClick={reports.ask}>
            {say("ui_report_picture_ask")}
          </button>
          <p className="section-note">{say("ui_report_picture_ask_hint")}</p>
        </>
      ) : (
        <button type="button" className="button" onClick={reports.retake}>
          {say("ui_report_picture_again")}
        </button>
      )}
    </div>
  );
}
