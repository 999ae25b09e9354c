import { expect, test } from "vitest";
import { folderOf } from "../../../../src/core/remedy/expression/folder-of";

test.each([
  ["/api/hook", "/api/"],
  ["/api/v1/hook", "/api/v1/"],
  ["/api/", "/api/"],
  ["/api/v1/caf%C3%A9", "/api/v1/"],
  ["/api/caf%C3%A9/menu", "/api/"],
  ["/hook", "/hook"],
  ["/caf%C3%A9/menu", "/caf%C3%A9/menu"],
  ["/", "/"],
  ["", ""],
])("the folder of %s is %s, and a beginning of it", (path, folder) => {
  expect(folderOf(path)).toBe(folder);
  expect(path.startsWith(folder)).toBe(true);
});
