import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unprivilegedAccount } from "../account";
import { findProgram } from "../origins/find-program";
import { freePort, loopback } from "../ports";
import type { Place, Running } from "./product";
import { programPath } from "./run-application";
import { runServer } from "./run-server";

/** Where Debian has WordPress. */
const installed = "/usr/share/wordpress";

/**
 * Starts Debian's WordPress on PHP's development server, with a MariaDB of its own, and installs
 * the site, in English or in `language`, as WordPress calls it (`de_DE`). Throws with the words of whatever does not start.
 */
export async function startWordPress(place: Place, language = ""): Promise<Running> {
  const databasePort = await freePort();
  const data = join(place.folder, "database");
  runOnce("mariadb-install-db", place, {}, [
    "--no-defaults",
    `--datadir=${data}`,
    "--skip-test-db",
    "--auth-root-authentication-method=normal",
  ]);
  const database = await runServer({
    program: ["mariadbd", "mysqld"],
    args: [
      "--no-defaults",
      `--datadir=${data}`,
      `--socket=${join(place.folder, "database.sock")}`,
      `--bind-address=${loopback}`,
      `--port=${databasePort}`,
      "--skip-grant-tables",
    ],
    port: databasePort,
  });
  try {
    const site = copySite(place);
    const env = { SHOP_DATABASE_PORT: String(databasePort), SHOP_LANGUAGE: language };
    const said = runOnce("php", { ...place, folder: site }, env, [programPath("wordpress/install.php")]);
    const php = await runServer({
      program: "php",
      args: ["-d", "expose_php=0", "-S", `${loopback}:${place.port}`, "-t", site],
      port: place.port,
      env,
    });
    return {
      version: `WordPress/${/version=(\S+)/.exec(said)?.[1] ?? "unknown"}`,
      stop: async () => {
        await php.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function copySite(place: Place): string {
  const site = join(place.folder, "site");
  cpSync(installed, site, { recursive: true, dereference: true });
  rmSync(join(site, "wp-config.php"), { force: true });
  copyFileSync(programPath("wordpress/wp-config.php"), join(site, "wp-config.php"));
  mkdirSync(join(site, "wp-content/mu-plugins"), { recursive: true });
  copyFileSync(
    programPath("wordpress/lasting-nonces.php"),
    join(site, "wp-content/mu-plugins/lasting-nonces.php"),
  );
  return site;
}

function runOnce(
  name: string,
  place: Place,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): string {
  const program = findProgram(name);
  if (program === null) throw new Error(`${name} is not installed`);
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...unprivilegedAccount(),
    cwd: place.folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...env },
  });
  if (status !== 0) throw new Error(`${name} failed: ${stdout}${stderr}`);
  return stdout;
}
