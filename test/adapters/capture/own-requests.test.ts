import { describe, expect, it } from "vitest";
import { ownRequests } from "../../../src/adapters/capture/own-requests";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { exchangeOf } from "../../ui/gallery/exchanges";

const url = "https://shop.example/a";
const start = Date.UTC(2026, 10, 24, 10, 0, 0);

/** Requests of ours at a clock that the test moves, and exchanges that began so many ms after its start. */
function watched() {
  let now = start;
  const lost: string[] = [];
  const own = ownRequests(
    () => now,
    ({ startedDateTime }) => lost.push(`${Date.parse(startedDateTime) - start} ms`),
  );
  const at = (ms: number, more: Partial<Omit<Exchange, "fields" | "body">> = {}): Exchange =>
    exchangeOf(0, { url, startedDateTime: new Date(start + ms).toISOString(), ...more });
  return {
    expect: own.expect,
    at,
    lost,
    move: (ms: number) => (now = start + ms),
    ours: (exchange: Exchange) => own.mark(exchange).notes.includes("our-own-request"),
  };
}

describe("our own requests", () => {
  it("are marked between their sending and their answer", () => {
    const { expect: expecting, at, move, ours } = watched();
    const answered = expecting("get", `${url}#part`);
    move(200);
    answered();
    move(5_000);
    expect(ours(at(100))).toBe(true);
  });

  it("are one each: a second of the page's own at the same time is the page's", () => {
    const { expect: expecting, at, ours } = watched();
    expecting("GET", url);
    expect([ours(at(1)), ours(at(2))]).toEqual([true, false]);
    expecting("GET", url);
    expect(ours(at(3))).toBe(true);
  });

  it("are not what the page asked for just before them", () => {
    const { expect: expecting, at, ours } = watched();
    expecting("GET", url);
    expect([ours(at(-45)), ours(at(-1)), ours(at(3))]).toEqual([false, false, true]);
  });

  it("are what began first after the sending, also where the page's own is reported sooner", () => {
    const { expect: expecting, at, lost, ours } = watched();
    expecting("GET", url);
    expect([ours(at(30)), ours(at(3)), ours(at(30)), ours(at(3))]).toEqual([true, true, false, true]);
    expect(lost).toEqual(["30 ms"]);
  });

  it("stay marked when they are read again with their body", () => {
    const { expect: expecting, at, ours } = watched();
    expecting("GET", url);
    expect([ours(at(1)), ours(at(1))]).toEqual([true, true]);
  });

  it("are not what the page asked for before, after, elsewhere or by another method", () => {
    const { expect: expecting, at, move, ours } = watched();
    const answered = expecting("GET", url);
    move(200);
    answered();
    expect(ours(at(-1_000))).toBe(false);
    expect(ours(at(1_000))).toBe(false);
    expect(ours(at(100, { url: `${url}b` }))).toBe(false);
    expect(ours(at(100, { method: "POST" }))).toBe(false);
  });

  it("have a preflight that is ours too", () => {
    const { expect: expecting, at, ours } = watched();
    expecting("PUT", url);
    const preflight = { method: "OPTIONS", resourceType: "preflight" };
    expect(ours(at(1, { ...preflight, preflightFor: { method: "PATCH", url } }))).toBe(false);
    expect(ours(at(1, { ...preflight, preflightFor: { method: "PUT", url } }))).toBe(true);
    expect(ours(at(2, { method: "PUT" }))).toBe(true);
  });

  it("change nothing where none is expected", () => {
    const { at, ours } = watched();
    expect(ours(at(0))).toBe(false);
  });
});
