import type { ReactNode } from "react";
import type { MessageId } from "../../../core/messages/catalogue";
import { render } from "../../../core/messages/render";
import { actionWords, sourceWords } from "../../../core/remedy/event/event-words";
import type { SecurityEvent } from "../../../core/remedy/event/security-event";
import { useLanguage, useSay } from "../../language";
import { CopyButton } from "../../parts/CopyButton";
import type { EnvironmentPort } from "../../ports";
import { offsetText, wallTime } from "../../times";

interface EventFactsProps {
  readonly event: SecurityEvent;
  readonly environment: EnvironmentPort;
}

/** What Cloudflare says of one event: what acted, by which rule, on whom, when. */
export function EventFacts({ event, environment }: EventFactsProps) {
  const say = useSay();
  const language = useLanguage();
  const at = Date.parse(event.datetime);
  const offset = environment.offsetMinutes(at);
  const request = [event.method, `${event.host ?? ""}${event.path ?? ""}${query(event)}`]
    .filter((part) => part !== null && part !== "")
    .join(" ");
  return (
    <dl className="facts">
      <Fact label="fix_event_action">
        <strong>{render(actionWords(event.action), language)}</strong>
      </Fact>
      <Fact label="fix_event_product">{render(sourceWords(event.source), language)}</Fact>
      <Fact label="fix_event_rule">{event.description ?? say("fix_event_no_name")}</Fact>
      <Fact label="fix_event_rule_id" copy={event.ruleId} />
      <Fact label="fix_event_ruleset_id" copy={event.rulesetId} />
      <Fact label="fix_event_time">
        <span className="event-lines mono">
          <span>
            {wallTime(at, 0)} {say("ui_fact_utc")}
          </span>
          {offset !== 0 && (
            <span>
              {wallTime(at, offset)} {offsetText(offset)}
            </span>
          )}
        </span>
      </Fact>
      <Fact label="fix_event_request">{request === "" ? null : <span className="mono">{request}</span>}</Fact>
      <Fact label="fix_event_client" copy={event.clientIp}>
        {[event.clientCountry, network(event)].filter((part) => part !== null).join(" · ") || null}
      </Fact>
      <Fact label="fix_filter_user_agent">
        {event.userAgent === null ? null : <span className="mono">{event.userAgent}</span>}
      </Fact>
      <Fact label="fix_event_ray" copy={event.rayId} />
    </dl>
  );
}

interface FactProps {
  readonly label: MessageId;
  /** An id or address, in a fixed-width font with a button that copies it. */
  readonly copy?: string | null;
  readonly children?: ReactNode;
}

/** One line; none where nothing is known. */
function Fact({ label, copy = null, children = null }: FactProps) {
  const say = useSay();
  if (copy === null && children === null) return null;
  return (
    <div className="fact">
      <dt>{say(label)}</dt>
      <dd>
        {copy !== null && <span className="fact-value mono">{copy}</span>}
        {copy !== null && <CopyButton what={say(label)} value={copy} />}
        {children !== null && <span className="fact-value">{children}</span>}
      </dd>
    </div>
  );
}

function query({ query: text }: SecurityEvent): string {
  if (text === null) return "";
  return text.startsWith("?") ? text : `?${text}`;
}

function network({ clientAsn, clientAsnDescription }: SecurityEvent): string | null {
  if (clientAsn === null) return clientAsnDescription;
  return clientAsnDescription === null ? `AS${clientAsn}` : `AS${clientAsn} ${clientAsnDescription}`;
}
