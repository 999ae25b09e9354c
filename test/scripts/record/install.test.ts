import { expect, it } from "vitest";
import { missingDebianPackages, removalsIn } from "../../../scripts/record/install";

it("sees what apt-get would remove", () => {
  const simulation = `The following packages will be REMOVED:
  apache2 h2o
Remv h2o [2.2.5+dfsg2-7]
Remv apache2 [2.4.71-1~deb12u1]
Inst merecat (2.31 Debian:12.15/oldstable [amd64])
Conf merecat (2.31 Debian:12.15/oldstable [amd64])
`;
  expect(removalsIn(simulation)).toEqual(["h2o", "apache2"]);
  expect(removalsIn("Inst lighttpd (1.4.69-1)\n")).toEqual([]);
});

it("takes a package that nobody has for missing, and names it once", () => {
  expect(missingDebianPackages(["no-such-package-here", "no-such-package-here"])).toEqual([
    "no-such-package-here",
  ]);
  expect(missingDebianPackages([])).toEqual([]);
});
