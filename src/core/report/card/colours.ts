import type { Responder } from "../../attribution/verdict";

/** The card's colours that every verdict shares: those of the HTML report on paper. */
export const paper = {
  ground: "#f6f7f9",
  card: "#fff",
  text: "#1b1f24",
  soft: "#5b6470",
  line: "#dfe3e8",
} as const;

/** What tells verdicts apart, beside the words: as in the HTML report. */
export const verdictColours: Readonly<
  Record<Responder | "undetermined", { readonly accent: string; readonly tint: string }>
> = {
  cloudflare: { accent: "#b42318", tint: "#fdf1ef" },
  origin: { accent: "#9a5b00", tint: "#fdf5e6" },
  "other-edge": { accent: "#6d3bb3", tint: "#f6f1fd" },
  "local-network": { accent: "#0b6e6e", tint: "#ecf7f7" },
  undetermined: { accent: "#4b5563", tint: "#f1f3f5" },
};
