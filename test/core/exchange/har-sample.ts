/** A whole HAR entry as Chrome writes it, refused by a made-up origin; changed by what is given. */
export function harEntry(change: { request?: object; response?: object; entry?: object } = {}): object {
  return {
    startedDateTime: "2026-11-24T14:05:08.500+01:00",
    time: 120,
    serverIPAddress: "[2001:db8::1]",
    _resourceType: "document",
    request: {
      method: "GET",
      url: "https://shop.example/private/",
      headers: [{ name: "accept", value: "text/html" }],
      ...change.request,
    },
    response: {
      status: 403,
      statusText: "Forbidden",
      httpVersion: "h2",
      headers: [{ name: "server", value: "nginx" }],
      content: { size: 9, mimeType: "text/plain", text: "Forbidden" },
      ...change.response,
    },
    ...change.entry,
  };
}

/** The text of a HAR file with these entries. */
export function harText(entries: readonly unknown[]): string {
  return JSON.stringify({
    log: {
      version: "1.2",
      browser: { name: "Chrome", version: "156" },
      creator: { name: "test", version: "1" },
      entries,
    },
  });
}
