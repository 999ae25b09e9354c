import type { Signature } from "../signature";

/** Tomcat's error page; its Server field may claim anything. */
export const signature: Signature = {
  id: "tomcat",
  product: "Apache Tomcat",
  responder: "origin",
  documentation: "https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve",
  marks: [
    {
      id: "stock-page",
      when: [{ body: /<h1>HTTP Status 40\d (?:–|-|&#8211;|&ndash;) /, text: "http status 40" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>HTTP Status 403 – Forbidden</h1>",
    },
  ],
};
