import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { signatures } from "../../../../src/core/attribution/signatures";
import type { Lead } from "../../../../src/core/remedy/leads/lead";
import { leads, leadsFor } from "../../../../src/core/remedy/leads/leads";
import { complaints } from "./complaints";

const files = readdirSync("src/core/remedy/leads/products").map((name) => name.replace(/\.ts$/, ""));
const products = new Set(
  signatures.flatMap(({ product, marks }) => [product, ...marks.map((mark) => mark.product ?? null)]),
);
/** Products that no signature can see: they refuse with the page of another. */
const unseen = ["modsecurity", "fail2ban", "traefik", "ingress-nginx", "unknown"];

describe("the leads", () => {
  it("are all found by their folder", () => {
    expect(leads.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(leads.length).toBeGreaterThanOrEqual(35);
  });

  it.each(leads.map((lead) => [lead.id, lead, files.find((file) => file === lead.id) ?? "no file"] as const))(
    "of %s keep to the form",
    (_id, lead, file) => {
      expect(complaints(lead, file)).toEqual([]);
    },
  );

  it("would be told in words what is missing", () => {
    const bad: Lead = {
      id: "moat",
      products: [],
      log: { paths: [], line: "" },
      causes: [
        {
          cause: "Deny Rule",
          title: "A moat",
          why: "wet",
          change: "SecRuleEngine Off",
          snippet: "allow 172.64.0.0/13;",
          documentation: "http://shop.example/",
        },
      ],
    };
    expect(complaints(bad, "nginx")).toEqual([
      'its id "moat" is not its file name',
      "it names no product",
      "it names no log to open",
      "it has no line to look for",
      '"A moat": its cause "Deny Rule" is not kebab-case',
      '"A moat": why and change are still to be written',
      '"A moat": documentation is no https link',
      '"A moat": the change releases far too much',
      '"A moat": one range stands for all of Cloudflare\'s',
    ]);
  });

  const causeOf = (id: string, cause: string) => {
    const found = leads.find((lead) => lead.id === id)?.causes.find((each) => each.cause === cause);
    return { change: found?.change ?? "", snippet: found?.snippet ?? "" };
  };

  it.each(["nginx", "openresty"])("leave a path of %s its handler, and say whose address it judges", (id) => {
    const causes = leads.find((lead) => lead.id === id)?.causes ?? [];
    const { change, snippet } = causes.find(({ title }) => title.startsWith("A deny or allow line")) ?? {};
    expect(snippet).toMatch(/^ {2}proxy_pass http:/m);
    expect(snippet).toContain("# Behind Cloudflare only with set_real_ip_from and real_ip_header.");
    expect(change).toMatch(/gives 404\. .*refuses everybody unless set_real_ip_from/);
  });

  it("put a restriction of IIS where it is not locked, and let it look behind the proxy", () => {
    const { change, snippet } = causeOf("iis", "ip-deny");
    expect(snippet).toContain('allowUnlisted="false" enableProxyMode="true"');
    expect(snippet).toMatch(
      /In applicationHost\.config\.[^]*appcmd unlock config [^]*"Default Web Site\/webhook"/,
    );
    expect(change).toContain("500.19");
  });

  it("overwrite no proxy that Nextcloud trusts already", () => {
    expect(causeOf("nextcloud", "ip-deny").snippet).not.toMatch(/trusted_proxies \d/);
  });

  it("call products as the signatures call them", () => {
    const seen = leads.filter(({ id }) => !unseen.includes(id));
    const names = seen.flatMap((lead) => [...lead.products, ...(lead.beside ?? [])]);
    expect(names.filter((name) => !products.has(name))).toEqual([]);
  });

  it("name a product once, so that each has one lead of its own", () => {
    const names = leads.flatMap((lead) => lead.products);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("weigh less than 60 kB when packed", () => {
    expect(gzipSync(JSON.stringify(leads)).length).toBeLessThan(60_000);
  });
});

describe("the leads for a verdict", () => {
  it("begin with the product's own, and the cause that the verdict names", () => {
    const [own] = leadsFor({ product: "Apache httpd", cause: "file-permission" });
    expect([own?.id, own?.causes[0]?.cause]).toEqual(["apache-httpd", "file-permission"]);
    expect(own?.causes.length).toBe(leads.find(({ id }) => id === "apache-httpd")?.causes.length);
  });

  it("go on with what stands beside it unseen", () => {
    const ids = leadsFor({ product: "nginx", cause: null }).map(({ id }) => id);
    expect(ids[0]).toBe("nginx");
    expect(ids).toContain("modsecurity");
    expect(leadsFor({ product: "WordPress", cause: null }).map(({ id }) => id)).toContain(
      "wordpress-firewalls",
    );
  });

  it("are those for any origin where the product is unknown, or has none", () => {
    expect(leadsFor({ product: null, cause: null }).map(({ id }) => id)).toEqual(["unknown"]);
    expect(leadsFor({ product: "Moat", cause: "csrf" })[0]?.causes[0]?.cause).toBe("csrf");
  });
});
