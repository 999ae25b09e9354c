import type { Zone } from "cloudflare/resources/zones/zones";
import { failure, result, type ApiAnswer } from "./api-answer";
import type { ApiScenario } from "./tokens";

/** The account that every zone of the stub belongs to. */
export const accountId = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

const names = ["shop.localhost", "shop.example", "example.com"];

/** The id that the stub gives a zone: 32 hex digits, made of its name. */
export function zoneId(name: string): string {
  return Buffer.from(name).toString("hex").padEnd(32, "0").slice(0, 32);
}

/** The zones that a token sees. */
export function zonesOf(scenario: ApiScenario): Zone[] {
  const seen = scenario === "otherZone" ? ["other.example"] : names;
  return seen.map((name) => zone(name, scenario === "free" ? "free" : "pro"));
}

/** `GET /client/v4/zones?name=…`: the zones of exactly that name, as the real one answers. */
export function listZones(query: URLSearchParams, scenario: ApiScenario): ApiAnswer {
  if (scenario === "noZones") return failure(403, 9109, "Unauthorized to access requested resource");
  const name = query.get("name");
  const found = zonesOf(scenario).filter((one) => name === null || one.name === name);
  const info = { page: 1, per_page: 20, total_pages: 1, count: found.length, total_count: found.length };
  return result(found, { result_info: info });
}

function zone(name: string, plan: "free" | "pro"): Zone {
  return {
    id: zoneId(name),
    name,
    status: "active",
    paused: false,
    type: "full",
    development_mode: 0,
    name_servers: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
    original_name_servers: null,
    original_registrar: null,
    original_dnshost: null,
    created_on: "2024-01-01T00:00:00Z",
    modified_on: "2026-01-01T00:00:00Z",
    activated_on: "2024-01-01T00:00:00Z",
    meta: { step: 2, custom_certificate_quota: 0, page_rule_quota: 3, phishing_detected: false },
    owner: { id: null as unknown as string, type: "user" },
    account: { id: accountId, name: "Lab account" },
    plan: { id: zoneId(plan), name: plan === "free" ? "Free Website" : "Pro Website", legacy_id: plan },
  };
}
