import { z } from 'zod'
import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { entriesOf, type Viewer } from '#db/list-entries'
import { addedAtOn, listToRead, type ReadableList } from '#db/list-publishing'
import { atomOf } from '../../../_ui/atom.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { smartPage } from '../../../_ui/smart-entries.ts'

const TOLD = 100

/** `GET /lists/{id}/feed`: what was put on a public list, the latest first, as an Atom feed. */
export async function GET(
	_: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	const id = z.guid().safeParse((await params).id)
	const viewer = { readerId: null }
	const list = id.success && (await listToRead(database(), viewer, id.data))
	if (!list)
		return new Response('There is no such public list.', {
			status: 404,
			headers: { 'Content-Type': 'text/plain; charset=utf-8' },
		})
	const [entries, addedAt, library] = await Promise.all([
		entriesToTell(viewer, list),
		addedAtOn(database(), list.id),
		ownAddress(),
	])
	const madeAt = list.publishedAt ?? list.updatedAt
	const page = `${library}/lists/${list.id}`
	const told = entries
		.flatMap((entry) => toldOf(entry, { library, cameIn: addedAt.get(entry.id) ?? madeAt }))
		.sort((a, b) => b.cameIn.getTime() - a.cameIn.getTime())
	const feed = atomOf({
		...{ self: `${page}/feed`, page, title: `${list.title}, by ${list.curator}`, madeAt },
		entries: told.slice(0, TOLD),
	})
	return new Response(feed, {
		headers: {
			'Content-Type': 'application/atom+xml; charset=utf-8',
			// Whoever withdraws a list wants it gone at once.
			'Cache-Control': 'no-cache',
			'X-Robots-Tag': 'noindex',
		},
	})
}

async function entriesToTell(viewer: Viewer, { id, query }: ReadableList): Promise<ListEntry[]> {
	if (query === null) return entriesOf(database(), viewer, id)
	return (await smartPage(query, { page: 1, perPage: TOLD }))?.entries ?? []
}

function toldOf(entry: ListEntry, { library, cameIn }: { library: string; cameIn: Date }) {
	if (entry.kind === 'section') return []
	const url = addressOf(entry, library)
	const authors = entry.kind === 'article' ? entry.authors : []
	const standfirst = entry.note || (entry.kind === 'passage' ? entry.quote : null)
	return [{ id: `urn:uuid:${entry.id}`, url, title: entry.title, standfirst, authors, cameIn }]
}

function addressOf(entry: Exclude<ListEntry, { kind: 'section' }>, library: string): string {
	if (entry.kind === 'list') return `${library}/lists/${entry.listId}`
	if (entry.kind === 'link') return entry.url
	if (entry.kind === 'source' && entry.url) return entry.url
	return `${library}/articles/${entry.articleId}`
}
