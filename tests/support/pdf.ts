import { deflateSync } from 'node:zlib'

const FONTS = {
	...{ 'Times-Roman': 'F1', 'Times-Bold': 'F2', 'Times-Italic': 'F3', 'Helvetica-Bold': 'F4' },
}

/** A piece of text as set on a page; its place is counted from the foot of the page, in points. */
export interface SetText {
	text: string
	x: number
	y: number
	size?: number
	font?: keyof typeof FONTS
}

export interface PdfMade {
	pages: SetText[][]
	about?: Record<string, string>
	/** How the streams of the pages are packed; they are not when nothing is said. */
	packed?: 'flate' | 'ascii85'
	/** Raw objects to stand in the file beside the pages. */
	objects?: string[]
	trailer?: string
}

/** Lines one below the other, as a column sets them; `_` before a number raises it, as the call of a note. */
export function column(
	lines: readonly string[],
	at: Omit<SetText, 'text'> & { leading?: number },
): SetText[] {
	const size = at.size ?? 10
	return lines.flatMap((line, row) =>
		raised(line, { ...at, size, y: at.y - row * (at.leading ?? size * 1.2) }),
	)
}

/** A line with raised numbers in it. Widths of letters are those of Times, near enough. */
function raised(line: string, at: Omit<SetText, 'text'> & { size: number }): SetText[] {
	let x = at.x
	return line.split(/(_\d{1,2})/).flatMap((text): SetText[] => {
		if (text === '') return []
		const isRaised = /^_\d/.test(text)
		const shown = isRaised ? text.slice(1) : text
		const size = isRaised ? at.size * 0.6 : at.size
		const set = { ...at, text: shown, x, size, y: isRaised ? at.y + at.size * 0.35 : at.y }
		x += widthOf(shown) * size
		return [set]
	})
}

function widthOf(text: string): number {
	let width = 0
	for (const letter of text) width += WIDTHS[letter] ?? (/[A-Z]/.test(letter) ? 0.667 : 0.5)
	return width
}

// The letters of Times-Roman whose width is not half their size.
const WIDTHS: Record<string, number> = {
	...{
		' ': 0.25,
		',': 0.25,
		'.': 0.25,
		a: 0.444,
		c: 0.444,
		e: 0.444,
		f: 0.333,
		i: 0.278,
		j: 0.278,
	},
	...{ l: 0.278, m: 0.778, r: 0.333, s: 0.389, t: 0.278, w: 0.722, z: 0.444, '-': 0.333, I: 0.333 },
	...{ T: 0.611, M: 0.889, P: 0.556, S: 0.556, W: 0.944, H: 0.722, N: 0.722, B: 0.667 },
}

/** The bytes of a PDF with these pages. */
export function aPdfOf({ pages, about = {}, packed, objects = [], trailer = '' }: PdfMade): Buffer {
	const first = 4
	const kids = pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')
	const fonts = Object.entries(FONTS).map(
		([name, key]) =>
			`/${key} <</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding <</BaseEncoding /WinAnsiEncoding /Differences [129 /fi 141 /fl]>>>>`,
	)
	const all = [
		'<</Type /Catalog /Pages 2 0 R>>',
		`<</Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources <</Font <<${fonts.join(' ')}>>>>>>`,
		`<<${Object.entries(about)
			.map(([name, text]) => `/${name} (${quoted(text)})`)
			.join(' ')}>>`,
		...pages.flatMap((texts, n) => [
			`<</Type /Page /Parent 2 0 R /Contents ${first + n * 2 + 1} 0 R>>`,
			stream(texts.map(command).join('\n'), packed),
		]),
		...objects,
	]
	let file = '%PDF-1.4\n'
	const places = all.map((object, index) => {
		const place = file.length
		file += `${index + 1} 0 obj\n${object}\nendobj\n`
		return `${String(place).padStart(10, '0')} 00000 n \n`
	})
	const size = all.length + 1
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
	const end = `trailer\n<</Size ${size} /Root 1 0 R /Info 3 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
	return Buffer.from(file + table + end, 'latin1')
}

function stream(content: string, packed: PdfMade['packed']): string {
	const bytes = Buffer.from(content, 'latin1')
	if (!packed) return written(content, '')
	const flat = deflateSync(bytes)
	return packed === 'flate'
		? written(flat.toString('latin1'), '/Filter /FlateDecode')
		: written(ascii85(flat), '/Filter [/ASCII85Decode /FlateDecode]')
}

function written(content: string, filter: string): string {
	return `<</Length ${content.length} ${filter}>>\nstream\n${content}\nendstream`
}

function ascii85(bytes: Buffer): string {
	let text = ''
	for (let at = 0; at < bytes.length; at += 4) {
		const group = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0)
		const digits = [4, 3, 2, 1, 0].map((power) => Math.floor(group / 85 ** power) % 85)
		const letters = digits.map((digit) => String.fromCharCode(33 + digit)).join('')
		text += letters.slice(0, Math.min(4, bytes.length - at) + 1)
	}
	return `${text}~>`
}

function command({ text, x, y, size = 10, font = 'Times-Roman' }: SetText): string {
	return `BT /${FONTS[font]} ${size} Tf ${x} ${y} Td (${quoted(text)}) Tj ET`
}

// What Windows-1252 has at 0x80 to 0x9f; the two ligatures stand where it has nothing.
const BYTES: Record<string, string> = {
	...{ ﬁ: '\x81', ﬂ: '\x8d', '…': '\x85', '†': '\x86', '‘': '\x91', '’': '\x92', '“': '\x93' },
	...{ '”': '\x94', '•': '\x95', '–': '\x96', '—': '\x97' },
}

function quoted(text: string): string {
	return text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\xff]/g, (sign) => BYTES[sign] ?? '?')
}
