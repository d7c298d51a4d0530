import { flatten } from '#support/spip-dump'

const FONTS = {
	'Helvetica-Bold': 'F1',
	Helvetica: 'F2',
	'Helvetica-Oblique': 'F3',
	'Courier-Bold': 'F4',
	'Times-Bold': 'F5',
	'Times-Roman': 'F6',
}

/** One piece of text as set on a page; its place is counted from the foot of the page, in points. */
export interface SetText {
	font: keyof typeof FONTS
	size: number
	x: number
	y: number
	text: string
}

interface SetPage {
	texts: SetText[]
	/** Places that lead to an address: left, bottom, right, top. */
	links?: { address: string; rect: [number, number, number, number] }[]
}

/** What is set on the pages of an article; give what matters to the test. */
export interface PdfFields {
	title: string
	kicker: string | null
	url: string
	sections: string
	keywords: string
	/** The pages after the one of the head, without running heads and feet. */
	pages: SetPage[]
}

const WHOLE: PdfFields = {
	title: 'The Bridge Keepers',
	kicker: null,
	url: 'https://magazine.example/spip.php?article1',
	sections: '- Magazine online - 2020 - TM40 - January 2020 -',
	keywords: '',
	pages: [{ texts: [body(760, 'The bridge is kept by three people, who take turns.')] }],
}

/** A line of the body, as high above the foot of the page as `y` says. */
export function body(y: number, text: string, font: SetText['font'] = 'Helvetica'): SetText {
	return { font, size: 10, x: 45, y, text }
}

/** A line of the postscript or the notes. */
export function small(y: number, text: string, font: SetText['font'] = 'Helvetica'): SetText {
	return { font, size: 8, x: 45, y, text }
}

/** The bytes of a PDF as SPIP's export sets it: a page for the head, then the text, each page with the title and a foot. */
export function aPdf(fields: Partial<PdfFields> = {}): Buffer {
	const { pages, title, kicker, url, sections, keywords } = { ...WHOLE, ...fields }
	const head: SetPage = {
		texts: [
			{ font: 'Times-Roman', size: 12, x: 102, y: 757, text: url },
			...(kicker
				? [{ font: 'Courier-Bold' as const, size: 14, x: 230, y: 568, text: kicker }]
				: []),
			...title.split('\n').map((text, row) => ({
				font: 'Helvetica-Bold' as const,
				size: 32,
				x: 76,
				y: 520 - row * 57,
				text,
			})),
			{ font: 'Helvetica', size: 8, x: 209, y: 350, text: sections },
			{
				font: 'Times-Roman',
				size: 10,
				x: 314,
				y: 308,
				text: 'Publication date: Sunday 5 January 2020',
			},
			{
				font: 'Times-Bold',
				size: 10,
				x: 144,
				y: 118,
				text: 'Copyright © The Magazine - for tests - All rights reserved',
			},
		],
	}
	const all = [head, ...pages].map(({ texts, links }, index, { length }) => ({
		links: links ?? [],
		texts: [
			{ font: 'Helvetica-Bold' as const, size: 12, x: 151, y: 812, text: title.replace('\n', ' ') },
			...texts,
			small(6, 'Copyright © The Magazine - for tests', 'Helvetica-Oblique'),
			{ ...small(6, `Page ${index + 1}/${length}`, 'Helvetica-Oblique'), x: 524 },
		],
	}))
	return written(all, { Title: title.replace('\n', ' '), Subject: sections, Keywords: keywords })
}

function written(pages: Required<SetPage>[], about: Record<string, string>): Buffer {
	const first = 4
	const objects = [
		'<</Type /Catalog /Pages 2 0 R>>',
		`<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')}] /MediaBox [0 0 595.28 841.89] /Resources <</Font <<${Object.entries(FONTS).map(fontObject).join(' ')}>>>>>>`,
		`<<${Object.entries(about)
			.map(([name, text]) => `/${name} (${quoted(text)})`)
			.join(' ')}>>`,
		...pages.flatMap(({ texts, links }, n) => {
			const stream = texts.map(textCommand).join('\n')
			return [
				`<</Type /Page /Parent 2 0 R /Contents ${first + n * 2 + 1} 0 R /Annots [${links.map(linkObject).join(' ')}]>>`,
				`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
			]
		}),
	]
	let file = '%PDF-1.3\n'
	const places = objects.map((object, index) => {
		const place = file.length
		file += `${index + 1} 0 obj\n${object}\nendobj\n`
		return `${String(place).padStart(10, '0')} 00000 n \n`
	})
	const size = objects.length + 1
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
	const trailer = `trailer\n<</Size ${size} /Root 1 0 R /Info 3 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
	return Buffer.from(file + table + trailer, 'latin1')
}

function fontObject([name, key]: [string, string]): string {
	return `/${key} <</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding>>`
}

function textCommand({ font, size, x, y, text }: SetText): string {
	return `BT /${FONTS[font]} ${size} Tf ${x} ${y} Td (${quoted(text)}) Tj ET`
}

function linkObject({ address, rect }: { address: string; rect: number[] }): string {
	return `<</Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A <</S /URI /URI (${address})>>>>`
}

function quoted(text: string): string {
	return flatten(text)
		.replace(/[\\()]/g, '\\$&')
		.replaceAll('\r', '')
}
