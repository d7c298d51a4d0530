import type { Repair } from '../article.ts'
import { plain } from '../plain.ts'
import { lostFormsOf } from './lost-forms.ts'

/**
 * The damaged spellings under which readers know the names that were put right, from other copies of the text: as found,
 * with spaces where letters were lost, and without them.
 */
export function damagedSpellings(repairs: readonly Repair[]): string[] {
	const spellings = new Set<string>()
	for (const { raw, fixed, rule } of repairs) {
		if (rule !== 'known-name' && rule !== 'clean-name') continue
		const { odd, spaced, parted, closed, wordlike } = lostFormsOf(fixed)
		for (const form of [raw, ...odd, ...spaced, ...parted, ...closed, ...wordlike]) {
			const shown = plain(form).trim()
			if (shown !== '' && shown !== fixed) spellings.add(shown)
		}
	}
	return [...spellings]
}
