import { memo } from "react";
import { useSay } from "../language";
import { Icon } from "../parts/Icon";
import { timeOfDay } from "../times";
import { answererWord } from "../verdict/responder-words";
import { VerdictMark } from "../verdict/VerdictMark";
import type { Row } from "./rows";
import { urlParts } from "./url-parts";

interface BlockRowProps {
  readonly id: string;
  readonly row: Row;
  /** Which row of the list it is, from 1 with the head; only where not all rows are in the document. */
  readonly position: number | undefined;
  readonly selected: boolean;
  /** Minutes east of UTC, for the time column. */
  readonly offsetMinutes: number;
}

/** One line of the list. Clicks on it and on its small arrow are the list's to handle. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps) {
  const { id, row, position, selected, offsetMinutes } = props;
  const say = useSay();
  const { exchange, verdict, ray } = row.block;
  const { host, rest } = urlParts(exchange.url);
  const isGroup = row.kind === "group";
  const likely = verdict.confidence === "likely" && say("ui_likely_short");
  const whoRefused = [say(answererWord(verdict.responder)), likely, verdict.product]
    .filter(Boolean)
    .join(" · ");
  const twistyName = say(row.expanded ? "ui_collapse" : "ui_expand");
  return (
    <div
      id={id}
      className="row"
      role="row"
      aria-rowindex={position}
      aria-level={row.kind === "member" ? 2 : 1}
      aria-selected={selected}
      aria-expanded={isGroup ? row.expanded : undefined}
      data-kind={row.kind}
      data-block={row.block.id}
    >
      <span className="cell cell-time" role="gridcell" title={exchange.startedDateTime}>
        {isGroup && (
          <button type="button" className="twisty" tabIndex={-1} aria-label={twistyName} title={twistyName}>
            <Icon name="twisty" />
          </button>
        )}
        {timeOfDay(Date.parse(exchange.startedDateTime), offsetMinutes)}
      </span>
      <span
        className="cell cell-verdict"
        role="gridcell"
        data-product={verdict.product ?? undefined}
        title={whoRefused}
      >
        <VerdictMark verdict={verdict} />
      </span>
      <span className="cell cell-method" role="gridcell">
        {exchange.method}
      </span>
      <span className="cell cell-url" role="gridcell" title={exchange.url}>
        {isGroup && (
          <span className="repeats" title={say("ui_repeats", { count: row.count })}>
            {row.count}×
          </span>
        )}
        {exchange.notes.includes("our-own-request") && (
          <span className="repeats" title={say("ui_note_ours")}>
            {say("ui_ours")}
          </span>
        )}
        <span className="url-host">{host}</span>
        <span className="url-rest">{rest}</span>
      </span>
      <span className="cell cell-type" role="gridcell">
        {exchange.resourceType}
      </span>
      <span className="cell cell-ray" role="gridcell" title={ray.rayId ?? undefined}>
        {ray.rayId}
      </span>
    </div>
  );
}, sameRow);

/** Rows are made anew with every change of the log; equal ones need not be drawn again. */
function sameRow(before: BlockRowProps, now: BlockRowProps): boolean {
  return (
    before.row.block === now.row.block &&
    before.row.key === now.row.key &&
    before.row.kind === now.row.kind &&
    before.row.count === now.row.count &&
    before.row.expanded === now.row.expanded &&
    before.id === now.id &&
    before.position === now.position &&
    before.selected === now.selected &&
    before.offsetMinutes === now.offsetMinutes
  );
}
