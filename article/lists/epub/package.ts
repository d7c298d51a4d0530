import { descriptionInWords } from '../description.ts'
import { isLanguage, printable } from '../inline.ts'
import type { TakenList } from '../taken-list.ts'
import type { Page } from './pages.ts'
import { xml } from './xhtml.ts'

/** What the book says of itself, what is in it and in which order. */
export function packageOf(list: TakenList, pages: readonly Page[]): string {
	const items = pages.map(({ file }) => item(idOf(file), file, 'application/xhtml+xml'))
	const order = pages.map(({ file }) => `\t\t<itemref idref="${idOf(file)}"/>`)
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
	<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(list)
	.map((line) => `\t\t${line}`)
	.join('\n')}
	</metadata>
	<manifest>
		<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
		<item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
${[item('style', 'style.css', 'text/css'), ...items].join('\n')}
	</manifest>
	<spine>
${[order[0], '\t\t<itemref idref="nav"/>', ...order.slice(1)].join('\n')}
	</spine>
</package>
`
}

const idOf = (file: string) => file.replace('.xhtml', '')

const item = (id: string, href: string, type: string) =>
	`\t\t<item id="${id}" href="${href}" media-type="${type}"/>`

function metadataOf({
	id,
	title,
	description,
	curator,
	changedAt,
	address,
	texts,
}: TakenList): string[] {
	const articles = [...texts.values()]
	const about = printable(descriptionInWords(description)).trim()
	const dc = (name: string, value: string) => `<dc:${name}>${xml(value)}</dc:${name}>`
	const meta = (property: string, value: string) =>
		`<meta property="${property}">${xml(value)}</meta>`
	return [
		`<dc:identifier id="id">urn:uuid:${id}</dc:identifier>`,
		dc('title', title),
		...languagesOf(articles).map((language) => dc('language', language)),
		...(curator ? [`<dc:creator id="curator">${xml(curator)}</dc:creator>`, CURATES] : []),
		...namesIn(articles.flatMap(({ authors }) => authors)).map((name) => dc('contributor', name)),
		...namesIn(articles.map(({ publication }) => publication)).map((name) => dc('publisher', name)),
		...(about ? [dc('description', about)] : []),
		dc('source', address),
		dc('date', changedAt.slice(0, 10)),
		meta('dcterms:modified', `${changedAt.slice(0, 19)}Z`),
		meta('schema:accessMode', 'textual'),
		meta('schema:accessModeSufficient', 'textual'),
		...['tableOfContents', 'readingOrder', 'structuralNavigation'].map((feature) =>
			meta('schema:accessibilityFeature', feature),
		),
		meta('schema:accessibilityHazard', 'none'),
		meta(
			'schema:accessibilitySummary',
			'Text with headings, in the order of reading; notes lead back to their calls.',
		),
		'<meta name="cover" content="cover"/>',
	]
}

/** Whoever chose what is in a collection made it, as the library codes of roles have it. */
const CURATES = '<meta refines="#curator" property="role" scheme="marc:relators">com</meta>'

const namesIn = (names: readonly string[]) => [
	...new Set(names.map((name) => printable(name).trim()).filter(Boolean)),
]

/** The languages of the texts, that of most of them first; English, in which the book speaks of itself, where there are none. */
function languagesOf(articles: readonly { language: string }[]): string[] {
	const counts = new Map<string, number>()
	for (const { language } of articles)
		if (isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1)
	const languages = [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language)
	return languages.length > 0 ? languages : ['en']
}
