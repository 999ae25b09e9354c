import type { Block } from "../../core/blocks/block";
import { coloPlace } from "../../core/cloudflare/colo";
import type { MessageId } from "../../core/messages/catalogue";
import { render, type Language } from "../../core/messages/render";
import { clockSkewMs, serverDate } from "../../core/report/clock";
import type { EnvironmentPort } from "../ports";
import { durationText, offsetText, wallTime } from "../times";

/** One fact about a refusal, as text. */
export interface Fact {
  readonly label: MessageId;
  /** What is shown. */
  readonly text: string;
  /** What a copy button copies; null where there is nothing worth copying. */
  readonly copy: string | null;
  /** Ids and addresses are set in a fixed-width font. */
  readonly mono: boolean;
}

/** The key facts of a refusal in the order of the details; facts that are not known are left out. */
export function factsOf(block: Block, environment: EnvironmentPort, language: Language): readonly Fact[] {
  const { exchange, verdict, ray } = block;
  const facts: Fact[] = [];
  const add = (label: MessageId, text: string | null, mono = false, copy = text): void => {
    if (text !== null && text !== "") facts.push({ label, text, copy, mono });
  };
  add("ui_fact_ray", ray.rayId, true);
  add("ui_fact_colo", coloText(ray.colo, language), false, ray.colo);
  add("ui_fact_error_code", verdict.errorCode === null ? null : String(verdict.errorCode), true);
  add("ui_fact_reference", verdict.referenceId, true);
  add("ui_fact_product", verdict.product, false, null);
  facts.push(...timeFacts(block, environment, language));
  // Of what was opened by a Ray ID alone, the status is not known.
  add("ui_fact_status", exchange.status === 0 ? null : `${exchange.status} ${exchange.statusText}`.trim());
  add(
    "ui_fact_method",
    [exchange.method, exchange.resourceType, exchange.httpVersion].filter(Boolean).join(" · "),
    false,
    null,
  );
  add("ui_fact_url", exchange.url, true);
  add("ui_fact_address", exchange.serverIPAddress, true);
  const via = verdict.viaCloudflare;
  const viaWord = via === null ? "ui_not_known" : via ? "ui_yes" : "ui_no";
  add("ui_fact_via", render({ id: viaWord }, language), false, null);
  return facts;
}

function coloText(colo: string | null, language: Language): string | null {
  if (colo === null) return null;
  const place = coloPlace(colo, language.tag);
  return place === null ? colo : render({ id: "ui_fact_colo_value", params: { colo, place } }, language);
}

function timeFacts({ exchange }: Block, environment: EnvironmentPort, language: Language): Fact[] {
  const server = serverDate(exchange);
  const shown = Date.parse(server ?? exchange.startedDateTime);
  if (Number.isNaN(shown)) return [];
  const offset = environment.offsetMinutes(shown);
  const utc = `${wallTime(shown, 0)} ${render({ id: "ui_fact_utc" }, language)}`;
  const local = `${wallTime(shown, offset)} ${offsetText(offset)}`;
  const facts: Fact[] = [
    {
      label: server === null ? "ui_fact_client_time" : "ui_fact_server_time",
      text: utc,
      copy: utc,
      mono: true,
    },
    { label: "ui_fact_local", text: local, copy: local, mono: true },
  ];
  const skew = clockSkewMs(exchange);
  if (skew !== null) {
    const id = skew > 0 ? "ui_fact_skew_ahead" : "ui_fact_skew_behind";
    const text = render({ id, params: { duration: durationText(skew, language.tag) } }, language);
    facts.push({ label: "ui_fact_skew", text, copy: null, mono: false });
  }
  return facts;
}
