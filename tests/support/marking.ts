import { randomUUID } from 'node:crypto'
import { canonicalText, codePointLength } from '#article/text'
import type { Connection } from '#db/connection'
import { type Highlight, markPassage } from '#db/highlights'
import { articleForReading } from '#db/reading'

/** Marks words for a reader where they first stand in an article of the library. */
export async function marked(
	db: Connection,
	readerId: string,
	{ articleId, quote }: { articleId: string; quote: string },
): Promise<Highlight> {
	const found = await articleForReading(db, articleId)
	if (!found) throw new Error(`there is no article ${articleId}`)
	const text = canonicalText(found.article.blocks)
	const start = codePointLength(text.slice(0, text.indexOf(quote)))
	const passage = { start, end: start + codePointLength(quote), quote }
	const more = { id: randomUUID(), articleId, versionId: found.versionId }
	const highlight = await markPassage(db, readerId, {
		...passage,
		...more,
		colour: 'yellow',
		note: '',
	})
	if (typeof highlight === 'string') throw new Error(`“${quote}” was not marked: ${highlight}`)
	return highlight
}
