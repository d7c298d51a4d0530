import { plainText } from '#article/markup'
import { marksToTree } from '../../clean/marks.ts'
import { isAlike, type Span } from './lines.ts'

/** The spans as one text with the marks that the reader of dumps knows; marks that it would misread are left out. */
export function markedText(spans: readonly Span[]): string {
	const runs = merged(spans)
	return readable(
		[
			runs.map((run) => withLink(run, withEmphasis(run))).join(''),
			runs.map((run) => withLink(run, run.text)).join(''),
		],
		spans,
	)
}

/** The spans as one text without marks. */
export function bareText(spans: readonly Span[]): string {
	return readable([], spans)
}

/** The first of these forms that is read as the words that the spans hold; the words themselves when none is. */
function readable(marked: readonly string[], spans: readonly Span[]): string {
	const bare = spans.map(({ text }) => text).join('')
	const isRead = (form: string) => key(plainText(marksToTree(form))) === key(bare)
	const form = [...marked, bare].find(isRead) ?? escaped(bare)
	return form.replace(/ {2,}/gu, ' ').replace(/^ | $/gu, '')
}

function key(text: string): string {
	return text.replace(/\s+/gu, '')
}

function escaped(text: string): string {
	return text.replace(/[\\*_[\]()<>#]/gu, '\\$&')
}

/** Neighbours set alike as one; white space is set like what stands before it. */
function merged(spans: readonly Span[]): Span[] {
	const runs: Span[] = []
	for (const span of spans) {
		const last = runs.at(-1)
		if (last && (isAlike(last, span) || span.text.trim() === '')) last.text += span.text
		else runs.push({ ...span })
	}
	return runs
}

function withEmphasis({ text, isBold, isItalic }: Span): string {
	if (isBold) return around(text, '**')
	return isItalic ? around(text, '*') : text
}

/** Marks stand at words, never beside a space within them. */
function around(text: string, mark: string): string {
	return text.replace(/^(\s*)(.*?)(\s*)$/su, (whole, before, inner, after) =>
		inner === '' ? whole : `${before}${mark}${inner}${mark}${after}`,
	)
}

function withLink({ address }: Span, text: string): string {
	if (address === null) return text
	const href = address.replace(/[()\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
	return text.replace(/^(\s*)(.*?)(\s*)$/su, (whole, before, inner, after) =>
		inner === '' ? whole : `${before}[${inner}](${href})${after}`,
	)
}
