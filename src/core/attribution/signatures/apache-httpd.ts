import type { Signature } from "../signature";

/** Apache's stock pages: today's, the one that names the path, the one of a forbidden ErrorDocument, and the multi-language set, which is known by its fields in any language. ModSecurity answers with the same page, so no cause is named. */
export const signature: Signature = {
  id: "apache-httpd",
  product: "Apache httpd",
  responder: "origin",
  documentation: "https://httpd.apache.org/docs/2.4/custom-error.html",
  marks: [
    {
      id: "stock-page",
      when: [
        {
          body: /<h1>Forbidden<\/h1>\s{0,8}<p>You don(?:&#39;|&#x27;|.)t have permission to access (?:this resource\.|[^<]{1,300} on this server\.)/i,
          text: "have permission to access",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>",
    },
    {
      id: "signature-line",
      when: [
        { body: /<address>[^<]{1,200} Server at [^<]{1,255} Port \d{1,5}<\/address>/i, text: "</address>" },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<address>Apache/2.4.62 (Debian) Server at shop.example Port 443</address>",
    },
    {
      id: "forbidden-error-document",
      when: [
        {
          body: /Additionally, a 40[34] (?:Forbidden|Not Found)\s{1,4}error was encountered while trying to use an ErrorDocument/i,
          text: "errordocument",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "Additionally, a 403 Forbidden\nerror was encountered while trying to use an ErrorDocument to handle the request.",
    },
    {
      id: "many-languages",
      when: [
        { field: "vary", value: /accept-language,\s{0,2}accept-charset/i },
        { field: "content-language" },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_field" },
      seen: "vary: accept-language,accept-charset",
    },
    {
      id: "many-languages-page",
      when: [
        { body: /<link rel="made" href="mailto:/, text: '<link rel="made"' },
        {
          body: /<h2>(?:Error|Fehler|Erreur|Errore|Fout|Erro|Chyba|Eroare|Hata|エラー|오류)?\s{0,4}403<\/h2>/i,
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link rel="made" href="mailto:webmaster@shop.example" /><h2>Error 403</h2>',
    },
    {
      id: "stock-media-type",
      when: [{ mediaType: /^text\/html; ?charset=iso-8859-1$/i }, { field: "server", value: /^Apache\b/ }],
      weight: 12,
      group: "page",
      because: { id: "because_own_field" },
      seen: "content-type: text/html; charset=iso-8859-1",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Apache(?:$|[/ ](?!Traffic))/ }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Apache/2.4.62 (Debian)",
    },
  ],
};
