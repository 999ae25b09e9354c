import { pollUntil } from "../poll";
import type { View } from "../both/under-test";
import type { Context, Firefox } from "./firefox";

/** WebDriver's name for an element in its answers (W3C WebDriver, section 12). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** A view of a page. */
export function viewOf(firefox: Firefox, context: Context): View {
  const run = async (script: string, args: readonly unknown[], mayAsk = 3): Promise<unknown> => {
    await firefox.direct(context);
    const answer = (await firefox.send("WebDriver:ExecuteAsyncScript", { script, args })) as {
      value: { value?: unknown; error?: string } | null;
    };
    // A page that is left meanwhile answers nothing. Our panel is not left: while another page is, Marionette
    // now and then answers for it, and it is asked once more.
    if (answer.value === null)
      return typeof context === "number" && mayAsk > 1 ? run(script, args, mayAsk - 1) : null;
    const { value, error } = answer.value;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    async evaluate(fn, ...args) {
      return (await run(inPage(String(fn)), args)) as never;
    },
    async press(name, role = "button") {
      const element = await pollUntil(`the ${role} "${name}"`, () => run(inPage(findByName), [role, name]));
      await firefox.send("WebDriver:ElementClick", { id: (element as Record<string, string>)[elementKey] });
    },
    async picture() {
      await firefox.direct(context);
      const { value } = (await firefox.send("WebDriver:TakeScreenshot", { full: false })) as {
        value: string;
      };
      return Buffer.from(value, "base64");
    },
  };
}

/** A function's text as a script that hands its result, or its error, to the last argument. */
function inPage(fn: string): string {
  return `
    const args = [...arguments], done = args.pop();
    Promise.resolve().then(() => (${fn})(...args)).then(
      (value) => done({ value: value === undefined ? null : value }),
      (error) => done({ error: String(error) }),
    );`;
}

// Runs in the page: the first visible element of a role and a name, by what the markup says, once it stands
// still, so that the click meets it.
const findByName = `async (role, name) => {
  const tags = { button: "button, summary, [role=button]", tab: "[role=tab]", option: "[role=option], [role=row]", link: "a[href]" };
  const nameOf = (element) => (element.getAttribute("aria-label") || element.textContent || "").replace(/\\s+/g, " ").trim();
  const find = () => [...document.querySelectorAll(tags[role])].find((each) => nameOf(each) === name && each.getClientRects().length > 0 && !each.disabled);
  const found = find();
  if (!found) return null;
  found.scrollIntoView({ block: "center" });
  const place = () => { const { x, y, width, height } = found.getBoundingClientRect(); return [x, y, width, height].join(); };
  const before = place();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return find() === found && place() === before ? found : null;
}`;
