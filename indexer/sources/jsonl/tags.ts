/** A tag as a browser's tokenizer would see it. */
export interface Tag {
	name: string
	isEnd: boolean
	attributes: number
}

// After these, text runs up to their own end tag, whatever stands in it.
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/u

/**
 * The tags of a piece of HTML, those within comments and scripts left out; in one pass over the text, whatever it holds.
 * `keepRaw` reads scripts and the like as markup, as a browser does within SVG and MathML.
 */
export function* tagsOf(html: string, keepRaw: () => boolean): Generator<Tag> {
	let at = html.indexOf('<')
	while (at >= 0) {
		if (html.startsWith('<!--', at)) {
			at = html.indexOf('<', endOfComment(html, at))
			continue
		}
		const start = /^<(\/?)([a-z][^\s/>]{0,40})/iu.exec(html.slice(at, at + 44))
		if (!start) {
			at = html.indexOf('<', at + 1)
			continue
		}
		const name = (start[2] ?? '').toLowerCase()
		const isEnd = start[1] === '/'
		const { end, attributes } = scanAttributes(html, at + start[0].length)
		yield { name, isEnd, attributes }
		at = html.indexOf('<', !isEnd && RAW.test(name) && !keepRaw() ? endOfRaw(html, name, end) : end)
	}
}

function endOfComment(html: string, at: number): number {
	const short = /^<!--(?:>|->)/u.exec(html.slice(at, at + 6))
	if (short) return at + short[0].length
	const close = /--!?>/gu
	close.lastIndex = at + 4
	return close.exec(html) ? close.lastIndex : html.length
}

function endOfRaw(html: string, name: string, from: number): number {
	const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu')
	close.lastIndex = from
	return close.exec(html)?.index ?? html.length
}

type State = 'before-name' | 'name' | 'after-name' | 'before-value' | 'value'

/** Where a tag ends, and how many attributes it has. A quote counts as one only where a value begins. */
function scanAttributes(html: string, from: number): { end: number; attributes: number } {
	let attributes = 0
	let state: State = 'before-name'
	let at = from
	for (; at < html.length && html[at] !== '>'; at++) {
		const character = html[at] ?? ''
		if (state === 'before-value' && (character === '"' || character === "'")) {
			const close = html.indexOf(character, at + 1)
			if (close < 0) return { end: html.length, attributes }
			at = close
			state = 'before-name'
			continue
		}
		const next = following(state, character)
		if (next === 'name' && state !== 'name') attributes++
		state = next
	}
	return { end: at, attributes }
}

function following(state: State, character: string): State {
	const isSpace = /[\t\n\f\r ]/u.test(character)
	if (state === 'before-value') return isSpace ? state : 'value'
	if (state === 'value') return isSpace ? 'before-name' : state
	if (character === '/') return 'before-name'
	if (state === 'before-name') return isSpace ? state : 'name'
	if (isSpace) return 'after-name'
	return character === '=' ? 'before-value' : 'name'
}
