import { z } from 'zod'
import { type Matrix, moved, times } from './matrix.ts'

/** One character as set on a page; sizes and places in points, `y` counted from the foot of the page. */
export interface Glyph {
	text: string
	x: number
	y: number
	width: number
	size: number
	/** The name of its font, such as `Helvetica-Oblique`. */
	font: string
}

/** The commands that draw a page, by name. */
export interface Command {
	name: string
	args: unknown
}

const Numbers = z.array(z.number())
const FontChoice = z.tuple([z.string(), z.number()])
const Letter = z.object({
	originalCharCode: z.number(),
	unicode: z.string(),
	width: z.number(),
	isSpace: z.boolean().optional(),
})
const Shown = z.tuple([z.array(z.union([z.number(), Letter, z.null()]))])

/** The characters that these commands set, in the order in which they do. `fontOf` names a font by its key. */
export function glyphsOf(commands: Iterable<Command>, fontOf: (key: string) => string): Glyph[] {
	const glyphs: Glyph[] = []
	const page = new Setting()
	for (const { name, args } of commands) {
		if (name === 'showText') {
			const shown = Shown.safeParse(args)
			if (shown.success)
				for (const one of shown.data[0])
					if (typeof one === 'number') page.kern(one)
					else if (one !== null) glyphs.push(page.set(one))
		} else if (name === 'setFont') {
			const [key, size] = FontChoice.safeParse(args).data ?? ['', 0]
			page.font = fontOf(key)
			page.size = size
		} else page.follow(name, Numbers.safeParse(flat(args)).data ?? [])
	}
	return glyphs
}

/** Some versions give a matrix as one typed array, others as six numbers; a form has its bounds beside it. */
function flat(args: unknown): unknown {
	if (!Array.isArray(args)) return []
	const [first] = args
	if (ArrayBuffer.isView(first)) return [...(first as Float32Array)]
	return Array.isArray(first) ? first : args
}

const START: Matrix = [1, 0, 0, 1, 0, 0]

/** Where the next character is set, and how: the text state of a PDF page. */
class Setting {
	font = ''
	size = 0
	private page = START
	private line = START
	private text = START
	private spacing = { character: 0, word: 0, scale: 1, leading: 0, rise: 0 }
	private readonly saved: { font: string; size: number; page: Matrix }[] = []

	follow(name: string, numbers: readonly number[]): void {
		const [a = 0, b = 0] = numbers
		if (name === 'save') this.save()
		else if (name === 'restore' || name === 'paintFormXObjectEnd') this.restore()
		else if (name === 'paintFormXObjectBegin') {
			this.save()
			if (numbers.length === 6) this.page = times(matrixIn(numbers), this.page)
		} else if (name === 'transform') this.page = times(matrixIn(numbers), this.page)
		else if (name === 'beginText') this.begin(START)
		else if (name === 'setTextMatrix') this.begin(matrixIn(numbers))
		else if (name === 'moveText') this.begin(moved(this.line, a, b))
		else if (name === 'setLeadingMoveText') {
			this.spacing.leading = -b
			this.begin(moved(this.line, a, b))
		} else if (name === 'nextLine') this.begin(moved(this.line, 0, -this.spacing.leading))
		else if (name === 'setLeading') this.spacing.leading = -a
		else if (name === 'setCharSpacing') this.spacing.character = a
		else if (name === 'setWordSpacing') this.spacing.word = a
		else if (name === 'setHScale') this.spacing.scale = a / 100
		else if (name === 'setTextRise') this.spacing.rise = a
	}

	kern(thousandths: number): void {
		this.text = moved(this.text, (-thousandths / 1000) * this.size * this.spacing.scale, 0)
	}

	set(letter: z.infer<typeof Letter>): Glyph {
		const [scale, , , height, x, y] = times(moved(this.text, 0, this.spacing.rise), this.page)
		const { character, word, scale: narrow } = this.spacing
		const gap = character + (letter.isSpace ? word : 0)
		const width = (letter.width / 1000) * this.size * narrow
		this.text = moved(this.text, width + gap * narrow, 0)
		return {
			text: textOf(letter),
			x,
			y,
			width: width * Math.abs(scale),
			size: this.size * Math.abs(height),
			font: this.font,
		}
	}

	private begin(matrix: Matrix): void {
		this.line = matrix
		this.text = matrix
	}

	private save(): void {
		this.saved.push({ font: this.font, size: this.size, page: this.page })
	}

	private restore(): void {
		const before = this.saved.pop()
		if (!before) return
		this.font = before.font
		this.size = before.size
		this.page = before.page
	}
}

function matrixIn([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
	return [a, b, c, d, e, f]
}

/** A byte below the space that the font has no sign for is a letter that the export lost; the cleaner has the letter. */
function textOf({ originalCharCode, unicode }: z.infer<typeof Letter>): string {
	const isLost = originalCharCode < 0x20 && originalCharCode > 0 && !/[^\s\p{C}]/u.test(unicode)
	return isLost ? String.fromCharCode(originalCharCode) : unicode
}
