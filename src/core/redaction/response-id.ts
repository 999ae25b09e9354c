import { isPrivateId } from "./private-id";

/** AWS's trace header: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html */
const trace = /^(?:(?:^|;)(?:Root|Self|Parent|Sampled|Lineage)=[\w:.-]{1,80}){1,5};?$/;
/** A pair of a name and a value; base64 has equals signs at its end alone. */
const pair = /=[^=\s;,]/;
/** A name of somebody, perhaps with their year of birth: words joined by signs, with a short number. */
const personal = /^[A-Za-z]{1,30}(?:[._ -][A-Za-z]{1,30}){1,5}[._-]?\d{0,4}$|^[A-Z]?[a-z]{3,30}\d{0,2}$/;

/**
 * Whether a value can be the id under which a server finds a response in its log: it has a digit, and
 * is neither somebody's name, a pair of a name and a value, nor anything else that is private.
 */
export function isResponseId(text: string): boolean {
  return !isName(text) && !isPrivateId(text) && (trace.test(text) || !pair.test(text));
}

/** Whether it is words alone, or somebody's name with a short number. */
export function isName(text: string): boolean {
  return !/\d/.test(text) || personal.test(text);
}
