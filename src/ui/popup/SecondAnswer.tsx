import type { RefObject } from "react";
import type { Block } from "../../core/blocks/block";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import type { EnvironmentPort } from "../ports";
import { timeOfDay } from "../times";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { BlockFacts } from "./BlockFacts";

interface SecondAnswerProps {
  readonly block: Block;
  readonly environment: EnvironmentPort;
  readonly heading: RefObject<HTMLElement | null>;
}

/** What the site said when it was asked once more: beneath the first answer, never in its place. */
export function SecondAnswer({ block, environment, heading }: SecondAnswerProps) {
  const say = useSay();
  const language = useLanguage();
  const { exchange, verdict } = block;
  const started = Date.parse(exchange.startedDateTime);
  const time = timeOfDay(started, environment.offsetMinutes(started));
  const welcome = exchange.status < 400;
  return (
    <section className="popup-again popup-second" data-answerer={verdict.responder}>
      <h2 ref={heading as RefObject<HTMLHeadingElement>} tabIndex={-1}>
        {say("ui_popup_again_done", { time })}
      </h2>
      <p className="popup-second-verdict">
        {!welcome && <AnswererGlyph answerer={verdict.responder} size={16} />}
        <span>{render(verdict.summary, language)}</span>
      </p>
      <BlockFacts block={block} environment={null} />
      <p className="popup-note">{say(welcome ? "ui_popup_again_welcome" : "ui_popup_again_kept")}</p>
    </section>
  );
}
