import { describe, expect, it } from "vitest";
import { refusedRequest } from "../../../../src/core/remedy/request/refused-request";
import { aBlock } from "../../../ui/a-block";
import { anEvent } from "../work-sample";

const block = aBlock({
  rayId: "a28818bd8e015024",
  exchange: {
    url: "https://Shop.Example/api/h%C3%B6ok?a=1#top",
    method: "POST",
    requestFields: [{ name: "User-Agent", value: "Hook/1" }],
  },
});

describe("the refused request", () => {
  it("is, without an event, what the browser saw of it", () => {
    expect(refusedRequest(block, null)).toMatchObject({
      host: "shop.example",
      path: "/api/h%C3%B6ok",
      query: "a=1",
      method: "POST",
      clientIp: null,
      clientCountry: null,
      clientAsn: null,
      userAgent: "Hook/1",
      rayId: "a28818bd8e015024",
    });
  });

  it("is, with an event, what Cloudflare saw of it", () => {
    expect(refusedRequest(block, anEvent({ query: "?b=2" }))).toMatchObject({
      path: "/api/hook",
      query: "b=2",
      method: "GET",
      clientIp: "203.0.113.7",
      clientCountry: "DE",
      clientAsn: 64500,
      userAgent: "Mozilla/5.0",
    });
  });

  it("keeps what the browser saw where the event has no such field", () => {
    const event = anEvent({ path: null, method: null, userAgent: null, host: null });
    expect(refusedRequest(block, event)).toMatchObject({
      host: "shop.example",
      path: "/api/h%C3%B6ok",
      method: "POST",
      userAgent: "Hook/1",
    });
  });

  it.each([["00000000000000ff"], [null]])(
    "takes nothing from the event of another request, whose client is another visitor: Ray ID %s",
    (rayId) => {
      expect(refusedRequest(block, anEvent({ rayId }))).toEqual(refusedRequest(block, null));
      const noRay = aBlock({ rayId: null });
      expect(refusedRequest(noRay, anEvent({ rayId }))).toEqual(refusedRequest(noRay, null));
    },
  );

  it.each([
    ["shop.example:8443", "shop.example"],
    ["[2001:db8::1]:8443", "[2001:db8::1]"],
    ["", "shop.example"],
  ])("has a host name without the port: %j", (host, name) => {
    expect(refusedRequest(block, anEvent({ host }))?.host).toBe(name);
  });

  it("is not known for a URL that is none, or a method that nobody saw", () => {
    expect(refusedRequest(aBlock({ exchange: { url: "nonsense" } }), null)).toBeNull();
    expect(refusedRequest(aBlock({ exchange: { method: "" } }), null)?.method).toBeNull();
  });
});
