/** What is said of a password, a token or a session without telling it. */
const remark =
  /^(?:absent|already|also|an?|and|authentication|authorization|bad|being|blocked|by|case|changed|check|checks|closed|compromised|correct|denied|disabled|does|empty|enabled|error|expected|expired|failed|failure|for|forbidden|found|gone|has|have|in|incorrect|inactive|insufficient|invalid|is|locked|lost|malformed|mandatory|mismatch|mismatched|missing|must|needed|no|none|not?|null|of|off|ok|old|on|only|or|over|please|present|protected|refused|required|rejected|revoked|rotated|set|stale|still|the|timed|timeout|too|unauthori[sz]ed|undefined|unexpected|unknown|unsupported|valid|validation|verification|was|weak|wrong|your)[.,;:!?)]*$/i;

/** Whether a word says something of a secret, as in "token: expired", and is none itself. */
export function isRemark(word: string): boolean {
  return remark.test(word);
}
