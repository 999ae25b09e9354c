import type { Expectation, Group, How, LabCase } from "../lab-case";
import type { Origin } from "../origins/origin";

/** Where the lab's servers are, without a slash at the end. */
export interface Places {
  readonly edge: string;
  /** The same edge on another port: another origin to the page. */
  readonly otherSite: string;
  readonly origins: Readonly<Record<Origin["name"], Origin>>;
}

/** What a case expects beyond the defaults: no product, no cause, no Cloudflare, no Ray ID. */
export type Expected = Partial<Expectation> & Pick<Expectation, "responder">;

export type Request = NonNullable<LabCase["request"]>;

export type More = Partial<Pick<LabCase, "request" | "method" | "reported">>;

/** A case from what makes it special: GET, reported and expecting nothing unless said otherwise. */
export function labCase(
  group: Group,
  id: string,
  title: string,
  how: How,
  url: string,
  expect: Expected,
  more: More = {},
): LabCase {
  const viaCloudflare = expect.viaCloudflare ?? false;
  return {
    id,
    title,
    group,
    how,
    url,
    method: "GET",
    reported: true,
    ...more,
    expect: { product: null, cause: null, viaCloudflare, rayId: viaCloudflare ? "present" : null, ...expect },
  };
}
