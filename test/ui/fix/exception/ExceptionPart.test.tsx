import { afterEach, describe, expect, it } from "vitest";
import { anEvent } from "../../../core/remedy/work-sample";
import { aBlock } from "../../a-block";
import { mountException, unmountAll } from "./mounted-exception";

const blocked = aBlock({
  exchange: { url: "https://shop.example/api/hook" },
  verdict: { responder: "cloudflare", product: "Cloudflare WAF", cause: "waf-block" },
  rayId: "a28818bd8e015024",
});

describe("the step The smallest exception", () => {
  afterEach(unmountAll);

  it("proposes what the answer alone shows, and says that it is a guess", async () => {
    const step = await mountException(blocked);
    expect(step.control("What refused").value).toBe("custom-rule");
    expect(step.text()).toContain("The likeliest by the answer alone.");
    expect(step.code("Expression")).toBe(
      '(http.host eq "shop.example" and http.request.uri.path eq "/api/hook" and http.request.method eq "GET")',
    );
    expect(step.work().draft?.blocker).toBe("custom-rule");
  });

  it("is completed by an event that is found, and loses no choice by it", async () => {
    const step = await mountException(blocked);
    await step.set("Which paths", "prefix");
    await step.set("Path", "/api/");
    await step.find({ event: anEvent({ source: "ratelimit" }) });
    expect(step.control("What refused").value).toBe("rate-limit");
    expect(step.text()).toContain("As the event says.");
    expect(step.code("Expression")).toContain('starts_with(http.request.uri.path, "/api/")');
    expect(step.code("Expression")).toContain("ip.src in {203.0.113.7}");
    expect(step.code("Shell commands")).toContain('"http_ratelimit"');
  });

  it("shows a wider exception as wider, in number, words and role", async () => {
    const step = await mountException(blocked, { event: anEvent() });
    const meter = () => step.host.querySelector("[role=meter]");
    expect(meter()?.getAttribute("aria-valuenow")).toBe("1");
    await step.click("Requests from 203.0.113.7 only");
    expect(meter()?.getAttribute("aria-valuenow")).toBe("3");
    expect(meter()?.querySelectorAll("[data-on]")).toHaveLength(3);
    expect(meter()?.getAttribute("aria-valuetext")).toMatch(/^3 of 5\. \w/);
    expect(step.text()).toContain("Anybody may come through");
  });

  it("says beside an address that it is none, writes nothing with it, and reads it once it is one", async () => {
    const step = await mountException(blocked, { event: anEvent() });
    await step.set("Addresses or ranges", "203.0.113.");
    expect(step.host.querySelector(".condition-problem")?.textContent).toContain("203.0.113.");
    expect([step.code("Expression"), step.code("Shell commands")]).toEqual([null, null]);
    await step.set("Addresses or ranges", "203.0.113.0/24 2001:db8::1,");
    expect(step.control("Addresses or ranges").value).toBe("203.0.113.0/24 2001:db8::1,");
    expect(step.code("Expression")).toContain("ip.src in {203.0.113.0/24 2001:db8::1}");
  });

  it("takes a network or a country that is typed, and says what is neither", async () => {
    const step = await mountException(blocked);
    await step.set("Network or country", "Germany");
    await step.press("Add");
    expect(step.text()).toContain("That is neither a network's number");
    await step.set("Network or country", "as64500");
    await step.press("Add");
    await step.set("Network or country", "de");
    await step.press("Add");
    expect(step.code("Expression")).toContain('ip.src.asnum eq 64500 and ip.src.country eq "DE"');
    await step.find({ event: anEvent() });
    expect(step.code("Expression")).toContain("ip.src.asnum eq 64500");
  });

  it("observes first when that is chosen, and says what it does to visitors", async () => {
    const step = await mountException(blocked, { event: anEvent() });
    await step.click("Managed Challenge first");
    expect(step.code("Shell commands")).toContain('"managed_challenge"');
    expect(step.text()).toContain("Visitors who match get a challenge page now");
    expect(step.work().draft?.action).toBe("managed-challenge");
  });

  it("has every form, and what takes it back", async () => {
    const step = await mountException(blocked, { event: anEvent() });
    for (const form of ["Shell commands", "Terraform, provider v5", "Terraform, provider v4", "Roll back"]) {
      expect(step.code(form)).toContain("a28818bd8e015024");
    }
    expect(step.host.querySelectorAll("ol li").length).toBeGreaterThan(4);
  });

  it("says what to do instead where nothing can be skipped", async () => {
    const step = await mountException(blocked);
    await step.set("What refused", "bot-fight-mode");
    expect(step.text()).toContain("Turn Bot Fight Mode off");
    expect(step.text()).toContain("Do this instead");
    expect(step.host.querySelector("[role=meter]")).toBeNull();
    expect(step.text()).toContain("Your choice.");
  });

  it("has no conditions, meter or expression for the OWASP score, which holds for the whole site", async () => {
    const step = await mountException(blocked, { event: anEvent() });
    await step.set("What refused", "owasp");
    expect(step.text()).toContain("This holds for the whole site");
    expect([step.code("Expression"), step.host.querySelector("[role=meter]")]).toEqual([null, null]);
    expect(step.host.querySelector(".conditions")).toBeNull();
  });

  it("shows the expression that the steps for a range speak of, and no choice that does nothing", async () => {
    const step = await mountException(blocked, { event: anEvent({ source: "iprange" }) });
    expect(step.control("What refused").value).toBe("ip-access-range");
    expect(step.text()).toContain("the expression that is shown here");
    expect(step.code("Expression")).toContain("ip.src in {203.0.113.7}");
    expect(step.host.querySelector("[role=meter]")).not.toBeNull();
    expect(step.host.querySelector(".exception-actions")).toBeNull();
  });

  it("keeps nothing of a refusal of which it is not known what refused", async () => {
    const step = await mountException(aBlock({ verdict: { responder: "undetermined", cause: null } }));
    expect(step.text()).toContain("First it has to be known what refused");
    expect(step.work().draft).toBeNull();
  });

  it("says so where the request is not known", async () => {
    const step = await mountException(aBlock({ exchange: { url: "" } }));
    expect(step.text()).toContain("The request's URL is not known");
    expect(step.host.querySelector("select")).toBeNull();
  });
});
