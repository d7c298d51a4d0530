import { lexiconInUse } from './lexicon.ts'
import type { ShelfQuestion } from './question.ts'
import {
	type HighlightShelf,
	SHELF_FACETS,
	type ShelfFacet,
	type ShelvedHighlight,
	valuesOf,
} from './shelf.ts'
import { Accepting, type SoughtTerm, termsIn } from './terms.ts'

/** What a question finds on a shelf. */
export interface ShelfAnswer {
	/** All that answer, in the order of the shelf. */
	found: ShelvedHighlight[]
	/** How many each value of a facet would give, the facet's own choice left out of account. */
	counts: Record<ShelfFacet, Map<string, number>>
	/** What was looked for, to be marked where it stands. */
	terms: readonly SoughtTerm[]
}

/**
 * Finds the highlights in whose words, note and tags together every term stands, within what is chosen. Words may be
 * begun, and misspelt as `isLike` allows.
 */
export function findOnShelf(shelf: HighlightShelf, question: ShelfQuestion): ShelfAnswer {
	const terms = termsIn(question.words)
	const worded = holding(shelf.highlights, terms)
	const counts = Object.fromEntries(
		SHELF_FACETS.map((facet) => [facet, new Map<string, number>()]),
	) as ShelfAnswer['counts']
	const found: ShelvedHighlight[] = []
	for (const highlight of worded) {
		const amiss = SHELF_FACETS.filter((facet) => !isChosen(highlight, facet, question))
		if (amiss.length === 0) found.push(highlight)
		if (amiss.length > 1) continue
		for (const facet of amiss.length === 1 ? amiss : SHELF_FACETS)
			for (const value of valuesOf(highlight, facet))
				counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
	}
	return { found, counts, terms }
}

/** Those of the highlights in whose texts, taken together, every term stands. */
export function holding(
	highlights: readonly ShelvedHighlight[],
	terms: readonly SoughtTerm[],
	textsOf: (highlight: ShelvedHighlight) => readonly string[] = allTextsOf,
): readonly ShelvedHighlight[] {
	if (terms.length === 0) return highlights
	const lexicon = lexiconInUse()
	const read = highlights.map((one) => textsOf(one).map((text) => lexicon.read(text)))
	const all = terms.map((term) => new Accepting(term, lexicon))
	return highlights.filter((_, n) => all.every((one) => read[n]!.some((words) => one.isIn(words))))
}

const allTextsOf = ({ quote, note, tags }: ShelvedHighlight) =>
	[quote, note, ...tags].filter(Boolean)

function isChosen(
	highlight: ShelvedHighlight,
	facet: ShelfFacet,
	{ facets }: ShelfQuestion,
): boolean {
	const chosen = facets[facet]
	return chosen.length === 0 || valuesOf(highlight, facet).some((value) => chosen.includes(value))
}
