import type { Element, ElementContent } from 'hast'
import type { Contributor, Removal, SourceFormat, Translation } from '#article/article'
import { callsIn } from '#article/markup'
import type { Draft } from '../draft.ts'
import type { FoundBlock } from '../jsonl/html-blocks.ts'
import type { PageNote } from './marker.ts'

/** The parts of an article as a page holds them, not yet repaired and made plain. */
export interface Parts {
	id: string
	format: SourceFormat
	kicker: string | null
	title: string
	subtitle: string | null
	standfirst: ElementContent[]
	body: FoundBlock[]
	postscript: ElementContent[]
	notes: PageNote[]
	/** Notes called from where an article keeps no calls: the part, and the marker. */
	calledFromHead: readonly (readonly [string, string])[]
	authors: string[]
	topics: string[]
	issue: Draft['issue']
	rubrics: string[]
	translations: Translation[]
	contributors: Contributor[]
	/** Other addresses of the article. */
	alsoAt: string[]
	publishedOn: string | null
	firstPublishedOn: string | null
	source: Draft['source']
	copyright: string | null
	publication: string
	language: string | null
	removals: Removal[]
	warnings: string[]
}

/** The calls that stand in a title, a subtitle or a kicker, each with the name of its place. */
export function callsAmongHead(head: Readonly<Record<string, Element | null>>) {
	return Object.entries(head).flatMap(([place, element]) =>
		element ? callsIn(element).map((marker) => [place, marker] as const) : [],
	)
}
