/** A language that the interface and reports can be in. */
export interface LanguageFacts {
  /** The name of its folder in `public/_locales`, as browsers want it. */
  readonly code: string;
  /** BCP 47: for `lang`, plurals, numbers and lists. */
  readonly tag: string;
  /** What its own readers call it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

/** All of them, in the order in which they are offered. A new one is a line here and its file. */
export const languages = [
  { code: "de", tag: "de", name: "Deutsch", direction: "ltr" },
  { code: "en", tag: "en", name: "English", direction: "ltr" },
  { code: "es", tag: "es", name: "Español", direction: "ltr" },
  { code: "fr", tag: "fr", name: "Français", direction: "ltr" },
  { code: "pt_BR", tag: "pt-BR", name: "Português (Brasil)", direction: "ltr" },
  { code: "zh_CN", tag: "zh-CN", name: "简体中文", direction: "ltr" },
  { code: "ja", tag: "ja", name: "日本語", direction: "ltr" },
] as const satisfies readonly LanguageFacts[];

export type LanguageCode = (typeof languages)[number]["code"];

/** The language that somebody chose; `auto` is the one that their browser is in. */
export type LanguageChoice = "auto" | LanguageCode;

/**
 * The language for a browser that is in another, given as BCP 47: the one of the same language and the
 * same script, so that European Portuguese gets ours from Brazil, and traditional Chinese does not get
 * simplified. English where there is none. Scripts are Unicode's likely ones (UTS 35, likely subtags).
 */
export function languageFor(tag: string): LanguageCode {
  try {
    const wanted = new Intl.Locale(tag).maximize();
    const found = languages.find((each) => {
      const { language, script } = new Intl.Locale(each.tag).maximize();
      return language === wanted.language && script === wanted.script;
    });
    return found?.code ?? "en";
  } catch {
    return "en";
  }
}
