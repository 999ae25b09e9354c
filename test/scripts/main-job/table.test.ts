import { expect, it } from "vitest";
import { table } from "../../../scripts/main-job/table";

it("lines the columns of a table up, with no space at the ends of lines", () => {
  const text = table(
    ["Case", "Verdict"],
    [
      ["A WAF block", "cloudflare"],
      ["nginx", "origin"],
    ],
  );
  expect(text.split("\n")).toEqual([
    "Case         Verdict",
    "-----------  ----------",
    "A WAF block  cloudflare",
    "nginx        origin",
  ]);
});
