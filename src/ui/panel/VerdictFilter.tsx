import { useSay } from "../language";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { answerers, answererWord, type Answerer } from "../verdict/responder-words";
import type { Counts } from "./count";

interface VerdictFilterProps {
  readonly counts: Counts;
  readonly chosen: Answerer | null;
  readonly onChoose: (answerer: Answerer | null) => void;
}

/** One button a verdict that occurs, with its count; pressing the chosen one again shows all. */
export function VerdictFilter({ counts, chosen, onChoose }: VerdictFilterProps) {
  const say = useSay();
  const present = answerers.filter((answerer) => counts[answerer] > 0 || answerer === chosen);
  return (
    <div className="pills" role="group" aria-label={say("ui_filter_verdict")}>
      <button type="button" className="pill" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {say("ui_all")}
      </button>
      {present.map((answerer) => (
        <button
          key={answerer}
          type="button"
          className="pill"
          data-answerer={answerer}
          aria-pressed={chosen === answerer}
          onClick={() => onChoose(chosen === answerer ? null : answerer)}
        >
          <AnswererGlyph answerer={answerer} size={12} />
          {say(answererWord(answerer))}
          <span className="pill-count">{counts[answerer]}</span>
        </button>
      ))}
    </div>
  );
}
