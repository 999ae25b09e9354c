import type { Block } from "../../core/blocks/block";
import { coloPlace } from "../../core/cloudflare/colo";
import { useLanguage, useSay } from "../language";
import { CopyButton } from "../parts/CopyButton";
import type { EnvironmentPort } from "../ports";
import { wallTime } from "../times";

interface BlockFactsProps {
  readonly block: Block;
  /** Null where the time is told already. */
  readonly environment: EnvironmentPort | null;
}

/** The facts that the site's owner needs: Ray ID or reference to copy, data centre, time. */
export function BlockFacts({ block, environment }: BlockFactsProps) {
  const say = useSay();
  const language = useLanguage();
  const { ray, verdict, exchange } = block;
  const started = Date.parse(exchange.startedDateTime);
  const place = ray.colo === null ? null : coloPlace(ray.colo, language.tag);
  return (
    <dl className="popup-facts">
      {ray.rayId !== null && <IdFact label={say("ui_popup_ray_id")} id={ray.rayId} />}
      {verdict.referenceId !== null && verdict.referenceId !== ray.rayId && (
        <IdFact label={say("ui_popup_reference")} id={verdict.referenceId} />
      )}
      {ray.colo !== null && (
        <div>
          <dt>{say("ui_popup_colo")}</dt>
          <dd>{place === null ? ray.colo : say("ui_fact_colo_value", { colo: ray.colo, place })}</dd>
        </div>
      )}
      {environment !== null && !Number.isNaN(started) && (
        <div>
          <dt>{say("ui_popup_time")}</dt>
          <dd>{wallTime(started, environment.offsetMinutes(started))}</dd>
        </div>
      )}
    </dl>
  );
}

function IdFact({ label, id }: { label: string; id: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="popup-id">
        <code>{id}</code>
        <CopyButton what={label} value={id} />
      </dd>
    </div>
  );
}
