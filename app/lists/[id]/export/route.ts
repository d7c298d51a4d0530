import { z } from 'zod'
import { slugOf } from '#article/slug'
import { database } from '#db/connection'
import type { Viewer } from '#db/list-entries'
import { type ListToTake, listToTake } from '#db/list-taking'
import { SearchUnavailable } from '#search/server'
import { secondsUntilExport, tooOften } from '../../../_session/exports.ts'
import { currentReader } from '../../../_session/reader.ts'
import { isStyle, STYLES } from '../../../_ui/citation-styles.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { BIBLIOGRAPHIES, bibliographyOf, isBibliographyForm, MOST_STYLED } from './bibliography.ts'
import { FORMS, isForm } from './forms.ts'
import { MOST_TEXTS, MOST_WORDS, takenList } from './taken.ts'

type Address = { params: Promise<{ id: string }> }

/**
 * `GET /lists/{id}/export?as=epub|md|html|csv|bib|ris|json`: the list as a file, `html` with the texts where `texts=1`. Or
 * `as=bibliography&form=html|txt|md|bib|ris|json&style=…`: every source that its articles cite. For whoever may read the list:
 * its members, those with `token`, and everybody where it is public.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
	const { searchParams } = new URL(request.url)
	const id = z.guid().safeParse((await params).id)
	const reader = await currentReader()
	const viewer: Viewer = {
		readerId: reader?.id ?? null,
		token: searchParams.get('token') ?? undefined,
	}
	const list = id.success ? await listToTake(database(), viewer, id.data) : null
	if (!list) return plain(404, 'There is no such list.')
	const wait = await secondsUntilExport(reader)
	if (wait > 0) return tooOften(wait)
	try {
		return await written(list, viewer, searchParams)
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return plain(
			503,
			'Search is resting, and this list is made by a search; try again in a minute.',
		)
	}
}

function written(list: ListToTake, viewer: Viewer, params: URLSearchParams): Promise<Response> {
	const as = params.get('as') ?? 'epub'
	if (as === 'bibliography') return bibliography(list, viewer, params)
	if (isForm(as)) return form(list, viewer, { as, isWhole: params.get('texts') === '1' })
	return Promise.resolve(
		plain(400, `as must be one of ${Object.keys(FORMS).join(', ')}, bibliography.`),
	)
}

async function form(
	list: ListToTake,
	viewer: Viewer,
	{ as, isWhole }: { as: keyof typeof FORMS; isWhole: boolean },
): Promise<Response> {
	const { type, texts, write } = FORMS[as]
	const withTexts = texts === 'always' || (texts === 'asked' && isWhole)
	const wish = { origin: await ownAddress(), withTexts, withReferences: !withTexts }
	const taken = await takenList(list, viewer, wish)
	if (taken === 'too many')
		return plain(
			413,
			`A list goes into a book with up to ${MOST_TEXTS} articles and ${MOST_WORDS.toLocaleString('en')} words, and this one has more. Move some to another list, or take it along as md, csv, bib, ris or json.`,
		)
	return file(write(taken), { type, name: nameOf(list, as) })
}

async function bibliography(
	list: ListToTake,
	viewer: Viewer,
	params: URLSearchParams,
): Promise<Response> {
	const as = params.get('form') ?? 'html'
	const style = params.get('style') ?? 'chicago'
	if (!isBibliographyForm(as))
		return plain(400, `form must be one of ${Object.keys(BIBLIOGRAPHIES).join(', ')}.`)
	if (!isStyle(style)) return plain(400, `style must be one of ${Object.keys(STYLES).join(', ')}.`)
	const wish = { origin: await ownAddress(), withTexts: false, withReferences: true }
	const taken = await takenList(list, viewer, wish)
	if (taken === 'too many') throw new Error('a bibliography has no texts')
	const { type } = BIBLIOGRAPHIES[as]
	const written = bibliographyOf(taken, as, style)
	if (written === 'too many')
		return plain(413, `A style sets up to ${MOST_STYLED} sources; take these as bib, ris or json.`)
	return file(written, { type, name: nameOf(list, as, '-sources') })
}

function file(content: string | Uint8Array<ArrayBuffer>, is: { type: string; name: string }) {
	return new Response(content, {
		headers: {
			'Content-Type': is.type,
			'Content-Disposition': is.name,
			'Cache-Control': 'private, no-store',
			'X-Robots-Tag': 'noindex',
		},
	})
}

/** A name that every system takes, and the title's letters where the browser can read them. */
function nameOf({ title }: ListToTake, ending: string, after = ''): string {
	const slug = [...slugOf(title)].slice(0, 60).join('').replace(/-+$/, '')
	const plainSlug = slug.replace(/[^a-z0-9-]/g, '') || 'list'
	const full = encodeURIComponent(`${slug}${after}.${ending}`)
	return `attachment; filename="${plainSlug}${after}.${ending}"; filename*=UTF-8''${full}`
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
