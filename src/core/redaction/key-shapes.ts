/**
 * Keys of services by the beginnings that these give them so that leaks are found: AWS, GitHub,
 * GitLab, Slack, Stripe, Google, npm, PyPI, SendGrid, Shopify, DigitalOcean, Hugging Face, OpenAI,
 * Anthropic. Source: the token formats that each of them documents.
 */
const key =
  /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)_(?:live|test)_|whsec_|(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[0-9A-Z]{8}|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|AIza|ya29\.|GOCSPX-|npm_|pypi-|SG\.|shp(?:at|ca|pa|ss)_|do[opr]_v1_|hf_|sk-(?:proj-|ant-)?)[A-Za-z0-9_.~+/=-]{6,400}/g;
const privateKey =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)?/g;
/** Some of it is in every text that one of the above matches: far cheaper to look for first. */
const hint =
  /_(?:live|test)_|whsec_|A[A-Z]{3}[0-9A-Z]{8}|gh[pousr]_|github_|glpat|xox|xapp|AIza|ya29|GOCSPX|npm_|pypi-|SG\.|shp|_v1_|hf_|sk-|PRIVATE KEY/;

/** A text with the keys in it replaced. Linear in its length. */
export function replaceKeys(text: string, by: string): string {
  return hint.test(text) ? text.replace(privateKey, by).replace(key, by) : text;
}

/** Whether a key of a service stands in a text. */
export function holdsKey(text: string): boolean {
  return replaceKeys(text, "") !== text;
}
