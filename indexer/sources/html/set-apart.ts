import type { Removal } from '#article/article'
import { wordCount } from '../../clean/text.ts'
import { withoutAppeal } from '../spip-text/donation.ts'

const COPYRIGHT =
	/^(?:copyright\b|©|\(c\)\s*(?:\d{4}|copyright)|tous droits réservés|all rights reserved)/iu
const LONGEST_COPYRIGHT = 30

/** The blocks without those that are nothing but an appeal for donations. */
export function appealsAmong<T extends { text: string }>(blocks: readonly T[]) {
	const kept: T[] = []
	const removals: Removal[] = []
	for (const block of blocks)
		if (withoutAppeal([block.text]).kept.length > 0) kept.push(block)
		else
			removals.push({ text: block.text, rule: 'donation-appeal', where: `after b${kept.length}` })
	return { kept, removals }
}

/** The paragraphs of a postscript without the appeal in them. */
export function appealsIn(paragraphs: readonly string[]) {
	const { kept, hasAppeal } = withoutAppeal(paragraphs)
	if (!hasAppeal) return { kept, removals: [] }
	let gone = paragraphs.join('\n')
	for (const text of kept) gone = gone.replace(text, '')
	const removal: Removal = { text: gone, rule: 'donation-appeal', where: 'postscript' }
	return { kept, removals: [removal] }
}

/** The blocks without the lines at their end that say to whom the text belongs. */
export function withoutCopyright<T extends { text: string }>(blocks: readonly T[]) {
	const kept = [...blocks]
	const removals: Removal[] = []
	for (
		let last = kept.at(-1);
		last && kept.length > 1 && isCopyright(last.text);
		last = kept.at(-1)
	) {
		kept.pop()
		removals.unshift({ text: last.text, rule: 'copyright-line', where: `after b${kept.length}` })
	}
	return { blocks: kept, removals, copyright: removals[0]?.text ?? null }
}

function isCopyright(text: string): boolean {
	return COPYRIGHT.test(text) && wordCount(text) <= LONGEST_COPYRIGHT
}
