import type { Signature } from "../signature";

/** PHP, by the field that it adds unless told otherwise. */
export const signature: Signature = {
  id: "php",
  product: "PHP",
  responder: "origin",
  documentation: "https://www.php.net/manual/en/ini.core.php#ini.expose-php",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^PHP\//i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: PHP/8.3.4",
    },
  ],
};
