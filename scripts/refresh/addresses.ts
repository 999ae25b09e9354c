import { fileURLToPath } from "node:url";
import { refreshAddresses } from "./refresh-addresses";

// npm run refresh:addresses [-- LIST…]: files or addresses in place of Cloudflare's own two lists.
const published = ["https://www.cloudflare.com/ips-v4", "https://www.cloudflare.com/ips-v6"];
const file = fileURLToPath(new URL("../../src/core/cloudflare/address-ranges.json", import.meta.url));
const given = process.argv.slice(2);
try {
  const today = new Date().toISOString().slice(0, 10);
  const lines = await refreshAddresses(given.length === 0 ? published : given, file, today);
  console.log(lines.join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
