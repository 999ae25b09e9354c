import { describe, expect, it } from "vitest";
import { apacheLines } from "../../../../src/core/remedy/access-log/apache-lines";
import { explainLine, firewallRule } from "../../../../src/core/remedy/access-log/explain-line";
import { moduleLines } from "../../../../src/core/remedy/access-log/module-lines";
import { nginxLines } from "../../../../src/core/remedy/access-log/nginx-lines";

const at = "[Mon Nov 30 05:33:18.123456 2026]";
const ng = "2026/11/30 05:33:18 [error] 7#7: *1";
const end = 'client: 192.0.2.1, server: shop.example, request: "GET /a HTTP/1.1", host: "shop.example"';

/** Lines as the servers word them, of which those that the lab can provoke are also checked in test/lab/logs. */
const lines: readonly (readonly [string, string])[] = [
  [`${ng} directory index of "/srv/a/" is forbidden, ${end}`, "nginx-directory-index"],
  [`${ng} access forbidden by rule, ${end}`, "nginx-access-rule"],
  [`${ng} open() "/srv/a.html" failed (13: Permission denied), ${end}`, "nginx-permission"],
  [`${ng} "/srv/a/index.html" is forbidden (13: Permission denied), ${end}`, "nginx-permission"],
  [`${ng} open() "/srv/l" failed (40: Too many levels of symbolic links), ${end}`, "nginx-symlink"],
  [`${ng} limiting requests, excess: 5.1 by zone "one", ${end}`, "nginx-limit"],
  [`${ng} limiting connections by zone "addr", ${end}`, "nginx-limit"],
  [`${ng} NAXSI_FMT: ip=192.0.2.1&server=a&uri=/&block=1, ${end}`, "naxsi"],
  [
    `${ng} FastCGI sent in stderr: "Access to the script '/srv/a.jpg' has been denied (see security.limit_extensions)", ${end}`,
    "php-fpm-extension",
  ],
  [`${at} [authz_core:error] [pid 7] AH01630: client denied by server configuration: /srv/a`, "AH01630"],
  [`${at} [access_compat:error] [pid 7] AH01797: client denied by server configuration: /srv/a`, "AH01797"],
  [`${at} [evasive20:error] [pid 7] client denied by server configuration: /srv/a`, "AH01797"],
  [`${at} [authz_core:error] AH01631: user ann: authorization failure for "/a": `, "AH01631"],
  [
    `${at} [core:error] (13)Permission denied: AH00035: access to /a denied (filesystem path '/srv/a') because search permissions are missing on a component of the path`,
    "AH00035",
  ],
  [
    `${at} [core:error] (13)Permission denied: AH00132: file permissions deny server access: /srv/a`,
    "AH00132",
  ],
  [
    `${at} [core:error] (36)File name too long: AH00036: access to /a failed (filesystem path '/srv/a')`,
    "AH00036",
  ],
  [
    `${at} [autoindex:error] AH01276: Cannot serve directory /srv/a/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive`,
    "AH01276",
  ],
  [`${at} [core:error] AH00037: Symbolic link not allowed or link target not accessible: /srv/l`, "AH00037"],
  [
    `${at} [core:crit] (13)Permission denied: AH00529: /srv/a/.htaccess pcfg_openfile: unable to check htaccess file, ensure it is readable and that '/srv/a/' is executable`,
    "AH00529",
  ],
  [
    `${at} [rewrite:error] AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off, so the RewriteRule directive is also forbidden`,
    "AH00670",
  ],
  [`${at} [cgi:error] AH01262: Options ExecCGI is off in this directory: /srv/a.cgi`, "AH01262"],
  [`${at} [core:error] (20014)Internal error: AH00127: Cannot map GET /a HTTP/1.1 to file`, "AH00127"],
  [`${at} [ssl:error] AH02219: access to /srv/a failed, reason: SSL connection required`, "AH02219"],
  [
    `${at} [ssl:error] AH02229: access to /srv/a failed, reason: SSL requirement expression not fulfilled`,
    "AH02229",
  ],
  [`${at} [qos:error] mod_qos(010): access denied, QS_LocRequestLimit rule: /a(5)`, "mod-qos"],
  [
    `${at} [security2:error] ModSecurity: Access denied with code 403 (phase 2). Pattern match "x" at ARGS:q. [file "/r.conf"] [id "942100"] [msg "SQL Injection"] [hostname "shop.example"] [uri "/a"] [unique_id "u"]`,
    "modsecurity",
  ],
];

describe("the explanation of a line of an error log", () => {
  it.each(lines)("knows %s", (text, id) => {
    expect(explainLine(text)?.id).toBe(id);
  });

  it("has a line here for each explanation, which says what it means, what to change and where that stands", () => {
    const all = [...nginxLines, ...apacheLines, ...moduleLines];
    expect(new Set(lines.map(([, id]) => id))).toEqual(new Set(all.map(({ id }) => id)));
    for (const { means, change, documentation } of all) {
      expect(means.length).toBeGreaterThan(20);
      expect(change.length).toBeGreaterThan(20);
      expect(documentation).toMatch(/^https:\/\//);
    }
  });

  it("gives each way to exclude a rule of ModSecurity its place, and takes out no whole rule", () => {
    const change = moduleLines.find(({ id }) => id === "modsecurity")?.change ?? "";
    expect(change).toMatch(/ctl:ruleRemoveTargetById=RULE;ARGS:name"`, placed before the rules/);
    expect(change).toMatch(/SecRuleUpdateTargetById RULE "!ARGS:name"`, placed after the rules/);
    expect(change).not.toContain("ruleRemoveById");
  });

  it("explains nothing that is no refusal", () => {
    const others = [
      `${ng} connect() failed (111: Connection refused) while connecting to upstream, ${end}`,
      `${ng} connect() to unix:/run/php.sock failed (13: Permission denied) while connecting to upstream, ${end}`,
      `${at} [mpm_event:notice] [pid 7] AH00489: Apache/2.4.62 configured -- resuming normal operations`,
      "",
    ];
    expect(others.map((line) => explainLine(line))).toEqual(others.map(() => null));
  });

  it("takes id, message and URI out of ModSecurity's line, and nothing out of others", () => {
    const [text = ""] = lines.at(-1) ?? [];
    expect(firewallRule(text)).toEqual({ id: "942100", message: "SQL Injection", uri: "/a" });
    expect(firewallRule('ModSecurity: Warning. [id "1"]')).toEqual({ id: "1", message: null, uri: null });
    expect(firewallRule('[id "1"]')).toBeNull();
  });
});
