import type { Answer } from "../answer";
import type { EdgeContext } from "../ray";
import { errorPage } from "./error-page";
import { escapeHtml } from "./escape";
import type { KnownError } from "./known-errors";
import { negotiate } from "./negotiate";
import { refusal } from "./refusal";

/** A 1xxx error in the form that the request asks for (RFC 9457 JSON, Markdown, or HTML). */
export function error1xxx(error: KnownError, context: EdgeContext): Answer {
  const form = negotiate(context.accept);
  const retry = error.retryAfter === null ? [] : [["Retry-After", String(error.retryAfter)] as const];
  switch (form) {
    case "application/json":
    case "application/problem+json":
      return refusal(`${form}; charset=utf-8`, problem(error, context), retry, error.status);
    case "text/markdown":
      return refusal("text/markdown; charset=utf-8", markdown(error, context), retry, error.status);
    case "text/html":
      return refusal("text/html; charset=UTF-8", html(error, context), retry, error.status);
  }
}

/** A 1xxx error as the bare text line that the edge still gives in places. */
export function plainText1xxx(code: number): Answer {
  return refusal("text/plain; charset=UTF-8", `error code: ${code}`);
}

function extensions(error: KnownError, context: EdgeContext): Record<string, string | number | boolean> {
  return {
    error_code: error.code,
    error_name: error.name,
    error_category: error.category,
    status: error.status,
    ray_id: context.rayId,
    timestamp: `${context.now.toISOString().slice(0, 19)}Z`,
    zone: context.host,
    cloudflare_error: true,
    retryable: error.retryAfter !== null,
    ...(error.retryAfter === null ? {} : { retry_after: error.retryAfter }),
    owner_action_required: error.ownerAction,
  };
}

function problem(error: KnownError, context: EdgeContext): string {
  const folder = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes";
  return JSON.stringify({
    type: `${folder}/cloudflare-1xxx-errors/error-${error.code}/`,
    title: `Error ${error.code}: ${error.title}`,
    detail: "The lab's edge refused this request on the owner's behalf.",
    instance: context.rayId,
    ...extensions(error, context),
    what_you_should_do: advice(error),
    footer: "Made by the lab in the form that Cloudflare documents.",
  });
}

function markdown(error: KnownError, context: EdgeContext): string {
  const front = Object.entries(extensions(error, context)).map(([key, value]) => `${key}: ${value}`);
  return `---
${front.join("\n")}
---

# Error ${error.code}: ${error.title}

## What Happened

The lab's edge refused this request on the owner's behalf.

## What You Should Do

${advice(error)}
`;
}

function html(error: KnownError, context: EdgeContext): string {
  const time = context.now.toISOString().slice(0, 19).replace("T", " ");
  const main = `
      <header class="mx-auto">
        <h1 class="inline-block"><span data-translate="error">Error</span> <span class="cf-error-code">${error.code}</span></h1>
        <span class="inline-block heading-ray-id font-mono">Ray ID: ${context.rayId} &bull;</span>
        <span class="inline-block heading-ray-id font-mono">${time} UTC</span>
        <h2 class="text-gray-600">${escapeHtml(error.title)}</h2>
      </header>
      <section><div id="what-happened-section">
        <h2 data-translate="what_happened">What happened?</h2>
        <p>The owner of this site does not let such requests through.</p>
      </div></section>`;
  const title = `${error.title.split(":")[0]} | ${context.host} used Cloudflare to restrict access`;
  return errorPage(title, main, context);
}

function advice(error: KnownError): string {
  return error.retryAfter === null
    ? "**Asking again will not help.** Write to the owner of the site."
    : `**Wait ${error.retryAfter} seconds**, then ask again.`;
}
