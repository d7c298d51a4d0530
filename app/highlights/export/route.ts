import type { TakenHighlight } from '#article/highlights/taken'
import { toAnnotations } from '#article/highlights/to-annotations'
import { toMarkdown } from '#article/highlights/to-markdown'
import { toHighlightBibtex, toHighlightRis } from '#article/highlights/to-references'
import { toHighlightCsv, toHighlightJson } from '#article/highlights/to-tables'
import { database } from '#db/connection'
import { takenHighlights } from '#db/taken-highlights'
import { secondsUntilExport, tooOften } from '../../_session/exports.ts'
import { currentReader } from '../../_session/reader.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { selected } from '../_shelf/selection.ts'

type Write = (highlights: readonly TakenHighlight[], address: string) => string

const FORMATS: Record<string, { write: Write; type: string }> = {
	md: { write: toMarkdown, type: 'text/markdown; charset=utf-8' },
	csv: { write: toHighlightCsv, type: 'text/csv; charset=utf-8' },
	json: { write: toHighlightJson, type: 'application/json; charset=utf-8' },
	jsonld: {
		write: (highlights, address) =>
			toAnnotations(highlights, { id: address, label: 'Highlights', page: `${address}#page` }),
		type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
	},
	bib: { write: toHighlightBibtex, type: 'application/x-bibtex; charset=utf-8' },
	ris: { write: toHighlightRis, type: 'application/x-research-info-systems; charset=utf-8' },
}

/**
 * `GET /highlights/export?…&format=md|csv|json|jsonld|bib|ris|html`: what a question finds among the reader's highlights, or
 * those named by `id`, as a file; `html` leads to the page for print.
 */
export async function GET(request: Request): Promise<Response> {
	const { searchParams, pathname } = new URL(request.url)
	const reader = await currentReader()
	if (!reader) return plain(401, 'Sign in to take your highlights along.')
	const name = searchParams.get('format') ?? 'md'
	if (name === 'html') return toPrint(searchParams)
	const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
	if (!format) return plain(400, `format must be one of ${Object.keys(FORMATS).join(', ')}, html.`)
	const wait = await secondsUntilExport(reader)
	if (wait > 0) return tooOften(wait)
	const origin = await ownAddress()
	const ids = await selected(reader.id, searchParams)
	const highlights = await takenHighlights(database(), reader.id, { ids, origin })
	return new Response(format.write(highlights, `${origin}${pathname}?${searchParams}`), {
		headers: {
			'Content-Type': format.type,
			'Content-Disposition': `attachment; filename="highlights.${name}"`,
			'Cache-Control': 'private, no-store',
			'X-Robots-Tag': 'noindex',
		},
	})
}

function toPrint(params: URLSearchParams): Response {
	const asked = new URLSearchParams(params)
	asked.delete('format')
	// Relative, so that it stays at whatever address the library was asked under.
	return new Response(null, { status: 303, headers: { Location: `/highlights/print?${asked}` } })
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
