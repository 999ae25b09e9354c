import type { Lead } from "../lead";

/** What usually refuses in Apache Tomcat. */
export const lead: Lead = {
  id: "tomcat",
  products: ["Apache Tomcat", "JBoss Web", "a Java application server"],
  log: {
    paths: [
      { on: "Linux packages", path: "/var/log/tomcat10/localhost_access_log.DATE.txt" },
      { on: "Archive", path: "CATALINA_BASE/logs/localhost.DATE.log" },
    ],
    line: "403 in the access log; RemoteAddrValve or CsrfPreventionFilter in localhost.DATE.log",
  },
  causes: [
    {
      cause: "ip-deny",
      title: "RemoteAddrValve or RemoteCIDRValve",
      why: "The context lets only some addresses in: so is the Manager, for this machine alone.",
      change: "Add one address to the valve of that one context; behind a proxy put RemoteIpValve before it.",
      snippet: `<Valve className="org.apache.catalina.valves.RemoteCIDRValve"
       allow="127.0.0.0/8, ::1, 203.0.113.7" />`,
      documentation: "https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html",
    },
    {
      cause: "security-constraint",
      title: "A security-constraint of web.xml",
      why: "The role is missing, or the method is forbidden by an empty auth-constraint.",
      change: "Give the one account the role, or constrain the one method only.",
      snippet: '<user username="deploy" password="…" roles="manager-script" />',
      documentation: "https://tomcat.apache.org/tomcat-10.1-doc/realm-howto.html",
    },
    {
      cause: "csrf",
      title: "CsrfPreventionFilter",
      why: "The link carries no nonce, or an old one.",
      change: "Open the page anew; add pages that are entered directly to entryPoints.",
      documentation: "https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CSRF_Prevention_Filter",
    },
    {
      cause: "cors",
      title: "CorsFilter",
      why: "The Origin is not in cors.allowed.origins: Tomcat answers 403.",
      change: "Add that one origin.",
      snippet: `<init-param>
  <param-name>cors.allowed.origins</param-name>
  <param-value>https://shop.example</param-value>
</init-param>`,
      documentation: "https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CORS_Filter",
    },
  ],
};
