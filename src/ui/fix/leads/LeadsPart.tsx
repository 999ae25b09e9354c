import { useId, useState } from "react";
import { causeFirst, leads, leadsFor } from "../../../core/remedy/leads/leads";
import { useSay } from "../../language";
import { FixStep } from "../FixStep";
import type { FixPartProps } from "../fix-part";
import { LeadView } from "./LeadView";
import "./leads.css";

/** What usually causes a 403 in the product that answered, and in others that may stand beside it unseen. */
export function LeadsPart({ block }: FixPartProps) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState<{ readonly block: string; readonly lead: string } | null>(null);
  const { product, cause } = block.verdict;
  const likely = leadsFor(block.verdict);
  const own = likely[0]?.id ?? "";
  const shown = chosen?.block === block.id ? chosen.lead : own;
  const found = leads.find((lead) => lead.id === shown);
  const beside = likely.slice(1).map((lead) => lead.id);
  const named = (lead: (typeof leads)[number]) =>
    lead.id === own && product !== null && lead.products.includes(product) ? product : lead.products[0];
  const options = [...likely, ...leads.filter((lead) => !likely.some(({ id: each }) => each === lead.id))];
  return (
    <FixStep id="leads" title={say("fix_leads_title")} lead={say("fix_leads_lead")}>
      <div className="fix-row">
        <label htmlFor={id}>{say("fix_leads_product")}</label>
        <select
          id={id}
          className="leads-choice"
          lang="en"
          value={shown}
          onChange={(event) => setChosen({ block: block.id, lead: event.currentTarget.value })}
        >
          {options.map((lead) => (
            <option key={lead.id} value={lead.id}>
              {named(lead)}
            </option>
          ))}
        </select>
      </div>
      {shown === own && own === "unknown" && <p className="section-note">{say("fix_leads_unknown")}</p>}
      {shown === own && beside.length > 0 && (
        <p className="section-note">
          {say("fix_leads_beside", {
            products: likely
              .slice(1)
              .map((lead) => lead.products[0] ?? "")
              .join(", "),
          })}
        </p>
      )}
      {found !== undefined && (
        <LeadView key={`${block.id} ${found.id}`} lead={causeFirst(found, cause)} likely={cause} />
      )}
    </FixStep>
  );
}
