import type { Body } from "../../core/exchange/exchange";
import type { Language } from "../../core/messages/render";
import { buildReport, type PictureOutcome, type ReportEnvironment } from "../../core/report/build-report";
import type { Report } from "../../core/report/report";
import { addressOnPage } from "../../core/report/visitor-address";
import type { EnvironmentPort } from "../ports";
import type { Draft } from "./draft";

/** The report of a draft as it stands now, with what is to be said of its picture. */
export function reportOf(
  draft: Draft,
  environment: EnvironmentPort,
  picture: PictureOutcome,
  language: Language,
): Report {
  const { block, again, choices, createdAt } = draft;
  return buildReport({
    block,
    again,
    visitorAddress: ownAddressOf(draft),
    options: choices,
    environment: {
      version: environment.version,
      now: createdAt,
      offsetMinutes: environment.offsetMinutes(createdAt),
      ...visitorSide(draft, environment),
    },
    picture,
    language,
  });
}

/** The visitor's own IP address: as the site told it when asked, else as the refusing page shows it. */
export function ownAddressOf({ visitorAddress, block }: Draft): string | null {
  return visitorAddress ?? shownAddress(block.exchange.body);
}

/** Looked for once a body: the preview asks at every key that is typed in it. */
const shown = new WeakMap<Body, string | null>();

function shownAddress(body: Body): string | null {
  const known = shown.get(body);
  if (known !== undefined) return known;
  const address = addressOnPage(body);
  shown.set(body, address);
  return address;
}

type Side = Pick<ReportEnvironment, "browser" | "platform" | "language">;

function visitorSide({ block: { source } }: Draft, environment: EnvironmentPort): Side {
  switch (source.kind) {
    // A file was recorded by somebody else's browser, of which it says little; a report says it all.
    case "file":
      return { browser: source.browser ?? null, platform: null, language: null };
    case "report": {
      const { browser, platform, language } = source.sent;
      return { browser, platform, language };
    }
    default: {
      const { browser, platform, language } = environment;
      return { browser, platform, language };
    }
  }
}
