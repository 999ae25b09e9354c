/** Where a contact of a site's operator was found. */
export type ContactSource = "page" | "start-page" | "security-txt";

/** A way to reach whoever runs the site. Nothing of it is trusted: it is shown as text, and used by a click. */
export interface Contact {
  readonly kind: "mail" | "page" | "phone";
  /** An e-mail address, an http(s) URL or a telephone number; checked, without any parameters. */
  readonly target: string;
  readonly from: ContactSource;
}
