import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { z } from 'zod'
import { isoDate } from '#article/printed-dates'
import { type Command, type Glyph, glyphsOf } from './glyphs.ts'

/** A place on a page that leads to an address. */
export interface Link {
	address: string
	left: number
	bottom: number
	right: number
	top: number
}

export interface Page {
	width: number
	height: number
	glyphs: Glyph[]
	links: Link[]
}

/** A PDF as far as its text goes. */
export interface Pdf {
	pages: Page[]
	title: string | null
	author: string | null
	/** The day on which the file was made, as ISO 8601. */
	madeOn: string | null
	language: string | null
	subject: string | null
	keywords: string | null
	creator: string | null
}

const MOST_PAGES = 500
const MOST_LETTERS = 1_500_000
const LONGEST_PAGE_MS = 20_000

/** What is set on the pages of a PDF, or the reason why it cannot be told. */
export async function pdfIn(bytes: Uint8Array): Promise<Pdf | { reason: string }> {
	try {
		// The parser takes the bytes away from whoever gives them.
		const document = await getDocumentProxy(new Uint8Array(bytes), QUIET)
		try {
			if (document.numPages > MOST_PAGES)
				return {
					reason: `The PDF has ${document.numPages} pages; an article has at most ${MOST_PAGES}.`,
				}
			const { info } = await document.getMetadata()
			const pages: Page[] = []
			let letters = 0
			for (let number = 1; number <= document.numPages; number++) {
				const page = await inTime(pageOf(await document.getPage(number)))
				if (page === null) return { reason: `Page ${number} of the PDF takes too long to read.` }
				letters += page.glyphs.length
				if (letters > MOST_LETTERS)
					return { reason: `The PDF has more than ${MOST_LETTERS} letters, which no article has.` }
				pages.push(page)
			}
			return { pages, ...infoIn(info) }
		} finally {
			await document.destroy()
		}
	} catch (cause) {
		// The parser throws whatever a broken file makes it stumble over.
		const said = cause instanceof Error ? cause.message : String(cause)
		if (cause instanceof Error && cause.name === 'PasswordException') return { reason: LOCKED }
		return {
			reason: `The PDF cannot be read; it may be cut off, broken or locked: ${said.slice(0, 200)}`,
		}
	}
}

export const LOCKED =
	'The PDF is encrypted. Save it without protection (with qpdf --decrypt, say) and import it again.'

/** What comes in time, else null: forms within forms can make a small page endless. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), LONGEST_PAGE_MS)
	})
	try {
		return await Promise.race([work, late])
	} finally {
		clearTimeout(timer)
	}
}

// Nothing is drawn, so no font is looked for and no picture unpacked; and the parser must not speak on the indexer's output.
const QUIET = {
	verbosity: 0,
	useSystemFonts: false,
	disableFontFace: true,
	fontExtraProperties: false,
	isEvalSupported: false,
	maxImageSize: 0,
	// A picture that is left out counts as an error.
	stopAtErrors: false,
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function pageOf(page: Proxy): Promise<Page> {
	const { fnArray, argsArray } = await page.getOperatorList()
	const names = await commandNames()
	const commands = fnArray.map(
		(code, index): Command => ({ name: names.get(code) ?? '', args: argsArray[index] }),
	)
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view
	const fontOf = (key: string) => Named.safeParse(page.commonObjs.get(key)).data?.name ?? ''
	const glyphs = glyphsOf(commands, fontOf).map((glyph) => ({
		...glyph,
		x: glyph.x - left,
		y: glyph.y - bottom,
	}))
	const links = (await page.getAnnotations()).flatMap((one) => linkIn(one, left, bottom))
	page.cleanup()
	return { width: right - left, height: top - bottom, glyphs, links }
}

const Named = z.object({ name: z.string() })
const Annotation = z.object({
	subtype: z.literal('Link'),
	url: z.string(),
	rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
})

function linkIn(annotation: unknown, left: number, bottom: number): Link[] {
	const found = Annotation.safeParse(annotation).data
	if (!found || !/^(?:https?|mailto):/iu.test(found.url)) return []
	const [x1, y1, x2, y2] = found.rect
	return [
		{
			address: found.url,
			left: Math.min(x1, x2) - left,
			right: Math.max(x1, x2) - left,
			bottom: Math.min(y1, y2) - bottom,
			top: Math.max(y1, y2) - bottom,
		},
	]
}

async function commandNames(): Promise<Map<number, string>> {
	const { OPS } = await getResolvedPDFJS()
	return new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
}

const Field = z.string().nullish().catch(null)
const Fields = z.object({
	...{ Title: Field, Subject: Field, Keywords: Field, Creator: Field, Author: Field },
	...{ CreationDate: Field, Language: Field },
})

function infoIn(info: unknown): Omit<Pdf, 'pages'> {
	const { Title, Subject, Keywords, Creator, Author, CreationDate, Language } = Fields.parse(
		info ?? {},
	)
	return {
		title: bytesIn(Title),
		subject: bytesIn(Subject),
		keywords: bytesIn(Keywords),
		creator: bytesIn(Creator),
		author: bytesIn(Author),
		madeOn: dayIn(CreationDate),
		language: /^([a-z]{2,3})(?:-|$)/iu.exec(Language ?? '')?.[1]?.toLowerCase() ?? null,
	}
}

/** `2024-03-01` of `D:20240301120000Z`. */
function dayIn(date: string | null | undefined): string | null {
	const [, year, month = '', day = ''] = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(date ?? '') ?? []
	return year === undefined ? null : isoDate([year, month, day].filter(Boolean).join('-'))
}

// The letters that a PDF's own encoding gives the bytes 0x18 to 0x1f, where the export wrote what it lost.
const ACCENTS = '˘ˇˆ˙˝˛˚˜'

function bytesIn(text: string | null | undefined): string | null {
	if (!text) return null
	return text.replace(/[˘ˇˆ˙˝˛˚˜]/gu, (accent) =>
		String.fromCharCode(0x18 + ACCENTS.indexOf(accent)),
	)
}
