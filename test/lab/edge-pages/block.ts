import type { Answer } from "../answer";
import type { EdgeContext } from "../ray";
import { errorPage } from "./error-page";
import { escapeHtml } from "./escape";
import { refusal } from "./refusal";

/** A WAF block: the HTML page that a visitor meets most. */
export function blockPage(context: EdgeContext): Answer {
  const main = `
      <div class="cf-wrapper cf-header cf-error-overview">
        <h1 data-translate="block_headline">Sorry, you have been blocked</h1>
        <h2 class="cf-subheadline"><span data-translate="unable_to_access">You cannot open</span> ${escapeHtml(context.host)}</h2>
      </div>
      <div class="cf-section cf-wrapper"><div class="cf-columns two">
        <div class="cf-column">
          <h2 data-translate="blocked_why_headline">What stopped me?</h2>
          <p data-translate="blocked_why_detail">A rule in front of this site took your request for an attack. A word in a form is sometimes enough.</p>
        </div>
        <div class="cf-column">
          <h2 data-translate="blocked_resolve_headline">What now?</h2>
          <p data-translate="blocked_resolve_detail">Tell the owner of the site what you were doing, and give the Ray ID below.</p>
        </div>
      </div></div>`;
  return refusal("text/html; charset=UTF-8", errorPage("Attention Required! | Cloudflare", main, context));
}
