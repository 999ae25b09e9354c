import { describe, expect, it } from "vitest";
import { blockers } from "../../../../src/core/remedy/exception/blocker";
import { english, render } from "../../../../src/core/messages/render";
import { anEvent } from "../work-sample";
import { aRequest, writtenFor } from "./drafted";

describe("the words of an exception", () => {
  it("are sentences with everything filled in, whatever refused and whatever is known", () => {
    const events = [null, anEvent(), anEvent({ source: "firewallmanaged", description: null, ruleId: null })];
    for (const blocker of blockers) {
      for (const action of ["skip", "log", "managed-challenge"] as const) {
        for (const event of events) {
          const { instrument, steps, warnings } = writtenFor(blocker, event, aRequest(), action);
          for (const message of [instrument, ...steps, ...warnings]) {
            expect(render(message, english)).not.toMatch(/\$|^fix_/);
          }
        }
      }
    }
  });

  it("name the Ray ID, or the time where there is none", () => {
    expect(writtenFor("bic").call).toContain('"exception for Ray a28818bd8e015024"');
    expect(writtenFor("bic", null, aRequest({ rayId: null })).call).toContain(
      '"exception for the request of 2026-11-24T10:00:02Z"',
    );
  });
});
