import type { SecurityEvent } from "../../../src/core/remedy/event/security-event";

/** A Security Event of a custom rule, with what a test wants to be different. */
export function anEvent(more: Partial<SecurityEvent> = {}): SecurityEvent {
  return {
    datetime: "2026-11-24T10:00:02Z",
    action: "block",
    source: "firewallcustom",
    rayId: "a28818bd8e015024",
    ruleId: "0123456789abcdef0123456789abcdef",
    rulesetId: "fedcba9876543210fedcba9876543210",
    description: "Block bad bots",
    clientIp: "203.0.113.7",
    clientCountry: "DE",
    clientAsn: 64500,
    clientAsnDescription: "EXAMPLE-NET",
    host: "shop.example",
    method: "GET",
    path: "/api/hook",
    query: "",
    userAgent: "Mozilla/5.0",
    ...more,
  };
}
