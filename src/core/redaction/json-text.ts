import { removedMark } from "./removed";

/** Keys whose values are secrets or name a person, whatever they are. */
const tellingKey =
  /auth(?!or|ority|orized$)|cookie|credential|csrf|jwt|nonce|pass(?:code|phrase|wd|word|wort)|^pass$|pwd|secret|session|signature|token|xsrf|bearer|otp|^(?:.*[_-])?(?:pin|sid|sig|cvv|cvc|ssn|iban|key|hash|user|login|email|mail|phone|ip|address|dob|birthday|card|account)$|(?:api|access|private|public)[_-]?key|user(?:name|id|_)|(?:first|last|full|sur|given|family|display)_?name|e-?mail|phone|birth|(?:client|remote|user|visitor|your|source)_?(?:ip|addr)/i;
const camelKey = /[a-z0-9](?:Key|Ip|Pin|Otp|Sid|Sig)$/;
/** Keys that a telling word is in, and that tell of the answer and not of the visitor. */
const harmlessKey =
  /^(?:author|authority|tokentype|token_type|key_?type|errorkey|error_key|messagekey|message_key)$/i;
/** The number of a firewall's rule is longer than other numbers may be. */
const ruleKey = /^(?:.*[_-])?rule(?:[_-]?(?:id|number|no))?$|[a-z]Rule(?:Id|Number)?$/i;
const ruleNumber = /^\d{1,7}$/;
const plainKey = /^[A-Za-z_@$#.-][\w@$#. -]{0,39}$/;
/** Deeper than that nobody reads, and more than that nobody prints. */
const deepest = 12;

/**
 * JSON as text with its secrets taken out by its structure: values under telling keys go whole,
 * however deep they are; every other text is cleaned by `clean`, as are keys; long numbers go. Null for
 * what is no JSON object or list.
 */
export function redactJson(text: string, clean: (text: string) => string): string | null {
  if (!/^[\s\uFEFF]*[{[]/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return show(value, clean, 0);
}

/** Whether a name tells that its value is a secret or names a person. */
export function isTellingKey(name: string): boolean {
  return (tellingKey.test(name) || camelKey.test(name)) && !harmlessKey.test(name);
}

function show(value: unknown, clean: (text: string) => string, depth: number): string {
  if (typeof value === "string") return JSON.stringify(clean(value));
  if (typeof value === "number")
    return /^-?\d{1,5}(?:\.\d{1,6})?$/.test(String(value)) ? String(value) : removedMark;
  if (typeof value !== "object" || value === null) return String(value);
  if (depth >= deepest) return removedMark;
  if (Array.isArray(value)) return `[${value.map((one) => show(one, clean, depth + 1)).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => {
    const shownKey = plainKey.test(key) ? clean(key) : removedMark;
    const isRule = ruleKey.test(key) && ruleNumber.test(String(member));
    const shown = isRule ? JSON.stringify(member) : show(member, clean, depth + 1);
    return `${JSON.stringify(shownKey)}: ${isTellingKey(key) ? removedMark : shown}`;
  });
  return `{${members.join(", ")}}`;
}
