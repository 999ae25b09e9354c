import type { Field } from "../exchange/exchange";
import type { Confidence, Responder, Where } from "../attribution/verdict";
import type { UrlDetail } from "../redaction/url-detail";

export type { UrlDetail };

/** A finding as it leaves: rendered text, no internal objects (contract of `--json`). */
export interface FindingJson {
  readonly signature: string;
  readonly supports: Responder;
  readonly weight: number;
  readonly where: Where;
  readonly excerpt: string | null;
  readonly because: string;
}

/** A verdict as it leaves (contract of `--json`). */
export interface VerdictJson {
  readonly responder: Responder | "undetermined";
  readonly viaCloudflare: boolean | null;
  readonly product: string | null;
  readonly cause: string | null;
  readonly errorCode: number | null;
  readonly confidence: Confidence;
  readonly summary: string;
}

/** The picture's description; the bytes travel beside the report, never inside this object. */
export interface ReportPicture {
  readonly mediaType: string | null;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** Why there is no picture, in words; null when there is one. */
  readonly reason: string | null;
}

/** The same page asked for once more by the visitor's click: a request of its own, beside the first. */
export interface ReportAgain {
  readonly status: number;
  /** ISO 8601, UTC, as is the server's. */
  readonly startedDateTime: string;
  readonly serverDate: string | null;
  readonly rayId: string | null;
  readonly colo: string | null;
  readonly referenceId: string | null;
  readonly verdict: VerdictJson;
  readonly findings: readonly FindingJson[];
  readonly fields: readonly Field[];
}

/** `whose403/report/1`: the stable contract. Absent means null, never a missing key. */
export interface Report {
  readonly schema: "whose403/report/1";
  readonly generator: { readonly name: string; readonly version: string };
  /** ISO 8601 with the visitor's own offset. */
  readonly createdAt: string;
  readonly block: {
    readonly method: string;
    readonly url: string;
    readonly urlDetail: UrlDetail;
    readonly type: string | null;
    readonly status: number;
    /** ISO 8601, UTC, as are all below. */
    readonly startedDateTime: string;
    readonly serverDate: string | null;
    /** Client clock minus server clock in ms; null unless it is more than 2 s. */
    readonly clockSkewMs: number | null;
    readonly serverIPAddress: string | null;
    readonly rayId: string | null;
    readonly colo: string | null;
    readonly referenceId: string | null;
    readonly verdict: VerdictJson;
    readonly findings: readonly FindingJson[];
    readonly fields: readonly Field[];
    readonly bodyExcerpt: string | null;
    readonly notObservable: readonly string[];
    /** What is special about how it was seen, as an exchange's notes name it (`fields-from-cache`, …). */
    readonly notes: readonly string[];
  };
  /** A second request; null where none was made or it stays behind. */
  readonly again: ReportAgain | null;
  readonly visitor: {
    readonly browser: string | null;
    readonly platform: string | null;
    readonly language: string | null;
    readonly doing: string | null;
    readonly tried: readonly string[];
    readonly ipAddress: string | null;
  };
  readonly picture: ReportPicture;
  readonly removed: readonly { readonly where: string; readonly what: string }[];
}
