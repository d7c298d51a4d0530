import { z } from 'zod'
import { sourceInWords } from '#article/lists/source-in-words'
import { database } from '#db/connection'
import type { NewEntry } from '#db/list-adding'
import { articleForReading } from '#db/reading'
import { ArticleId } from '../../_ui/list-form.ts'

/** As many can be put on a list at once. */
const MOST = 100

/**
 * What is to be put on a list, as an address or a form names it: articles by their ids, a highlight by its own, and a work
 * that an article cites (`source`) by its place among the article's references (`work`, from 0).
 */
export type Chosen = {
	article: string[]
	highlight: string | null
	source: { articleId: string; work: number } | null
}

/** What of it makes sense; the rest is left out. */
export function chosenIn(given: URLSearchParams | FormData): Chosen {
	const all = given.getAll('article').filter((id) => ArticleId.safeParse(id).success)
	const highlight = z.guid().safeParse(given.get('highlight'))
	const source = z
		.object({ articleId: ArticleId, work: z.coerce.number().int().min(0).max(10_000) })
		.safeParse({ articleId: given.get('source'), work: given.get('work') ?? undefined })
	return {
		article: [...new Set(all.map(String))].slice(0, MOST),
		highlight: highlight.success ? highlight.data : null,
		source: source.success ? source.data : null,
	}
}

/** The same as fields of a form, or as parts of an address. */
export function chosenFields({ article, highlight, source }: Chosen): [string, string][] {
	return [
		...article.map((id): [string, string] => ['article', id]),
		...(highlight ? [['highlight', highlight] as [string, string]] : []),
		...(source
			? ([
					['source', source.articleId],
					['work', String(source.work)],
				] as [string, string][])
			: []),
	]
}

/** What will stand on the list. A work that the article does not cite is left out. */
export async function entriesFor({ article, highlight, source }: Chosen): Promise<NewEntry[]> {
	const entries: NewEntry[] = article.map((articleId) => ({ kind: 'article', articleId }))
	if (highlight) entries.push({ kind: 'passage', highlightId: highlight })
	const cited = source && (await citedSource(source))
	if (cited) entries.push(cited)
	return entries
}

async function citedSource({
	articleId,
	work,
}: {
	articleId: string
	work: number
}): Promise<NewEntry | null> {
	const reading = await articleForReading(database(), articleId)
	const reference = reading?.article.references[work]
	const title = reference && sourceInWords(reference)
	if (!reading || !reference || !title) return null
	const url = /^https?:\/\//i.test(reference.url ?? '') ? reference.url : null
	return { kind: 'source', articleId: reading.article.id, title, url, marker: reference.note }
}
