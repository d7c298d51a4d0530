import { randomUUID } from 'node:crypto'
import { placeQuote } from '#article/anchoring'
import { markableText } from '#article/text'
import { database } from '#db/connection'
import { makeChange } from '#db/highlight-changes'
import type { Highlight } from '#db/highlights'
import { articleForReading } from '#db/reading'
import { problem } from '../../problem.ts'
import type { NewHighlight } from './form.ts'

/** Marks a passage for a reader, as the app does; or the problem that keeps it from being marked. */
export async function markFor(readerId: string, wish: NewHighlight): Promise<Highlight | Response> {
	const { id = randomUUID(), article: asked, quote, prefix, suffix, ...rest } = wish
	const found = await articleForReading(database(), asked)
	if (!found) return problem(404, 'No such article', 'No article here has this id.')
	const { article, versionId } = found
	const place = placeQuote(markableText(article), { exact: quote, prefix, suffix })
	if (place.state !== 'exact') return notThere(place.state === 'ambiguous')
	const { start, end, matchedText } = place
	const passage = { ...rest, id, articleId: article.id, versionId, start, end, quote: matchedText }
	const answer = await makeChange(database(), readerId, { deed: 'add', passage })
	if (answer.outcome === 'done' && answer.highlight) return answer.highlight
	return problem(
		409,
		'It was not marked',
		'A highlight has this id already; send another, or none.',
	)
}

function notThere(isManyTimes: boolean): Response {
	return problem(
		422,
		'These words cannot be marked',
		isManyTimes
			? 'The article says them in several places; send what stands before and behind them as prefix and suffix.'
			: 'The article does not say them, letter for letter.',
	)
}
