import type { Language } from "../../core/messages/render";
import { buildReport, type PictureOutcome } from "../../core/report/build-report";
import type { Report } from "../../core/report/report";
import type { EnvironmentPort, PictureResult } from "../ports";
import type { Draft } from "./draft";

/** The report of a draft as it stands now. */
export function reportOf(draft: Draft, environment: EnvironmentPort, language: Language): Report {
  const { block, again, visitorAddress, choices, createdAt, picture } = draft;
  const { source } = block;
  return buildReport({
    block,
    again,
    visitorAddress,
    options: choices,
    environment: {
      version: environment.version,
      now: createdAt,
      offsetMinutes: environment.offsetMinutes(createdAt),
      // A file was recorded by somebody else's browser, of which it says little.
      browser: source.kind === "file" ? (source.browser ?? null) : environment.browser,
      platform: source.kind === "file" ? null : environment.platform,
      language: source.kind === "file" ? null : environment.language,
    },
    picture: outcomeOf(picture),
    language,
  });
}

/** The data URL of the picture that leaves with a draft, or null where none does. */
export function leavingPicture({ picture, choices }: Draft): string | null {
  return picture?.ok === true && !choices.leaveOut.includes("picture") ? picture.dataUrl : null;
}

function outcomeOf(picture: PictureResult | null): PictureOutcome {
  return picture ?? { ok: false, reason: { id: "ui_report_picture_pending" } };
}
