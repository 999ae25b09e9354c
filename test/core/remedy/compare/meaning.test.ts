import { describe, expect, it } from "vitest";
import type { ComparedAnswer, NoAnswer } from "../../../../src/core/remedy/compare/compared-answer";
import { meaning } from "../../../../src/core/remedy/compare/meaning";
import { render } from "../../../../src/core/messages/render";
import { aBlock } from "../../../ui/a-block";

/** `200`, `403`, `403 cloudflare`, `challenge`, or why there is no answer. */
function answer(variant: string, said: string): ComparedAnswer {
  const [first = "", responder = "origin"] = said.split(" ");
  const none = {
    variant,
    method: variant.startsWith("get") ? "GET" : "POST",
    fields: [],
    tookMs: null,
    at: "",
  };
  const challenged = first === "challenge";
  const status = challenged ? 403 : Number(first);
  if (Number.isNaN(status)) return { ...none, status: null, verdict: null, none: first as NoAnswer };
  const by = (challenged ? "cloudflare" : responder) as "origin" | "cloudflare";
  return {
    ...none,
    status,
    verdict:
      status < 400
        ? null
        : aBlock({ verdict: { responder: by, cause: challenged ? "challenge" : null } }).verdict,
  };
}

const means = (said: Readonly<Record<string, string>>): string[] =>
  meaning(Object.entries(said).map(([variant, text]) => answer(variant, text))).map(({ id }) =>
    id.replace("fix_meaning_", ""),
  );

describe("what answers mean side by side", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["a session is needed", { "with-cookies": "200", "without-cookies": "403" }, ["cookies_needed"]],
    ["the same with 401", { "with-cookies": "200", "without-cookies": "401" }, ["cookies_needed", "login"]],
    [
      "cookies carry a solved challenge",
      { "with-cookies": "200", "without-cookies": "challenge" },
      ["cookies_solved"],
    ],
    [
      "the site sends strangers elsewhere",
      { "with-cookies": "200", "without-cookies": "redirected" },
      ["cookies_redirected", "redirected"],
    ],
    ["a cookie sets it off", { "with-cookies": "403", "without-cookies": "200" }, ["cookies_trigger"]],
    [
      "the method is refused",
      { "with-cookies": "403", "without-cookies": "403", get: "200", "get-without-cookies": "200" },
      ["method"],
    ],
    [
      "GET is nothing there",
      { "with-cookies": "403", "without-cookies": "403", get: "405" },
      ["method_only", "no_such_method"],
    ],
    [
      "GET alone is refused",
      { "with-cookies": "200", "without-cookies": "200", get: "403" },
      ["get_refused"],
    ],
    [
      "a field is needed",
      { "with-cookies": "200", "without-cookies": "200", "plain-fields": "403" },
      ["fields_needed"],
    ],
    [
      "a field sets it off",
      { "with-cookies": "403", "without-cookies": "403", "plain-fields": "200" },
      ["fields_trigger"],
    ],
    [
      "nothing of it matters at the origin",
      { "with-cookies": "403", "without-cookies": "403", "plain-fields": "403" },
      ["everywhere_origin"],
    ],
    [
      "nothing of it matters at the edge",
      { "with-cookies": "403 cloudflare", "without-cookies": "403 cloudflare" },
      ["everywhere"],
    ],
    ["two refuse", { "with-cookies": "403 cloudflare", "without-cookies": "403 origin" }, ["several_answer"]],
    ["all is challenged", { "with-cookies": "challenge", "without-cookies": "challenge" }, ["challenged"]],
    [
      "challenge and block",
      { "with-cookies": "403 cloudflare", "without-cookies": "challenge" },
      ["challenge_and_block"],
    ],
    ["it is over", { "with-cookies": "200", "without-cookies": "204" }, ["now_through"]],
    [
      "only GET was sent, and needs a session",
      { get: "200", "get-without-cookies": "403" },
      ["cookies_needed"],
    ],
    ["only GET was sent, and comes through", { get: "200", "get-without-cookies": "200" }, ["get_only"]],
    ["only GET was sent, and is refused too", { get: "403", "get-without-cookies": "403" }, ["get_too"]],
    [
      "too many requests",
      { "with-cookies": "429", "without-cookies": "429" },
      ["everywhere_origin", "limited"],
    ],
    ["there is nothing", { "with-cookies": "404", "without-cookies": "404" }, ["missing"]],
    ["the body is missing", { "with-cookies": "400" }, ["bad_request"]],
    ["the server fails", { "with-cookies": "502" }, ["server_error"]],
    [
      "one is still refused",
      { "with-cookies": "403", "without-cookies": "timeout" },
      ["still_refused", "timeout"],
    ],
    ["CORS hides it", { "with-cookies": "network", "without-cookies": "network" }, ["nothing", "network"]],
    ["the tab shows another site", { "with-cookies": "not-this-page" }, ["nothing", "not_this_page"]],
    ["the page went away", { "with-cookies": "no-page" }, ["nothing", "no_page"]],
  ])("%s", (_, said, expected) => {
    expect(means(said)).toEqual(expected);
  });

  it("is nothing before there is an answer", () => {
    expect(meaning([])).toEqual([]);
  });

  it("names the method that was refused", () => {
    const [sentence] = meaning([answer("with-cookies", "403"), answer("get", "200")]);
    expect(sentence && render(sentence)).toContain("POST is refused");
  });
});
