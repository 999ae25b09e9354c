import type { Lead } from "../lead";

/** What usually refuses in Spring Boot. */
export const lead: Lead = {
  id: "spring",
  products: ["Spring Boot", "Spring Security", "Spring"],
  log: {
    paths: [
      {
        on: "Application",
        path: "standard output; logging.level.org.springframework.security=DEBUG for a while",
      },
    ],
    line: "Invalid CSRF token found for …; Access is denied; Responding with 403 status code",
  },
  causes: [
    {
      cause: "csrf",
      title: "CSRF protection",
      why: "POST, PUT and DELETE without _csrf or X-CSRF-TOKEN are refused. Usual for webhooks and for curl.",
      change: "Take one signed path out of the check. Leave it on for the rest.",
      snippet: 'http.csrf(csrf -> csrf.ignoringRequestMatchers("/webhook"));',
      documentation: "https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html",
    },
    {
      cause: "app-permission",
      title: "authorizeHttpRequests or @PreAuthorize",
      why: "The first matcher that fits decides. Without a login entry point, visitors who are not signed in get 403 as well.",
      change: "Put a matcher for the one path above anyRequest.",
      snippet: `http.authorizeHttpRequests(all -> all
  .requestMatchers(HttpMethod.POST, "/webhook").permitAll()
  .anyRequest().authenticated());`,
      documentation:
        "https://docs.spring.io/spring-security/reference/servlet/authorization/authorize-http-requests.html",
    },
    {
      cause: "cors",
      title: "CORS",
      why: "“Invalid CORS request” with 403: the Origin is not allowed, or behind a proxy scheme and host are not the visitor's.",
      change: "Allow the one origin; set server.forward-headers-strategy behind a proxy.",
      snippet: "server.forward-headers-strategy=framework",
      documentation: "https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html",
    },
  ],
};
