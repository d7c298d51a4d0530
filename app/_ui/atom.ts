/** What a feed says. `self` is its own address, `page` that of what it follows. */
interface Feed {
	self: string
	page: string
	title: string
	madeAt: Date
	entries: readonly Entry[]
}

interface Entry {
	/** What it is known by for good; its address where nothing else is said. */
	id?: string
	url: string
	title: string
	standfirst: string | null
	authors: readonly string[]
	/** When it first came into the library. */
	cameIn: Date
}

/** A feed as Atom (RFC 4287). */
export function atomOf({ self, page, title, madeAt, entries }: Feed): string {
	const updated = entries[0]?.cameIn ?? madeAt
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`<id>${xml(self)}</id>`,
		`<title>${xml(title)}</title>`,
		`<updated>${updated.toISOString()}</updated>`,
		'<author><name>Carrel</name></author>',
		`<link rel="self" href="${xml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
		...entries.flatMap(entryOf),
		'</feed>',
		'',
	].join('\n')
}

function entryOf({ id, url, title, standfirst, authors, cameIn }: Entry): string[] {
	return [
		'<entry>',
		`<id>${xml(id ?? url)}</id>`,
		`<title>${xml(title || 'Untitled')}</title>`,
		`<updated>${cameIn.toISOString()}</updated>`,
		`<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
		...authors.map((name) => `<author><name>${xml(name)}</name></author>`),
		...(standfirst ? [`<summary>${xml(standfirst)}</summary>`] : []),
		'</entry>',
	]
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}

/** Text as XML 1.0 takes it: without the control characters that it forbids. */
function xml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
