import { describe, expect, test } from "vitest";
import {
  documentedErrorCodes,
  errorCodeCause,
  errorCodeFacts,
} from "../../../src/core/cloudflare/error-codes";
import { plans } from "../../../src/core/cloudflare/plans";

describe("Cloudflare's numbered errors", () => {
  test("say what a code means and who can act on it", () => {
    expect(errorCodeFacts(1020)).toEqual({
      title: "Access denied",
      cause: "access-denied-1020",
      product: "Cloudflare WAF",
      acts: ["owner"],
    });
    expect(errorCodeFacts(1003)?.acts).toEqual(["visitor"]);
  });

  test("have codes without a page of their own, of which no more is said than their category", () => {
    expect(errorCodeFacts(1026)).toBeNull();
    expect(errorCodeCause(1026)).toBe("legal-block");
    expect(errorCodeCause(1020)).toBe("access-denied-1020");
    expect(errorCodeCause(1099)).toBeNull();
    expect(errorCodeFacts(403)).toBeNull();
  });

  test("name the feature that acts only where the code tells it", () => {
    expect(errorCodeFacts(1011)?.product).toBe("Hotlink Protection");
    expect(errorCodeFacts(1006)?.product).toBeNull();
  });

  test("are numbers from 1000 to 1999, ascending, each with a kebab-case cause or none", () => {
    const codes = documentedErrorCodes();
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    for (const code of codes) {
      expect(code).toBeGreaterThanOrEqual(1000);
      expect(code).toBeLessThan(2000);
      expect(errorCodeFacts(code)?.cause ?? "none").toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });
});

describe("Cloudflare's plans", () => {
  test("keep an event the longer the more they cost", () => {
    const kept = plans.map((plan) => plan.retentionHours);
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect(plans.map((plan) => plan.name)).toEqual(["Free", "Pro", "Business", "Enterprise"]);
  });
});
