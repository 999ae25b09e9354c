import { afterEach, describe, expect, it } from "vitest";
import { leads } from "../../../../src/core/remedy/leads/leads";
import { LeadsPart } from "../../../../src/ui/fix/leads/LeadsPart";
import { aBlock } from "../../a-block";
import { memoryFixPorts } from "../../gallery/memory-fix-ports";
import { mountSteps, unmountSteps } from "../mounted-steps";

const refusedBy = (product: string | null, cause: string | null = null, id = "b1") =>
  aBlock({ id, verdict: { product, cause } });

async function mount(block: ReturnType<typeof refusedBy>) {
  const step = await mountSteps([LeadsPart], block, memoryFixPorts().ports);
  const choice = () => step.one<HTMLSelectElement>("select");
  const open = () =>
    [...step.host.querySelectorAll("details[open] > summary")].map((each) => each.textContent ?? "");
  return { ...step, choice, open };
}

describe("the step What usually refuses there", () => {
  afterEach(unmountSteps);

  it("names the log to open and the line to look for in the product that answered", async () => {
    const step = await mount(refusedBy("nginx"));
    expect(step.choice().selectedOptions[0]?.textContent).toBe("nginx");
    expect(step.one(".leads-log").textContent).toContain("/var/log/nginx/error.log");
    expect(step.one(".leads-log").textContent).toContain("access forbidden by rule");
  });

  it("opens the cause that the answer points to, alone, and says so", async () => {
    const step = await mount(refusedBy("Apache httpd", "directory-index"));
    expect(step.open()).toEqual(["A folder without an index filewhat this answer points to"]);
  });

  it("says of no cause that the answer points to it, where it does not", async () => {
    const step = await mount(refusedBy("nginx"));
    expect(step.open()).toHaveLength(1);
    expect(step.text()).not.toContain("what this answer points to");
  });

  it("leads to the product's own documentation in a tab that knows nothing of this one", async () => {
    const step = await mount(refusedBy("nginx"));
    for (const link of step.host.querySelectorAll("a")) {
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
      expect(link.href).toMatch(/^https:/);
    }
  });

  it("marks what is English as English", async () => {
    const step = await mount(refusedBy("nginx", "deny-rule"));
    for (const each of step.host.querySelectorAll(
      ".leads-cause p, summary > span:first-child, .leads-log dd",
    ))
      expect(each.getAttribute("lang")).toBe("en");
  });

  it.each([null, "a product that nobody knows"])(
    "asks for the product where it is %s, and has a lead still",
    async (product) => {
      const step = await mount(refusedBy(product));
      expect(step.choice().value).toBe("unknown");
      expect(step.text()).toContain("Choose yours if you know it.");
      expect(step.open()).toHaveLength(1);
    },
  );

  it("shows another product that is chosen, until another refusal is looked at", async () => {
    const step = await mount(refusedBy(null));
    await step.type("wordpress", step.choice());
    expect(step.text()).not.toContain("Choose yours if you know it.");
    expect(step.text()).toContain(leads.find(({ id }) => id === "wordpress")?.causes[0]?.title);
    await step.show(refusedBy("Caddy", null, "b2"));
    expect(step.choice().value).toBe("caddy");
  });

  it("offers every product once", async () => {
    const step = await mount(refusedBy("nginx"));
    const offered = [...step.choice().options].map(({ value }) => value);
    expect(offered.toSorted()).toEqual(leads.map(({ id }) => id).toSorted());
  });
});
