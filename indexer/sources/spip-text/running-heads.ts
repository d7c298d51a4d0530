import type { Removal } from '#article/article'
import { endsSentence } from '../../clean/text.ts'
import type { Line } from './lines.ts'

export interface WithoutHeads {
	lines: Line[]
	removals: Removal[]
	warnings: string[]
}

/** A running head wraps over three lines at most; a title of this few letters may be a word of the text. */
const MOST_LINES = 3
const SHORT = 8

/** The lines without the title that every page repeats at its top; what follows one is marked, so that it can be rejoined. */
export function withoutRunningHeads(
	lines: readonly Line[],
	title: string,
	key: (text: string) => string,
): WithoutHeads {
	const wanted = key(title)
	const kept: Line[] = []
	const removals: Removal[] = []
	const warnings: string[] = []
	let isAfterHead = false
	let isOnNewPage = false
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]
		if (!line) break
		const size = wanted === '' || line.text === '' ? 0 : headSize(lines, index, wanted, key)
		if (size > 0) {
			const before = kept.findLast(({ text }) => text !== '')
			const isProven = line.startsPage || !before || !endsSentence(before.text)
			if (isProven || !(isSentence(title, wanted) || isAnnounced(before.text))) {
				if (!isProven)
					warnings.push(
						'A line equal to the title, between two whole paragraphs, was taken for the head of a page.',
					)
				removals.push({
					text: lines
						.slice(index, index + size)
						.map(({ text }) => text)
						.join(' '),
					rule: 'running-head',
					where: before ? `after “${before.text.slice(-40)}”` : 'above the text',
				})
				isAfterHead = true
				isOnNewPage ||= line.startsPage
				index += size - 1
				continue
			}
		}
		if (isAfterHead && line.text !== '') {
			kept.push({ ...line, startsPage: line.startsPage || isOnNewPage, followsHead: true })
			isAfterHead = false
			isOnNewPage = false
		} else kept.push(line)
	}
	return { lines: kept, removals, warnings: [...new Set(warnings)] }
}

/** Over how many lines from here the title is set, or 0 when it is not. */
function headSize(
	lines: readonly Line[],
	from: number,
	wanted: string,
	key: (text: string) => string,
): number {
	let joined = ''
	for (let size = 1; size <= MOST_LINES; size++) {
		const text = lines[from + size - 1]?.text
		if (!text) return 0
		joined += key(text)
		if (joined === wanted) return size
		if (!wanted.startsWith(joined)) return 0
	}
	return 0
}

/** Whether the paragraph above says that something follows: a slogan, or a line of a song, may be the title as well. */
function isAnnounced(before: string): boolean {
	return /:["”’»]?$/u.test(before)
}

/** Whether a line equal to the title could as well be one of the text: it closes as a sentence does, or is a mere word. */
function isSentence(title: string, wanted: string): boolean {
	return endsSentence(title) || wanted.length < SHORT
}
