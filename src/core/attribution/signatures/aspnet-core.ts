import type { Signature } from "../signature";

/** ASP.NET Core: its server, its cookies, and its problem documents, whose trace id its logs have. */
export const signature: Signature = {
  id: "aspnet-core",
  product: "ASP.NET Core",
  responder: "origin",
  documentation: "https://learn.microsoft.com/aspnet/core/fundamentals/error-handling-api",
  marks: [
    {
      id: "problem",
      when: [
        {
          body: /"type":\s{0,20}"https:\/\/(?:tools\.ietf\.org\/html|www\.rfc-editor\.org\/rfc|datatracker\.ietf\.org\/doc\/html)\/rfc(?:7231#section-6\.5\.3|9110#section-15\.5\.4)"/,
          text: "#section-",
        },
        { body: /"traceId":\s{0,20}/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.4","title":"Forbidden","status":403,"traceId":"00-0a1b-01"}',
    },
    {
      id: "problem-without-trace",
      when: [
        {
          body: /"type":\s{0,20}"https:\/\/tools\.ietf\.org\/html\/rfc(?:7231#section-6\.5\.3|9110#section-15\.5\.4)"/,
          text: "#section-",
        },
        { body: /"title":\s{0,20}"Forbidden"/ },
        { body: /"status":\s{0,20}403/ },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.3","title":"Forbidden","status":403}',
    },
    {
      id: "cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)\.AspNetCore\.[A-Za-z0-9._-]{1,80}=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: .AspNetCore.Session=1",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Kestrel$/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Kestrel",
    },
  ],
  referenceIds: [{ body: /"traceId":\s{0,2}"([0-9A-Za-z:.|-]{8,80})"/ }],
  examples: [
    {
      name: "problem document",
      fields: {
        server: "Kestrel",
        "set-cookie": ".AspNetCore.Session=abc; path=/",
        "content-type": "application/problem+json",
      },
      body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.4","title":"Forbidden","status":403,"traceId":"00-0a1b2c3d4e5f60718293a4b5c6d7e8f9-0a1b2c3d4e5f6071-00"}',
      verdict: {
        referenceId: "00-0a1b2c3d4e5f60718293a4b5c6d7e8f9-0a1b2c3d4e5f6071-00",
        cause: "app-permission",
      },
    },
    {
      name: "problem document without its trace",
      fields: { "content-type": "application/problem+json" },
      body: '{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.3","title":"Forbidden","status":403}',
      verdict: { cause: "app-permission" },
    },
    { name: "empty answer", fields: { server: "Kestrel" }, body: "", verdict: { cause: null } },
  ],
};
