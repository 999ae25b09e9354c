import type { Exchange } from "../exchange/exchange";
import { errorCodeCause, errorCodeFacts } from "../cloudflare/error-codes";
import { readRay } from "../exchange/ray-id";
import { askedEdge } from "./asked-edge";
import { askedHost } from "./asked-host";
import { collect, type Hit } from "./collect";
import { refusedTunnel } from "./connect";
import { decide, type Decision } from "./decide";
import { earlyRefusalLength } from "./early-refusal-length";
import { safeExcerpt } from "./excerpt";
import { inOrder } from "./in-order";
import { notObservable, observe } from "./observed";
import { printedId } from "./printed-id";
import { discountQuoted } from "./quoted-page";
import { readReferenceId } from "./reference-id";
import { discountRelay } from "./relay";
import { addUp, contenders, countGroupsOnce } from "./score";
import { searchFor } from "./searched-texts";
import { addressFindings, serverPlace } from "./server-address";
import type { Signature } from "./signature";
import { signatures as allSignatures } from "./signatures";
import { silence } from "./silence";
import { stockLength } from "./stock-length";
import { summarise, type VerdictParts } from "./summarise";
import { unbackedClaim } from "./unbacked-claim";
import { unseenFields } from "./unseen-fields";
import type { Finding, Verdict } from "./verdict";
import { viaCloudflare as wentVia } from "./via-cloudflare";
import { wouldDecide } from "./would-decide";

/**
 * Who returned a response, with the evidence. Pure and total: the same exchange always gives the
 * same verdict, and none makes it throw. See ARCHITECTURE.md, "The verdict".
 */
export function attribute(exchange: Exchange, signatures: readonly Signature[] = allSignatures): Verdict {
  const observed = observe(exchange, searchFor(signatures));
  const ray = readRay(exchange, observed.ray, (texts) => observed.hasAnyText(texts));
  const collected = [
    ...collect(observed, signatures),
    ...refusedTunnel(observed),
    ...stockLength(observed),
    ...printedId(observed),
    ...askedHost(observed),
    ...earlyRefusalLength(observed),
  ];
  const place = serverPlace(exchange);
  // At an address of Cloudflare's somebody is in between, whatever the fields say.
  const silent = place?.network === "cloudflare" ? [] : silence(observed, collected);
  const found = [...collected, ...silent];
  const { hits: discounted, relayedRayId, relayed } = discountRelay(found, observed, ray);
  const kept = discountQuoted(discounted, observed);
  const counted = countGroupsOnce([
    ...kept,
    ...unseenFields(observed, kept),
    ...askedEdge(kept, observed),
    ...addressFindings(place, observed, kept),
  ]);
  const hits = [...counted, ...unbackedClaim(counted, observed)];
  const scores = addUp(hits);
  const decision = decide(scores);
  const via = wentVia(observed, ray, hits, place);
  const telling = tellingHits(hits, decision);
  const errorCode = telling.find((hit) => hit.errorCode !== null)?.errorCode ?? null;
  const { product, cause } = whatFor(telling, errorCode);
  const referenceId = relayedRayId ?? readReferenceId(observed, decision.responder, telling, signatures);
  const parts: VerdictParts = {
    exchange,
    decision,
    contenders: contenders(scores),
    viaCloudflare: via,
    rayId: ray.rayId,
    product,
    cause,
    errorCode,
    referenceId,
    relayed,
  };
  return {
    responder: decision.responder,
    viaCloudflare: via,
    product,
    cause,
    errorCode,
    confidence: decision.confidence,
    summary: summarise(parts),
    wouldDecide: wouldDecide(parts),
    margin: decision.margin,
    runnerUp: decision.runnerUp,
    referenceId,
    findings: shown(hits, [ray.rayId, referenceId, referenceId?.replace(/(?<!=)=+$/, "") ?? null]),
    notObservable: notObservable(observed),
  };
}

/** The product and the cause: Cloudflare's code tells more than the page in which it stands. */
function whatFor(telling: readonly Hit[], errorCode: number | null): Pick<Verdict, "product" | "cause"> {
  const seen = {
    product: telling.find((hit) => hit.product !== null)?.product ?? null,
    cause: telling.find((hit) => hit.cause !== null)?.cause ?? null,
  };
  if (errorCode === null) return seen;
  return {
    product: errorCodeFacts(errorCode)?.product ?? seen.product,
    cause: errorCodeCause(errorCode) ?? seen.cause,
  };
}

/** The hits that speak for the winner, strongest first; for an undetermined one, all of them. */
function tellingHits(hits: readonly Hit[], { responder }: Decision): Hit[] {
  const telling = hits.filter(
    ({ finding, group }) =>
      finding.weight >= 0 &&
      (responder === "undetermined" || finding.supports === responder) &&
      (finding.counted || group !== null),
  );
  return inOrder(telling, (a, b) => b.finding.weight - a.finding.weight);
}

/** Counted findings before the others, strong before weak, secrets taken out of what they show. */
function shown(hits: readonly Hit[], keep: readonly (string | null)[]): Finding[] {
  return inOrder(
    hits.map(({ finding }) => fitToShow(finding, keep)),
    (a, b) => Number(b.counted) - Number(a.counted) || Math.abs(b.weight) - Math.abs(a.weight),
  );
}

function fitToShow(finding: Finding, keep: readonly (string | null)[]): Finding {
  // At "address" it is a range of the table's, and no address of anybody's.
  if (finding.excerpt === null || finding.where === "address") return finding;
  const excerpt = safeExcerpt(finding.excerpt, keep);
  return excerpt === finding.excerpt ? finding : { ...finding, excerpt };
}
