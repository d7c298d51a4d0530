import type { Citable } from '#article/citation/citable'
import { quotationHtml, quotationText } from '#article/citation/quotation'
import { passagePath } from '#article/passage-link'
import { type CarriedNote, markersIn, type NoteCalled } from '#article/passage-notes'
import type { TextRange } from '#article/selectors'
import { showToast } from '../../../_ui/toasts.tsx'
import type { ArticleText } from './article-text.ts'
import { copyBoth, copyText } from './clipboard.ts'

/** What the page knows of the article beside its text. */
export interface Source {
	articleId: string
	cited: Omit<Citable, 'id' | 'url'>
	calls: readonly NoteCalled[]
}

/** Words with the range they stand in; null for words that are not found in the text. */
type Taken = { quote: string; range: TextRange | null }

const tell = (text: string) => showToast({ text })

/** The notes that a passage of the body calls, as they stand in the page. */
export function notesOf(
	article: ArticleText | null,
	{ calls }: Source,
	range: TextRange | null,
): CarriedNote[] {
	if (!article || !range) return []
	return markersIn(calls, range).flatMap((marker) => {
		const note = article.places.findLast(({ element }) => element.dataset.noteText === marker)
		return note ? [{ marker, text: article.text.slice(note.start, note.end) }] : []
	})
}

/** Copies a passage with its notes and where it is from. */
export async function copyQuotation(article: ArticleText, source: Source, taken: Taken) {
	const from = { ...source.cited, url: linkTo(article, source, taken.range) }
	const quotation = { quote: taken.quote, notes: notesOf(article, source, taken.range), from }
	const isCopied = await copyBoth({
		text: quotationText(quotation),
		html: quotationHtml(quotation),
	})
	tell(isCopied ? 'Copied, with where it is from.' : 'The browser did not let it be copied.')
}

/** Copies a link that leads anybody to the passage. It says nothing of the highlight. */
export async function copyLink(article: ArticleText, source: Source, range: TextRange | null) {
	const isCopied = await copyText(linkTo(article, source, range))
	tell(
		isCopied
			? 'Link copied. It leads anybody to the passage; your highlight stays yours.'
			: 'The browser did not let the link be copied.',
	)
}

function linkTo(article: ArticleText, { articleId }: Source, range: TextRange | null): string {
	if (!range) return `${location.origin}/articles/${encodeURIComponent(articleId)}`
	const at = article.offsets.toUtf16(range.start)
	const place = article.places.find(({ start, end }) => at >= start && at < end)
	const id = place?.element.closest('[data-block], [data-note]')?.id ?? null
	const { start, end } = range
	return location.origin + passagePath(articleId, { versionId: article.versionId, start, end }, id)
}
