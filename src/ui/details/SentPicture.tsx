import { useState } from "react";
import type { SentReport } from "../../core/blocks/sent-report";
import { useSay } from "../language";

/** The picture that came with a report, to be enlarged by a click; or why there is none. */
export function SentPicture({ sent: { picture, pictureReason } }: { sent: SentReport }) {
  const say = useSay();
  const [large, setLarge] = useState(false);
  if (picture === null) {
    return (
      <p className="section-note">
        {say("ui_sent_picture")}: {pictureReason ?? say("ui_sent_picture_none")}
      </p>
    );
  }
  const name = say(large ? "ui_sent_picture_reduce" : "ui_sent_picture_enlarge");
  return (
    <figure className="sent-picture" data-large={large}>
      <button
        type="button"
        aria-label={name}
        title={name}
        aria-pressed={large}
        onClick={() => setLarge(!large)}
      >
        <img src={picture} alt={say("ui_sent_picture_alt")} />
      </button>
    </figure>
  );
}
