import type { LanguageChoice, LanguageCode } from "../core/messages/languages";
import type { Language } from "../core/messages/render";
import type { Store } from "./ports";

/** The language that reports are made in; `interface` is the one that everything else is in. */
export type ReportLanguageChoice = "interface" | LanguageCode;

/** What was chosen, and the language that this comes to, with its texts. */
export interface LanguageState {
  readonly choice: LanguageChoice;
  /** The interface's. */
  readonly language: Language;
  readonly reportChoice: ReportLanguageChoice;
}

/** The languages of the interface and of reports, the same in all pages of ours at once. */
export interface LanguagePort extends Store<LanguageState> {
  readonly choose: (choice: LanguageChoice) => void;
  readonly chooseForReports: (choice: ReportLanguageChoice) => void;
  /** A language with its texts; English where they cannot be had. Never rejects. */
  readonly load: (code: LanguageCode) => Promise<Language>;
}
