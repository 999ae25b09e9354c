import type { Product } from "../product";
import { startWordPress } from "../start-wordpress";
import { product as wordpress } from "./wordpress";

/** WordPress in German: its words change, and the structure of its pages does not. */
export const product: Product = {
  ...wordpress,
  id: "wordpress-german",
  needs: { debian: [...wordpress.needs.debian, "wordpress-l10n"], npm: [] },
  start: (place) => startWordPress(place, "de_DE"),
};
