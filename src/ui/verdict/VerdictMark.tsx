import type { Verdict } from "../../core/attribution/verdict";
import { useSay } from "../language";
import { AnswererGlyph } from "./AnswererGlyph";
import { answererWord } from "./responder-words";

/** Who answered, as shape, colour and word, with "likely" where it is not certain. */
export function VerdictMark({ verdict }: { verdict: Pick<Verdict, "responder" | "confidence"> }) {
  const say = useSay();
  return (
    <span className="verdict-mark" data-answerer={verdict.responder}>
      <AnswererGlyph answerer={verdict.responder} />
      <span className="verdict-word">{say(answererWord(verdict.responder))}</span>
      {verdict.confidence === "likely" && <span className="verdict-likely">{say("ui_likely_short")}</span>}
    </span>
  );
}
