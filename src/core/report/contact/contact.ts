/** Where a contact of a site's operator was found. */
export type ContactSource = "page" | "start-page" | "security-txt";

/** A way to reach whoever runs the site. Nothing of it is trusted: it is shown as text, and used by a click. */
export interface Contact {
  readonly kind: "mail" | "page" | "phone";
  /** A checked e-mail address without any parameters, an http(s) URL, or a telephone number. */
  readonly target: string;
  readonly from: ContactSource;
}

/** What a look for contacts brought. */
export interface FoundContacts {
  /** The best first; none where there are none. */
  readonly contacts: readonly Contact[];
  /** Contacts of Cloudflare or of another vendor were there and are left out: they cannot help a visitor. */
  readonly vendors: boolean;
  /** When the file that lists them went out of date, as it says; null where it is in date or says nothing. */
  readonly expired: string | null;
}

/** What several looks brought, together: each contact once, addresses before pages, else as they came. */
export function joinedContacts(all: readonly FoundContacts[]): FoundContacts {
  const byTarget = new Map<string, Contact>();
  for (const contact of all.flatMap(({ contacts }) => contacts))
    if (!byTarget.has(contact.target)) byTarget.set(contact.target, contact);
  const contacts = [...byTarget.values()];
  return {
    contacts: [
      ...contacts.filter(({ kind }) => kind === "mail"),
      ...contacts.filter(({ kind }) => kind !== "mail"),
    ],
    vendors: all.some(({ vendors }) => vendors),
    expired: all.find(({ expired }) => expired !== null)?.expired ?? null,
  };
}
