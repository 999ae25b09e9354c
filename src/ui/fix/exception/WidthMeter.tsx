import type { Width } from "../../../core/remedy/expression/width";
import { render } from "../../../core/messages/render";
import { useLanguage, useSay } from "../../language";

const segments = [1, 2, 3, 4, 5] as const;

/** How wide the exception is: five segments, and the same in words. */
export function WidthMeter({ width }: { readonly width: Width }) {
  const say = useSay();
  const language = useLanguage();
  const level = say("fix_exception_width_of", { level: width.level });
  const words = render(width.sentence, language);
  return (
    <div className="width-row" data-level={width.level}>
      <span className="exception-quiet">{say("fix_exception_width")}</span>
      <span
        className="width-meter"
        role="meter"
        aria-label={say("fix_exception_width")}
        aria-valuemin={1}
        aria-valuemax={5}
        aria-valuenow={width.level}
        aria-valuetext={`${level}. ${words}`}
      >
        {segments.map((segment) => (
          <span key={segment} data-on={segment <= width.level || undefined} />
        ))}
      </span>
      <span>
        <strong>{level}</strong> {words}
      </span>
    </div>
  );
}
