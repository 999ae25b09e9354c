import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { isHiddenMarkup } from "../../../src/core/attribution/hidden-markup";
import { answer, blockPage, carried, nginxPage } from "./answers";

const frame = '<div id="cf-error-details"><h1 data-translate="block_headline">No</h1></div>';
const holders = [
  ["a comment", `<!-- ${frame} -->`],
  ["a template", `<template id="x">${frame}</template>`],
  ["a script's string", `<script>const page = '${frame}';</script>`],
  ["a text field", `<textarea>${frame}</textarea>`],
] as const;

describe.each(holders)("Cloudflare's block page in %s of an origin's page", (_where, held) => {
  const page = nginxPage.replace("<body>", `<body>${held}`);

  test.each([
    ["with", { ...carried, "cf-cache-status": "DYNAMIC" }],
    ["without", { ...carried }],
  ])("is not Cloudflare's answer, %s the field that says the origin was asked", (_how, fields) => {
    expect(attribute(answer(fields, page)).responder).toBe("origin");
  });
});

test.each([
  blockPage,
  `<!--[if lt IE 7]> <html class="ie6"> <![endif]-->${frame}`,
  `<!-- x -->${frame}<!-- y -->`,
])("the page itself is not hidden", (page) => {
  expect(isHiddenMarkup(page)).toBe(false);
  expect(attribute(answer(carried, page)).responder).toBe("cloudflare");
});

test("a page without any of it hides none", () => {
  expect(isHiddenMarkup(nginxPage)).toBe(false);
});
