import english from "../../../public/_locales/en/messages.json" with { type: "json" };

/** The form of `_locales/LANGUAGE/messages.json` (chrome.i18n), read as plain data. */
export interface CatalogueEntry {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

type EnglishKey = keyof typeof english;
type WithoutPlural<K extends string> = K extends `${infer Stem}_one`
  ? Stem
  : K extends `${infer Stem}_other`
    ? Stem
    : K;

/** Every message id: the keys of the English catalogue, plural forms under their common stem. */
export type MessageId = WithoutPlural<EnglishKey>;

/** The single source of all sentences. */
export const englishCatalogue: Catalogue = english;
