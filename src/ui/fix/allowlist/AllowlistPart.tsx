import { banSigns } from "../../../core/remedy/allowlist/ban-signs";
import { firewalls } from "../../../core/remedy/allowlist/firewalls";
import { bundledRanges } from "../../../core/remedy/allowlist/ranges";
import { visitorAddress } from "../../../core/remedy/allowlist/visitor-address";
import { useSay } from "../../language";
import { CopyButton } from "../../parts/CopyButton";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { ChosenSnippets } from "./ChosenSnippets";
import { RefreshRanges } from "./RefreshRanges";
import "./allowlist.css";

/**
 * Whether the origin blocks Cloudflare: how to tell, the allowlist for each firewall, and the visitor's
 * address restored. Only where Cloudflare carried the answer, or may have.
 */
export function AllowlistPart(props: FixPartProps) {
  const { block, work, onWork } = props;
  const say = useSay();
  if (block.verdict.viaCloudflare === false) return null;
  const { allowlist } = work;
  const ranges = work.ranges ?? bundledRanges;
  const usual = /apache|litespeed/i.test(block.verdict.product ?? "") ? "apache" : "nginx";
  return (
    <FixStep id="allowlist" title={say("fix_allow_title")} lead={say("fix_allow_lead")}>
      {block.verdict.viaCloudflare === null && <p className="section-note">{say("fix_allow_unseen")}</p>}
      <p>{say("fix_allow_packets")}</p>
      <details className="fold">
        <summary>{say("fix_allow_signs")}</summary>
        <ul className="ban-signs">
          {banSigns.map(({ name, command, says }) => (
            <li key={name}>
              <span className="ban-sign-name">{name}</span> <code>{command}</code>{" "}
              <CopyButton what={command} value={command} />
              <p className="section-note">{say(says)}</p>
            </li>
          ))}
        </ul>
      </details>
      <RefreshRanges {...props} />
      <h4>{say("fix_allow_let_in")}</h4>
      <ChosenSnippets
        label={say("fix_allow_choice")}
        options={firewalls}
        chosen={allowlist.firewall ?? usual}
        ranges={ranges}
        onChoose={(firewall) => onWork({ allowlist: { ...allowlist, firewall } })}
      />
      <h4>{say("fix_visitor_title")}</h4>
      <p className="fix-lead">{say("fix_visitor_lead")}</p>
      <ChosenSnippets
        label={say("fix_visitor_choice")}
        options={visitorAddress}
        chosen={allowlist.server ?? usual}
        ranges={ranges}
        onChoose={(server) => onWork({ allowlist: { ...allowlist, server } })}
      />
    </FixStep>
  );
}
