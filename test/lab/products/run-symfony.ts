import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Place, Running } from "./product";
import { programPath, runApplication } from "./run-application";
import { debianVersion } from "./version-of";

/** What `programs/symfony` needs of Debian. */
export const symfonyPackages: readonly string[] = [
  "php-cli",
  "php-symfony-framework-bundle",
  "php-symfony-property-access",
  "php-symfony-serializer",
];

/** Serves `programs/symfony` by PHP's development server, for developers or for operators. */
export function runSymfony(place: Place, debug: boolean): Promise<Running> {
  const program = join(place.folder, "shop.php");
  copyFileSync(programPath("symfony/shop.php"), program);
  return runApplication(place, {
    program: "php",
    args: ["-S", `127.0.0.1:${place.port}`, program],
    env: { SHOP_FOLDER: place.folder, SHOP_DEBUG: debug ? "1" : "0" },
    version: `Symfony/${debianVersion("php-symfony-framework-bundle")}`,
  });
}
