import { family, RUN } from './payload.ts'

/** Ways of writing an address that runs. */
const ADDRESSES = [
	`javascript:${RUN}`,
	`JaVaScRiPt:${RUN}`,
	` javascript:${RUN}`,
	`\tjavascript:${RUN}`,
	`\u0001javascript:${RUN}`,
	`\u001fjavascript:${RUN}`,
	`java\tscript:${RUN}`,
	`java\nscript:${RUN}`,
	`java\rscript:${RUN}`,
	`javascript\n:${RUN}`,
	`javascript&colon;${RUN}`,
	`javascript&#58;${RUN}`,
	`javascript&#x3A;${RUN}`,
	`java&Tab;script:${RUN}`,
	`java&NewLine;script:${RUN}`,
	`&#106;avascript:${RUN}`,
	`&#0000106avascript:${RUN}`,
	`&#x6A;avascript:${RUN}`,
	`&#14;javascript:${RUN}`,
	`javascript://%0a${RUN}`,
	`javascript://example.org/%0A${RUN}//`,
	`javascript:void(${RUN})`,
	`javascript:'<script>${RUN}</script>'`,
	`feed:javascript:${RUN}`,
	`view-source:javascript:${RUN}`,
	`jar:javascript:${RUN}`,
	`vbscript:${RUN}`,
	`livescript:${RUN}`,
	`data:text/html,<script>${RUN}</script>`,
	`data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==`,
	`data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
	`data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
	`data:,x`,
	`blob:https://elsewhere.example/x`,
	`filesystem:https://elsewhere.example/x`,
	`//elsewhere.example/x`,
	`\\\\elsewhere.example\\x`,
	`https:javascript:${RUN}`,
	`http://javascript:${RUN}@elsewhere.example/`,
	`\u2028javascript:${RUN}`,
	`ｊavascript:${RUN}`,
]

/** Where an address stands. */
const PLACES: ((address: string) => string)[] = [
	(address) => `<a href="${address}">x</a>`,
	(address) => `<iframe src="${address}"></iframe>`,
	(address) => `<form action="${address}"><button>x</button></form>`,
	(address) => `<svg><a xlink:href="${address}"><text y=20>x</text></a></svg>`,
]
const RARE_PLACES: ((address: string) => string)[] = [
	(address) => `<a href='${address}' target=_blank ping="https://elsewhere.example/">x</a>`,
	(address) => `<map><area href="${address}" shape=default></map>`,
	(address) => `<form><button formaction="${address}">x</button></form>`,
	(address) => `<form><input type=submit formaction="${address}">`,
	(address) => `<object data="${address}"></object>`,
	(address) => `<embed src="${address}">`,
	(address) => `<img src="${address}">`,
	(address) => `<img srcset="${address} 1x">`,
	(address) => `<image xlink:href="${address}">`,
	(address) => `<video poster="${address}" src="${address}"></video>`,
	(address) => `<input type=image src="${address}">`,
	(address) => `<link rel=stylesheet href="${address}">`,
	(address) => `<link rel=import href="${address}">`,
	(address) => `<base href="${address}">`,
	(address) => `<meta http-equiv=refresh content="0;url=${address}">`,
	(address) => `<body background="${address}">`,
	(address) => `<table background="${address}"><tr><td background="${address}">x`,
	(address) => `<frameset><frame src="${address}"></frameset>`,
	(address) => `<math href="${address}">x</math>`,
	(address) => `<math><mtext xlink:href="${address}">x</mtext></math>`,
	(address) => `<svg><use xlink:href="${address}#x"/></svg>`,
	(address) => `<svg><image href="${address}"/></svg>`,
	(address) => `<svg><feImage href="${address}"/></svg>`,
	(address) =>
		`<svg><a><animate attributeName=href values="${address}"/><text y=20>x</text></a></svg>`,
	(address) =>
		`<svg><a><set attributeName=xlink:href to="${address}"/><text y=20>x</text></a></svg>`,
	(address) => `<q cite="${address}">x</q>`,
	(address) => `<blockquote cite="${address}">x</blockquote>`,
	(address) => `<img longdesc="${address}" usemap="${address}">`,
]
const FEW = [ADDRESSES[0]!, ADDRESSES[28]!, 'https://elsewhere.example/x']

export const addresses = [
	...family(
		'addresses that run',
		PLACES.flatMap((place) => ADDRESSES.map(place)),
	),
	...family(
		'addresses in rare places',
		RARE_PLACES.flatMap((place) => FEW.map(place)),
	),
	...family('addresses alone', ADDRESSES),
]
