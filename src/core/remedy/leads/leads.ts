import type { Verdict } from "../../attribution/verdict";
import type { Lead } from "./lead";

const found = import.meta.glob<Lead>("./products/*.ts", { eager: true, import: "lead" });

/** Every lead, by file name: a new file in products/ is found without being listed. */
export const leads: readonly Lead[] = Object.keys(found)
  .toSorted()
  .flatMap((path) => found[path] ?? []);

const unknown = "unknown";

/**
 * The leads for a verdict: the product's own, then what often stands beside it unseen. Where there is none
 * for the product, the one for any. The cause that the verdict names is first in each. Never empty.
 */
export function leadsFor(verdict: Pick<Verdict, "product" | "cause">): readonly Lead[] {
  const { product, cause } = verdict;
  const own = leads.filter(({ products }) => product !== null && products.includes(product));
  const chosen = own.length > 0 ? own : leads.filter(({ id }) => id === unknown);
  const beside = leads.filter((lead) => product !== null && lead.beside?.includes(product) === true);
  return [...chosen, ...beside.filter((lead) => !chosen.includes(lead))].map((lead) =>
    causeFirst(lead, cause),
  );
}

/** The same lead with the causes of that name first. */
export function causeFirst(lead: Lead, cause: string | null): Lead {
  const first = lead.causes.filter((each) => each.cause === cause);
  return { ...lead, causes: [...first, ...lead.causes.filter((each) => !first.includes(each))] };
}
