import type { Article, Reference } from '../article.ts'
import type { Citable } from '../citation/citable.ts'
import type { ListEntry } from './entry.ts'

/**
 * A list with all that is needed to take it along. `address` is where it is read, `origin` the library's address; `curator` is
 * null for those who are not to know. `changedAt` is ISO 8601. `articles` has those on it by their ids; `texts` their whole
 * records, where a form has the texts in it; `references` what their notes cite, where that is asked.
 */
export interface TakenList {
	id: string
	title: string
	description: string
	curator: string | null
	changedAt: string
	address: string
	origin: string
	entries: readonly ListEntry[]
	articles: ReadonlyMap<string, Citable>
	texts: ReadonlyMap<string, Article>
	references: ReadonlyMap<string, readonly Reference[]>
}

/** An entry that is no heading. */
export type Item = Exclude<ListEntry, { kind: 'section' }>

/** A section of a list with what stands in it; `heading` is null for what stands before the first. */
export interface Part {
	heading: Extract<ListEntry, { kind: 'section' }> | null
	items: Item[]
}

/** The entries in their sections, empty sections too. */
export function partsOf(entries: readonly ListEntry[]): Part[] {
	const parts: Part[] = [{ heading: null, items: [] }]
	for (const entry of entries) {
		if (entry.kind === 'section') parts.push({ heading: entry, items: [] })
		else parts.at(-1)?.items.push(entry)
	}
	return parts.filter(({ heading, items }) => heading !== null || items.length > 0)
}

/** What an item is called; never empty. */
export const titleOf = ({ title }: ListEntry) => title.trim() || 'Untitled'

/** Where an item is read: in the library, or elsewhere; null for a source of which no address is known. */
export function addressOf(item: Item, origin: string): string | null {
	switch (item.kind) {
		case 'article':
			return `${origin}/articles/${item.articleId}`
		case 'passage':
			return `${origin}/articles/${item.articleId}#h-${item.highlightId}`
		case 'list':
			return `${origin}/lists/${item.listId}`
		default:
			return item.url
	}
}
