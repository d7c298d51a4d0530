import type { Citable } from '#article/citation/citable'
import { toBibtex, toCslJson, toCsv, toRis } from '#article/citation/formats'
import { env } from '#env'
import { find } from '#search/find'
import { type Question, readQuestion } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { secondsUntilExport, tooOften } from '../../_session/exports.ts'
import { onlyMine } from '../../_session/mine.ts'
import { currentReader } from '../../_session/reader.ts'
import { MOST_EXPORTED } from '../_results/exported.ts'
import { isDeep, MOST_CHOICES } from '../_results/indexing.ts'

/** So many are asked for at once. */
const PAGE = 100

const FORMATS = {
	csv: { write: toCsv, type: 'text/csv; charset=utf-8' },
	bib: { write: toBibtex, type: 'application/x-bibtex; charset=utf-8' },
	ris: { write: toRis, type: 'application/x-research-info-systems; charset=utf-8' },
	json: { write: toCslJson, type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
}

/** `GET /search/export?…&format=csv|bib|ris|json`: the results of a question, in their order, at most two thousand. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams, origin } = new URL(request.url)
	const format = searchParams.get('format') ?? 'csv'
	if (!isFormat(format)) return plain(400, 'format must be one of csv, bib, ris, json.')
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
		const { write, type } = FORMATS[format]
		const own = env().NEXTAUTH_URL?.replace(/\/$/, '') ?? origin
		return new Response(write(await citablesFor(question, own)), {
			headers: {
				'Content-Type': type,
				'Content-Disposition': `attachment; filename="search.${format}"`,
				'Cache-Control': 'no-store',
				'X-Robots-Tag': 'noindex',
			},
		})
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return plain(503, 'Search is resting; try again in a minute.')
	}
}

const isFormat = (format: string): format is keyof typeof FORMATS => Object.hasOwn(FORMATS, format)

async function citablesFor(question: Question, own: string): Promise<Citable[]> {
	const citables: Citable[] = []
	for (let page = 1; citables.length < MOST_EXPORTED; page++) {
		const { hits, total } = await find(searchServer(), { ...question, page, perPage: PAGE })
		citables.push(...hits.map((hit) => ({ ...hit, url: `${own}${hit.url}` })))
		if (hits.length === 0 || page * PAGE >= total) break
	}
	return citables
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
