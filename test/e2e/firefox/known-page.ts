import type { UnderTest, View } from "../both/under-test";
import { pollUntil } from "../poll";

/**
 * Opens the lab's page in Firefox until its DevTools have taken it in: of what a page asks for before that,
 * Firefox tells nothing (platform F5).
 */
export async function openKnownPage(at: UnderTest, panel: View): Promise<void> {
  await pollUntil("DevTools to know the lab's page", async () => {
    await at.visit(at.lab.pageUrl);
    const end = Date.now() + 2_000;
    let known = false;
    while (!known && Date.now() < end) known = await panel.evaluate(knows, at.lab.pageUrl);
    return known;
  });
}

type GetHar = (
  callback: (
    log: { readonly entries: readonly { readonly request: { readonly url: string } }[] } | null,
  ) => void,
) => void;

// Runs in the panel.
function knows(url: string): Promise<boolean> {
  const { network } = (globalThis as unknown as { chrome: { devtools: { network: { getHAR: GetHar } } } })
    .chrome.devtools;
  return new Promise((resolve) => {
    network.getHAR((log) => resolve(log?.entries.some(({ request }) => request.url === url) ?? false));
  });
}
