import { expect, test } from "vitest";
import { attribute } from "../../../src/core/attribution/attribute";
import { answer, carried, nginxPage } from "./answers";

const fetched = { ...carried, "cf-cache-status": "DYNAMIC" };
const sucuri = { "x-sucuri-id": "19001", "x-sucuri-block": "XSS027" };

test("a network's own refusal that Cloudflare carried is that network's, although Cloudflare asked somebody", () => {
  const verdict = attribute(answer({ ...fetched, ...sucuri }, "<h1>No entry</h1>"));
  expect(verdict).toMatchObject({ responder: "other-edge", product: "Sucuri", viaCloudflare: true });
  expect(verdict.confidence).toBe("certain");
});

test("what the network adds to everything leaves the answer with the site's own server", () => {
  const verdict = attribute(answer({ ...fetched, "x-sucuri-id": "19001" }, nginxPage));
  expect(verdict).toMatchObject({ responder: "origin", product: "nginx" });
});

test("the site's page against a network's mark leaves it open", () => {
  const both = attribute(answer({ ...fetched, "x-dd-b": "1" }, nginxPage));
  expect(both.responder).toBe("undetermined");
});
