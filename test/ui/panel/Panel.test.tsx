import { afterEach, expect, test } from "vitest";
import { aBlock } from "../a-block";
import { mountPanel, unmountPanels } from "./mounted-panel";

afterEach(unmountPanels);

const at = (id: string) => aBlock({ id, exchange: { url: `https://shop.example/${id}` } });
const selected = "[aria-selected='true']";

test("an empty list teaches what to do, and its button reloads the page", async () => {
  const panel = await mountPanel([]);
  expect(panel.text()).toContain("Watching for refused requests");
  await panel.click("Reload the page");
  expect(panel.asked.reloads).toBe(1);
});

test("a refusal appears as soon as the log has it", async () => {
  const panel = await mountPanel([]);
  await panel.change({ blocks: [at("a")] });
  expect(panel.rows()).toHaveLength(1);
  expect(panel.one(".row[data-block] .cell-url").textContent).toBe("shop.example/a");
  expect(panel.one(".row[data-block] .cell-verdict").textContent).toContain("Origin");
});

test("a verdict that is only likely says so in words", async () => {
  const panel = await mountPanel([aBlock({ verdict: { confidence: "likely" } })]);
  expect(panel.one(".row[data-block] .cell-verdict").textContent).toBe("Originlikely");
});

test("a click on a row opens its details, Escape closes them", async () => {
  const panel = await mountPanel([at("a")]);
  await panel.click(panel.one(".row[data-block]"));
  expect(panel.one(".details").textContent).toContain("https://shop.example/a");
  await panel.press("Escape", panel.one(".details"));
  expect(panel.host.querySelector(".details")).toBeNull();
});

test("arrow keys move the selection and Enter opens the details", async () => {
  const panel = await mountPanel([at("a"), at("b")]);
  await panel.press("ArrowDown");
  await panel.press("ArrowDown");
  expect(panel.one(selected).dataset["block"]).toBe("a");
  expect(panel.host.querySelector(".details")).toBeNull();
  await panel.press("Enter");
  expect(panel.one(".details").textContent).toContain("https://shop.example/a");
});

test("open details follow the selection", async () => {
  const panel = await mountPanel([at("a"), at("b")]);
  await panel.click(panel.one(".row[data-block]"));
  await panel.press("ArrowDown");
  expect(panel.one(".details").textContent).toContain("https://shop.example/a");
});

test("the small arrow unfolds repeats without opening the details", async () => {
  const panel = await mountPanel([aBlock({ id: "1" }), aBlock({ id: "2" })]);
  expect(panel.rows()).toHaveLength(1);
  await panel.click("Show each one");
  expect(panel.rows()).toHaveLength(3);
  expect(panel.host.querySelector(".details")).toBeNull();
});

test("details stay on the refusal that was opened when a repeat comes in", async () => {
  const first = aBlock({ id: "1", rayId: "00000000000000a1" });
  const panel = await mountPanel([first]);
  await panel.click(panel.one(".row[data-block]"));
  await panel.change({ blocks: [first, aBlock({ id: "2", rayId: "00000000000000b2" })] });
  expect(panel.one(".details").textContent).toContain("00000000000000a1");
  expect(panel.rows().filter((row) => row.matches(selected))).toHaveLength(1);
});

test("details stay open when their refusal is completed: its body came late, or was cut", async () => {
  const panel = await mountPanel([at("a"), at("b")]);
  await panel.click(panel.one(".row[data-block='a']"));
  const late = { exchange: { url: "https://shop.example/a" }, verdict: { cause: "deny-rule" } };
  await panel.change({ blocks: [aBlock({ id: "a", rayId: "00000000000000a1", ...late }), at("b")] });
  expect(panel.one(".details").textContent).toContain("00000000000000a1");
  expect(panel.one(selected).dataset["block"]).toBe("a");
});

test("details close when their refusal is cleared", async () => {
  const panel = await mountPanel([at("a")]);
  await panel.click(panel.one(".row[data-block]"));
  await panel.click("Clear the list");
  expect(panel.host.querySelector(".details")).toBeNull();
  expect(panel.text()).toContain("Watching");
});

test("a filter that hides everything says so, and clearing it brings everything back", async () => {
  const panel = await mountPanel([at("a"), at("b")]);
  await panel.type("nowhere", panel.one(".filter-box input"));
  expect(panel.text()).toContain("No refusal matches the filter");
  await panel.click("Clear the filter");
  expect(panel.rows()).toHaveLength(2);
});

test("a verdict's button leaves its refusals alone, pressed again it shows all", async () => {
  const edge = aBlock({ id: "edge", verdict: { responder: "cloudflare" } });
  const panel = await mountPanel([at("a"), edge]);
  await panel.click("Cloudflare1");
  expect(panel.rows().map((row) => row.dataset["block"])).toEqual(["edge"]);
  expect(panel.one(".summary").textContent).toContain("1 of 2 shown");
  await panel.click("Cloudflare1");
  expect(panel.rows()).toHaveLength(2);
});

test("pausing is shown above the list, with the way back", async () => {
  const panel = await mountPanel([at("a")]);
  await panel.click("Pause");
  expect(panel.one(".notice").textContent).toContain("Paused");
  await panel.click("Resume");
  expect(panel.host.querySelector(".notice")).toBeNull();
});

test("what the capture cannot see is said above the list", async () => {
  const panel = await mountPanel([at("a")], { captureNotice: { id: "ui_note_before_devtools" } });
  expect(panel.one(".notice").textContent).toContain("before DevTools opened");
});

test("what was dropped or shortened to save memory is counted in the summary", async () => {
  const panel = await mountPanel([at("a")], { droppedBlocks: 1, cutBodies: 2 });
  expect(panel.one(".summary").textContent).toContain("1 older refusal was dropped");
  expect(panel.one(".summary").textContent).toContain("2 older bodies were shortened");
});

test("the theme of DevTools is followed while the panel is open", async () => {
  const panel = await mountPanel([]);
  expect(panel.one(".whose403").dataset["theme"]).toBe("light");
  await panel.setTheme("dark");
  expect(panel.one(".whose403").dataset["theme"]).toBe("dark");
});
