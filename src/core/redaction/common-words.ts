/** What refusals of every kind say, what servers call themselves, and what paths and queries of every site hold. */
const words = new Set(
  `a about access account admin akamai all allow allowed an and apache api app are asset assets attention
  authentication author authorization because been blocked body browser cache captcha center challenge check
  client cloudflare cloudfront code contact content cookie cookies css data date default denied details document
  does don download edge email enable en error event false feed file files for forbidden found from get guest has
  have head help home host html http https iis image images img index info input internal invalid ip is json
  language lang link list litespeed load local login logout main media menu message method microsoft missing mode
  moment more name new nginx no node none not null of on open openresty or origin page pages path permission
  permissions php please port post private protected protection public ray reason refused refresh request requested
  required resource response root script search section security server service session sign site sorry source
  start static status submit support sure tab template test text that the theme this time title to token top true
  type undefined unauthorized unknown url user users utf valid value version view was web website what why wp
  xml yes you your removed`.split(/\s+/),
);

/** Whether a text is made of such words alone, so that it tells nothing wherever it stands. */
export function isCommon(text: string): boolean {
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.every((part) => words.has(part) || /^(?:[45]\d\d|\d)$/.test(part));
}
