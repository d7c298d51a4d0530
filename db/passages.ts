import { and, eq } from 'drizzle-orm'
import { align } from '#article/alignment/alignment'
import { place } from '#article/anchoring'
import type { LinkedPassage } from '#article/passage-link'
import { type TextRange, tidy } from '#article/selectors'
import { markableText } from '#article/text'
import type { Connection } from './connection.ts'
import type { Reading } from './reading.ts'
import { articleVersions } from './schema/archive.ts'

/**
 * Where a passage that a link names now stands in the article, in code points of its markable text; null when it is not
 * found any more, or the version it was taken from is gone or is another article's.
 */
export async function passageNow(
	db: Connection,
	{ article, versionId }: Reading,
	passage: LinkedPassage,
): Promise<TextRange | null> {
	const text = markableText(article)
	if (passage.versionId === versionId) return tidy(text, passage)
	const [origin] = await db
		.select({ record: articleVersions.record })
		.from(articleVersions)
		.where(
			and(eq(articleVersions.articleId, article.id), eq(articleVersions.id, passage.versionId)),
		)
	if (!origin) return null
	const before = markableText(origin.record)
	const whole = tidy(before, passage)
	const placement = whole && place(align(before, text), whole)
	return placement && (placement.state === 'exact' || placement.state === 'fuzzy')
		? { start: placement.start, end: placement.end }
		: null
}
