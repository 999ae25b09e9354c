import { describe, expect, test } from "vitest";
import type { Message } from "../../../src/core/messages/message";
import { render, type Language } from "../../../src/core/messages/render";

const entry = (message: string): { message: string; description: string } => ({ message, description: "" });

describe("a message", () => {
  test("may have a part that is a message itself, in the same language", () => {
    const german: Language = {
      tag: "de",
      catalogue: { verdict_sentence: entry("$WHAT$!"), verdict_refused: entry("$WHO$ hat abgelehnt") },
    };
    const message: Message = {
      id: "verdict_sentence",
      params: { what: { id: "verdict_refused", params: { who: "nginx" } } },
    };
    expect(render(message)).toBe("nginx refused this request.");
    expect(render(message, german)).toBe("nginx hat abgelehnt!");
  });

  test("never reads a parameter for placeholders, at any depth", () => {
    const what: Message = { id: "verdict_refused", params: { who: "$WHAT$ $WHO$" } };
    expect(render({ id: "verdict_sentence", params: { what, who: "somebody" } })).toBe(
      "$WHAT$ $WHO$ refused this request.",
    );
  });

  test("ends where its parts stand in one another without end", () => {
    const params: Record<string, Message> = {};
    const endless: Message = { id: "verdict_sentence", params };
    params["what"] = endless;
    expect(render(endless)).toMatch(/^verdict_sentence\.+$/);
  });

  test("keeps its placeholder where a parameter is missing", () => {
    expect(render({ id: "verdict_refused" })).toBe("$WHO$ refused this request");
  });
});
