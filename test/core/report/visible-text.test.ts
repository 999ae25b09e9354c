import { expect, test } from "vitest";
import { visibleText } from "../../../src/core/report/visible-text";

test.each([
  ["<p>One<br>two</p>", "One two"],
  ["<!doctype html><title>No</title><script>var a='<p>x</p>'</script><style>p{}</style><p>entry", "No entry"],
  ["<!-- <p>hidden</p> --><p>shown</p>", "shown"],
  ["<p>a &amp; b &lt;c&gt; &#64; &#x40; &nope; &copy;</p>", "a & b <c> @ @ &nope; ©"],
  ["<script>never closed", ""],
  ["<SCRIPT>x</SCRIPT >y", "y"],
  ['{"message": "a < b"}', '{"message": "a < b"}'],
  ["  a\r\n\tb  ", "a b"],
  ['<p title="a > secret">shown</p>', "shown"],
  ["<input type=hidden value='a>b'>shown", "shown"],
  ["<p title=it's>shown</p>", "shown"],
  ["Sorry <b title='secret'>no</b>", "Sorry no"],
  ["<iframe>secret</iframe>shown", "shown"],
  ["<Error><Code>AccessDenied</Code><Token>secret</Token></Error>", "AccessDenied [removed]"],
  ["<address>nginx at shop.example</address>", "nginx at shop.example"],
  ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["", ""],
])("%j shows %j", (body, shown) => {
  expect(visibleText(body)).toBe(shown);
});

test.each(["<", "<script>", "<!--", "<p>x", "&", "<script></script", '<p title="', "<a b='", "x<a", '= "'])(
  "half a million characters of %j are read before the test's deadline",
  (unit) => {
    expect(visibleText(unit.repeat(500_000 / unit.length))).not.toContain("<p>");
  },
);
