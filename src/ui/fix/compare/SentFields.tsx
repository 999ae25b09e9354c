import type { SortedFields } from "../../../core/remedy/compare/request-fields";
import { useSay } from "../../language";

/** Which fields of the first request are sent again, which the browser makes itself, and which were dropped. */
export function SentFields({ fields }: { fields: SortedFields }) {
  const say = useSay();
  const lists = [
    { title: say("fix_compare_fields_sent"), names: fields.settable.map(({ name }) => name) },
    { title: say("fix_compare_fields_own"), names: fields.browsersOwn.map(({ name }) => name) },
    { title: say("fix_compare_fields_dropped"), names: fields.dropped },
  ].filter(({ names }) => names.length > 0);
  if (lists.length === 0) return null;
  return (
    <details className="fold">
      <summary>{say("fix_compare_fields_title")}</summary>
      <dl className="compare-sent">
        {lists.map(({ title, names }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className="mono">{[...new Set(names)].join(", ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
