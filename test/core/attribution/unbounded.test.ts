import { expect, test } from "vitest";
import { unboundedInside } from "./unbounded";

test.each(["(a+)+", "(?:a*){2,5}", "(?:(?:x|y+)z)*", "a+b*", "\\s*[^<]*", "[ab]+\\w{2,}"])(
  "%s can take long",
  (source) => {
    expect(unboundedInside(source)).toBe(true);
  },
);

test.each(["a+", "a{1,9}b{1,9}", "(?:ab){1,4}c+", "\\(a\\)+", "[+*]{2}", "^a+$"])(
  "%s is linear",
  (source) => {
    expect(unboundedInside(source)).toBe(false);
  },
);
