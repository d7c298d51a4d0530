import type { HighlightShelf, ShelfFacet } from '#article/highlights/shelf'
import { tagKey } from '#article/highlights/shelf'
import { countryName } from '#places/countries'
import { colourName } from '../../_ui/highlight-colours.ts'

/** What each facet is called. */
export const FACET_NAMES: Record<ShelfFacet, string> = {
	article: 'Article',
	country: 'Country',
	issue: 'Issue',
	author: 'Author',
	colour: 'Colour',
	tag: 'Tag',
	list: 'Reading list',
	state: 'Where it stands',
}

const STATES: Readonly<Record<string, string>> = {
	placed: 'In its place',
	changed: 'In changed words',
	lost: 'Lost',
}

/** Gives for a facet's value what a reader calls it. */
export function labelsOn(shelf: HighlightShelf): (facet: ShelfFacet, value: string) => string {
	const titles = new Map<string, string>()
	const tags = new Map<string, string>()
	for (const { article, tags: own } of shelf.highlights) {
		titles.set(article.id, article.title || 'Untitled')
		for (const tag of own) if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag)
	}
	const names: Partial<Record<ShelfFacet, (value: string) => string | undefined>> = {
		article: (value) => titles.get(value),
		country: countryName,
		colour: (value) => (Object.entries(colourName).find(([colour]) => colour === value) ?? [])[1],
		tag: (value) => tags.get(value),
		list: (value) => shelf.lists.get(value),
		state: (value) => STATES[value],
	}
	return (facet, value) => names[facet]?.(value) ?? value
}

/** A choice as it stands among others, in words: `tagged ports`. */
export function chosenInWords(facet: ShelfFacet, label: string): string {
	if (facet === 'issue') return `issue ${label}`
	if (facet === 'author') return `by ${label}`
	if (facet === 'tag') return `tagged ${label}`
	if (facet === 'list') return `on “${label}”`
	if (facet === 'article') return `in “${label}”`
	return label
}
