import type { EnvironmentPort } from "../ui/ports";

interface Brand {
  readonly brand: string;
  readonly version: string;
}
interface UserAgentData {
  readonly brands: readonly Brand[];
  readonly platform: string;
}

/** The browser, the platform, the clock and our version, as a report names them. */
export function environment(): EnvironmentPort {
  const data = (navigator as Navigator & { userAgentData?: UserAgentData }).userAgentData;
  return {
    now: () => Date.now(),
    offsetMinutes: (epochMs) => -new Date(epochMs).getTimezoneOffset(),
    browser: browserName(data?.brands, navigator.userAgent),
    platform: data?.platform || platformName(navigator.userAgent),
    language: navigator.language,
    version: __VERSION__,
  };
}

/**
 * "Google Chrome 156": the most specific brand of the user-agent client hints (the made-up brand
 * that keeps sites from relying on the list has "Not" in it), else what the user agent says.
 */
export function browserName(brands: readonly Brand[] | undefined, userAgent: string): string {
  const real = (brands ?? []).filter((brand) => !/not/i.test(brand.brand));
  const best = real.find((brand) => brand.brand !== "Chromium") ?? real[0];
  if (best) return `${best.brand} ${best.version}`;
  const firefox = /Firefox\/(\d+)/.exec(userAgent);
  if (firefox) return `Firefox ${firefox[1]}`;
  return userAgent;
}

function platformName(userAgent: string): string {
  return /\(([^;)]+)/.exec(userAgent)?.[1] ?? "unknown";
}
