import { describe, expect, test } from "vitest";
import { firewalls } from "../../../src/core/remedy/allowlist/firewalls";
import { bothFamilies, bundledRanges } from "../../../src/core/remedy/allowlist/ranges";
import { visitorAddress } from "../../../src/core/remedy/allowlist/visitor-address";
import { findProgram } from "../origins/find-program";
import { loadInApache, loadInNginx, ownNetwork, run } from "./load-snippet";
import { whereItRuns } from "./where-it-runs";

const code = (id: string, at: number, of = firewalls): string => {
  const snippet = of.find((each) => each.id === id)?.snippets(bundledRanges)[at];
  if (snippet === undefined) throw new Error(`There is no snippet ${at} for ${id}`);
  return snippet.code;
};
const ranges = bothFamilies(bundledRanges);
const network = ownNetwork();
/** Runs a shell's text where its firewall is nobody's. */
const inOwnNetwork = (text: string) => {
  if (network === null) throw new Error("There is no network of one's own here");
  const [command, ...words] = network;
  return run(command, [...words, "sh", "-eu"], text);
};
const canRun = (...programs: string[]): boolean =>
  network !== null && programs.every((each) => findProgram(each) !== null);
const times = (text: string, part: string): number => text.split(part).length - 1;
describe("a real nginx loads", () => {
  test("the allowlist in a server block", () => {
    expect(loadInNginx({ server: code("nginx", 0) })).toMatchObject({ code: 0 });
  });
  test("the allowlist by the address of the connection, beside the visitor's address restored", () => {
    const http = `${code("nginx", 0, visitorAddress)}\n${code("nginx", 1)}`;
    expect(loadInNginx({ http, server: code("nginx", 2) })).toMatchObject({ code: 0 });
  });
  test("no allowlist with a range that is none", () => {
    expect(loadInNginx({ server: code("nginx", 0).replace("/20;", "/33;") }).code).not.toBe(0);
  });
});

describe("a real Apache httpd loads", () => {
  test.each([0, 1])("allowlist %i in a folder", (at) => {
    expect(loadInApache("folder", code("apache", at))).toMatchObject({ code: 0 });
  });
  test("the visitor's address restored", () => {
    expect(loadInApache("server", code("apache", 0, visitorAddress))).toMatchObject({ code: 0 });
  });
  test("no allowlist with a range that is none", () => {
    expect(loadInApache("folder", code("apache", 0).replace("/20", "/33")).code).not.toBe(0);
  });
});

const iptablesProof = (): readonly string[] => {
  const list = "iptables -S\nip6tables -S";
  const { code: exit, said } = inOwnNetwork(
    `${code("iptables", 0)}\n${list}\n${code("iptables", 1)}\necho undone\n${list}\n`,
  );
  const [set = "", undone = ""] = said.split("undone");
  const late = set
    .split("-P INPUT")
    .slice(1)
    .filter((family) => family.lastIndexOf("-j ACCEPT") > family.indexOf("-j DROP"));
  return [
    ...(exit === 0 ? [] : [said]),
    ...ranges.filter((range) => times(set, `-s ${range} `) !== 1),
    ...(times(set, "-j DROP") === 2 ? [] : ["not two rules that drop"]),
    ...(times(set, "! -i lo ") === 2 ? [] : ["not two ways in, past this machine's own"]),
    ...(/^-[NA] /m.test(undone) ? [`the undo left: ${undone}`] : []),
    ...late,
  ];
};

const nftProof = (): readonly string[] => {
  const { code: exit, said } = inOwnNetwork(
    `nft -f - <<'END'\n${code("nftables", 0)}\nEND\nnft list ruleset\n${code("nftables", 1)}\necho undone\nnft list ruleset\n`,
  );
  const [set = "", undone = ""] = said.split("undone");
  const left = undone.trim() === "" ? [] : [`left: ${undone}`];
  return [...(exit === 0 ? [] : [said]), ...ranges.filter((range) => !set.includes(range)), ...left];
};

const ufwProof = (range: string) => (): readonly string[] => {
  const lines = code("ufw", 0).split("\n");
  const line = lines.find((each) => each.includes(` ${range} `)) ?? "false";
  const { code: exit, said } = run("sh", ["-eu"], line.replace("ufw", "ufw --dry-run"));
  return exit === 0 && said.includes(`-s ${range} -j ACCEPT`) ? [] : [said];
};

/** Its own check of the words, with no account and nothing sent. */
const awsProof = (at: number) => (): readonly string[] => {
  const checked = code("aws", at).replaceAll(
    /^aws ec2 (\S+)/gm,
    "aws ec2 $1 --region us-east-1 --generate-cli-skeleton output",
  );
  const { code: exit, said } = run("sh", ["-eu"], `GROUP_ID=sg-1 PREFIX_LIST_ID=pl-1\n${checked}`);
  return exit === 0 ? [] : [said];
};

const [iptables, nft] = [canRun("iptables", "ip6tables"), canRun("nft")];
// Its files are root's, so that another account cannot even try.
const ufw = process.getuid?.() === 0 && findProgram("ufw") !== null;
const aws = findProgram("aws") !== null;
const [first = "", firstOfIpv6 = ""] = [bundledRanges.ipv4[0], bundledRanges.ipv6[0]];

test.each([
  whereItRuns(
    "iptables",
    iptables,
    "iptables lets every range in, then drops, and can be undone",
    iptablesProof,
  ),
  whereItRuns("nft", nft, "nft loads the table with every range, and can be undone", nftProof),
  whereItRuns("ufw", ufw, "ufw would take its line for IPv4", ufwProof(first)),
  whereItRuns("ufw", ufw, "ufw would take its line for IPv6", ufwProof(firstOfIpv6)),
  whereItRuns("aws", aws, "the command line of AWS knows every word of the rules", awsProof(0)),
  whereItRuns("aws", aws, "the command line of AWS knows every word of the lists", awsProof(1)),
])("%s", { timeout: 180_000 }, (_name, proof) => {
  expect(proof()).toEqual([]);
});
