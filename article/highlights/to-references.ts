import type { Citable } from '../citation/citable.ts'
import { toBibtex, toRis } from '../citation/formats.ts'
import { byArticle, type TakenHighlight } from './taken.ts'

/** As BibTeX: an article a record, its passages in `annote`. */
export const toHighlightBibtex = (highlights: readonly TakenHighlight[]) =>
	toBibtex(annotated(highlights))

/** As RIS: an article a record, each passage a note (`N1`) of it. */
export const toHighlightRis = (highlights: readonly TakenHighlight[]) =>
	toRis(annotated(highlights))

function annotated(highlights: readonly TakenHighlight[]): Citable[] {
	return byArticle(highlights).map(({ article, highlights }) => ({
		...article,
		notes: highlights.map(
			({ quote, note }) => `“${quote.replace(/\s+/g, ' ').trim()}”${note && ` [${note}]`}`,
		),
	}))
}
