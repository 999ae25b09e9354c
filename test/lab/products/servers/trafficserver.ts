import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "Apache Traffic Server", cause: "deny-rule" };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "trafficserver",
  needs: { debian: ["trafficserver", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `ATS/${versionOf("traffic_server", ["-V"], /traffic_server - ([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const target = `http://127.0.0.1:${inner.port}`;
      const denied = "@action=deny @src_ip=0.0.0.0-255.255.255.255";
      writeSite(folder, {
        "runroot.yaml": layout(folder),
        "etc/records.config": records(port),
        "etc/remap.config": `
map http://shop.example/denied/ ${target}/ ${denied}
map http://shop.example/read-only/ ${target}/ @action=deny @method=delete
map http://shop.example/ ${target}/
`,
        "etc/storage.config": `${folder}/cache 16M\n`,
        "etc/ip_allow.yaml":
          "ip_allow:\n  - apply: in\n    ip_addrs: 127.0.0.1\n    action: allow\n    methods: ALL\n",
        cache: null,
        log: null,
        run: null,
      });
      const env = { TS_RUNROOT: folder };
      return runServer({ program: "traffic_server", args: [], port, env });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "acl",
      request: { path: "/denied/page" },
      neighbour,
      truth,
      why: "@action=deny for the visitor's addresses; the stock page",
    },
    {
      name: "method",
      request: { method: "DELETE", path: "/read-only/index.html" },
      neighbour: { path: "/read-only/index.html" },
      truth,
      why: "@action=deny for DELETE; the stock page",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/denied/page" },
      neighbour,
      truth: { ...truth, cause: null },
      why: "@action=deny, asked with HEAD: fields alone",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "nginx behind Traffic Server denies; Traffic Server writes its own name over the Server field",
    },
  ],
};

/** Where Traffic Server has its folders: all of its own inside ours, the stock pages as installed. */
function layout(folder: string): string {
  return `
prefix: /usr
exec_prefix: /usr
bindir: /usr/bin
sbindir: /usr/sbin
sysconfdir: ${folder}/etc
datadir: ${folder}/cache
includedir: /usr/include
libdir: /usr/lib/trafficserver
libexecdir: /usr/lib/trafficserver/modules
localstatedir: ${folder}/run
runtimedir: ${folder}/run
logdir: ${folder}/log
cachedir: ${folder}/cache
`;
}

function records(port: number): string {
  const settings: readonly (readonly [string, "INT" | "STRING", string | number])[] = [
    ["http.server_ports", "STRING", `${port}:ip-in=127.0.0.1`],
    ["admin.user_id", "STRING", "#-1"],
    ["proxy_name", "STRING", "proxy.example"],
    ["http.response_server_enabled", "INT", 1],
    ["http.insert_response_via_str", "INT", 1],
    ["body_factory.template_sets_dir", "STRING", "/etc/trafficserver/body_factory"],
    ["exec_thread.autoconfig", "INT", 0],
    ["exec_thread.limit", "INT", 1],
    ["accept_threads", "INT", 1],
    ["cache.ram_cache.size", "INT", 1_048_576],
    ["log.logging_enabled", "INT", 0],
    ["http.wait_for_cache", "INT", 0],
    ["url_remap.pristine_host_hdr", "INT", 1],
  ];
  return settings.map(([name, type, value]) => `CONFIG proxy.config.${name} ${type} ${value}\n`).join("");
}
