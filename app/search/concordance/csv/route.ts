import { csvOf } from '#article/citation/formats'
import { concordanceOf } from '#search/concordance'
import { readQuestion } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { secondsUntilExport, tooOften } from '../../../_session/exports.ts'
import { onlyMine } from '../../../_session/mine.ts'
import { currentReader } from '../../../_session/reader.ts'
import { isDeep, MOST_CHOICES } from '../../_results/indexing.ts'
import { sortIn } from '../asked.ts'

/** `GET /search/concordance/csv?…`: every occurrence as a line of a table. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url)
	const { question: asked, faults } = readQuestion(searchParams)
	if (faults.length > 0) return plain(400, `${faults.join('; ')}.`)
	const reader = await currentReader()
	if (isDeep({ ...asked, page: 1 }) && !reader)
		return plain(
			403,
			`Without an account up to ${MOST_CHOICES} choices can be made: sign in, or take some back.`,
		)
	const wait = await secondsUntilExport(reader)
	if (wait > 0) return tooOften(wait)
	const question = await onlyMine(asked, reader)
	try {
		const { occurrences } = await concordanceOf(searchServer(), question, sortIn(searchParams))
		const rows = occurrences.map(({ before, word, after, article, marker }) => [
			...[before, word, after, article.title, article.publishedOn ?? '', article.country],
			...[article.authors.join('; '), article.id, marker ?? ''],
		])
		const names = [
			'before',
			'word',
			'after',
			'title',
			'published',
			'country',
			'authors',
			'id',
			'note',
		]
		return new Response(csvOf([names, ...rows]), {
			headers: {
				'Content-Type': 'text/csv; charset=utf-8',
				'Content-Disposition': 'attachment; filename="concordance.csv"',
				'Cache-Control': 'no-store',
				'X-Robots-Tag': 'noindex',
			},
		})
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return plain(503, 'Search is resting; try again in a minute.')
	}
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
