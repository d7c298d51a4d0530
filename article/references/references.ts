import type { Footnote, Reference } from '../article.ts'
import { backIn } from './back.ts'
import { Cited } from './cited.ts'
import { marked, printed } from './marks.ts'
import { unitsOf, withoutLeadIn } from './units.ts'
import { workIn } from './work.ts'

/** A note that cites more works than this is a bibliography; the rest of it stays text. */
const MOST_WORKS = 40
/** A piece longer than this says something else, or cannot be told apart. */
const LONGEST_WORK = 1000

/** Every work that the notes cite, in their order, as far as they say; what is no more than a remark gives none. */
export function referencesIn(
	notes: readonly Pick<Footnote, 'marker' | 'text' | 'html'>[],
): Reference[] {
	const cited = new Cited()
	for (const note of notes) {
		const marks = marked(note)
		cited.enter(note.marker)
		for (const unit of unitsOf(marks.text)) {
			if (cited.inThisNote >= MOST_WORKS) break
			if (unit.length > LONGEST_WORK) continue
			const text = printed(unit, marks)
			const bare = withoutLeadIn(unit)
			const back = backIn(bare)
			if (back && back.to !== 'same-author') cited.again(back, text)
			else {
				const work = workIn(back ? back.rest : bare, marks)
				if (work) cited.add(back ? cited.bySameAuthor(work) : work, text)
			}
		}
	}
	return cited.references
}
