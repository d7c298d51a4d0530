/** What a dump is made of. Give what matters to the test; the rest is a small whole article. */
export interface DumpFields {
	url: string
	kicker: string | null
	title: string
	publication: string
	/** What stands after the publication's name in the copyright line. */
	tagline: string
	/** The sections from the root down, without the outer dashes; the last one names the issue, or a rubric without one. */
	hierarchy: string
	/** `YYYY-MM-DD`; the weekday is worked out. */
	publishedOn: string
	/** Printed as given (`March 2003`). */
	createdOn: string | null
	standfirst: string | null
	/** A form feed (`\f`) in a paragraph is a page break: the running head cuts the paragraph there. */
	paragraphs: string[]
	/** The closing line, printed as given (`3 January 2020`). */
	closingDate: string | null
	source: string | null
	postscript: string[]
	donation: string | null
	/** In the order of their markers; a blank line inside one makes it a note of several paragraphs. */
	notes: string[]
	/** From this paragraph on (counted from 0) the text, with the notes first called there, was pasted double-encoded. */
	garbleFrom: number
	/** Wraps every line at this width and ends every page with its foot, as `pdftotext` does. */
	wrapAt: number | null
}

const WHOLE: DumpFields = {
	url: 'https://magazine.example/spip.php?article1',
	kicker: null,
	title: 'The Bridge Keepers',
	publication: 'The Magazine',
	tagline: 'a magazine for tests',
	hierarchy: 'Magazine online - 2020 - TM40 - January 2020',
	publishedOn: '2020-01-05',
	createdOn: null,
	standfirst: null,
	paragraphs: ['The bridge is kept by three people, who take turns.'],
	closingDate: null,
	source: null,
	postscript: [],
	donation: null,
	notes: [],
	garbleFrom: Number.POSITIVE_INFINITY,
	wrapAt: null,
}

/** The text that a SPIP site's PDF export leaves of an article, with all the damage it does on the way. */
export function aDump(fields: Partial<DumpFields> = {}): string {
	const dump = { ...WHOLE, ...fields }
	const clean = dump.paragraphs.slice(0, dump.garbleFrom)
	const calledClean = (marker: number) => clean.some((text) => text.includes(`[${marker}]`))
	const notes = dump.notes.map((note, index) => {
		const damage =
			clean.length === dump.paragraphs.length || calledClean(index + 1) ? flatten : garble
		return `[${index + 1}] ${damage(note)}`
	})
	const tail = [...dump.postscript, ...(dump.donation ? [dump.donation] : [])].map(flatten)
	const parts = [
		`<${dump.url}>`,
		'',
		...(dump.kicker ? [flatten(dump.kicker)] : []),
		flatten(dump.title),
		`- ${flatten(dump.hierarchy)} -`,
		`Publication date: ${longDate(dump.publishedOn)}`,
		...(dump.createdOn ? [`Creation date: ${dump.createdOn}`] : []),
		`${copyrightOf(dump)} - All rights reserved`,
		...(dump.standfirst ? [flatten(dump.standfirst)] : []),
		...clean.map(flatten),
		...dump.paragraphs.slice(clean.length).map(garble),
		...(dump.closingDate ? [flatten(dump.closingDate)] : []),
		...(dump.source ? [`Source [${flatten(dump.source)}](#).`] : []),
		...(tail.length > 0 ? ['PS:', ...tail] : []),
		...notes,
	]
	return `\n${paginated(parts.join('\n\n').replace(/ +$/gm, ''), dump)}\n`
}

// As the export prints it: `Sunday 5 January 2020`.
function longDate(day: string): string {
	const date = new Date(`${day}T00:00:00Z`)
	const part = (options: Intl.DateTimeFormatOptions) =>
		date.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })
	return `${part({ weekday: 'long' })} ${date.getUTCDate()} ${part({ month: 'long' })} ${date.getUTCFullYear()}`
}

// cp1252 leaves five bytes undefined, the last of a `”` among them; they come out as spaces.
const REPLACED: Record<string, string> = {
	...{ '–': '-', '‘': "'", '’': "'", '“': '"', '”': '"', '…': '...' },
	...{ '€': 'Euros', '™': '"', œ: 'oe' },
	...{ '\x81': ' ', '\x8d': ' ', '\x8f': ' ', '\x90': ' ', '\x9d': ' ' },
}

/** Healthy text in the export's Latin-1: quotes straightened, any other character beyond it reduced mod 256. */
export function flatten(text: string): string {
	return text.replace(/[^\n\f\x20-\x7e\xa0-\xff]/g, (char) => {
		return REPLACED[char] ?? String.fromCharCode(char.charCodeAt(0) & 255)
	})
}

/** Text that was pasted as UTF-8 read for cp1252, then exported; a closed-up quote gains the stray space of the real dumps. */
export function garble(text: string): string {
	const twice = text.replace(/[^\n\f\x20-\x7e]+/g, (run) =>
		Array.from(new TextEncoder().encode(run), readAsCp1252).join(''),
	)
	return flatten(twice)
		.replace(/(\p{L}âEuros")(?=\p{L})/gu, '$1 ')
		.replace(/(âEuros) {2,}/g, '$1 ')
}

// Not TextDecoder('windows-1252'): several Node releases decode it as Latin-1.
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function readAsCp1252(byte: number): string {
	return CP1252[byte - 0x80] ?? String.fromCharCode(byte)
}

function copyrightOf({ publication, tagline }: DumpFields): string {
	return flatten(`Copyright © ${publication} - ${tagline}`)
}

function paginated(text: string, dump: DumpFields): string {
	const head = flatten(dump.title)
	const pages = text.split(/ ?\f ?/)
	if (dump.wrapAt === null) return pages.join(`\n\n${head}\n\n`)
	const foot = (index: number) => `${copyrightOf(dump)} Page ${index + 1}/${pages.length}`
	return pages
		.map((page, index) => `${wrapped(page, dump.wrapAt ?? 0)}\n\n${foot(index)}`)
		.join(`\n\f${head}\n\n`)
}

// pdftotext also sets a space inside the bracket of a call, which the PDF kerns apart.
function wrapped(text: string, width: number): string {
	const line = new RegExp(`(?=.{${width + 1}})(.{1,${width}}) +`, 'g')
	return text.replace(/(?<=\S )\[(\d+)\]/g, '[ $1]').replace(line, '$1\n')
}
