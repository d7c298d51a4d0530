import type { Likeness, Marker, Place } from './marking.ts'

/** A text and where in it the terms of a question stand. */
export interface Looked<T> {
	in: T
	places: Place[]
}

/** Looks for the terms in each of these texts. */
export function lookedThrough<T extends { text: string }>(
	texts: readonly T[],
	marker: Marker,
): Looked<T>[] {
	return texts.map((one) => ({ in: one, places: marker.places(one.text) }))
}

/**
 * Of an article's texts those that hold a term, and in each the places that count: of each term only those most like it.
 * Who has the word itself needs neither a longer one that begins with it nor a likely misprint of it. The same rule holds
 * wherever places are shown: in results, in an article that is opened, in a concordance. `terms` is how many are asked.
 */
export function likestIn<T extends { text: string }>(
	looked: readonly Looked<T>[],
	{ terms, marker }: { terms: number; marker: Marker },
): Looked<T>[] {
	return likest(withMisprints(looked, terms, marker), terms)
}

/** The same for passages of several articles, by article; those that hold nothing are left out. */
export function likestByArticle<T extends { text: string; article: string }>(
	passages: readonly T[],
	wish: { terms: number; marker: Marker },
): Map<string, Looked<T>[]> {
	const byArticle = new Map<string, Looked<T>[]>()
	for (const one of lookedThrough(passages, wish.marker)) {
		const known = byArticle.get(one.in.article)
		if (known) known.push(one)
		else byArticle.set(one.in.article, [one])
	}
	for (const [article, looked] of byArticle) {
		const held = likestIn(looked, wish)
		if (held.length > 0) byArticle.set(article, held)
		else byArticle.delete(article)
	}
	return byArticle
}

/** A question of so few words is answered with articles that hold every one of them, if need be by a typo. */
const FEW_TERMS = 3

/** Of an article that lacks a word itself, the likely misprints of it. */
function withMisprints<T extends { text: string }>(
	looked: readonly Looked<T>[],
	terms: number,
	marker: Marker,
): readonly Looked<T>[] {
	const held = new Set(looked.flatMap(({ places }) => places.map(({ term }) => term)))
	if (held.size === terms || (held.size > 0 && terms > FEW_TERMS)) return looked
	return looked.map(({ in: one, places }) => ({
		in: one,
		places: [...places, ...marker.misprints(one.text).filter(({ term }) => !held.has(term))],
	}))
}

function likest<T>(looked: readonly Looked<T>[], terms: number): Looked<T>[] {
	const least = new Array<number>(terms).fill(Number.POSITIVE_INFINITY)
	for (const { places } of looked)
		for (const { term, likeness } of places) least[term] = Math.min(least[term] as number, likeness)
	// A word and its other forms are as good as one another.
	const isLike = ({ term, likeness }: Place) =>
		likeness <= Math.max(2 satisfies Likeness, least[term] as number)
	return looked
		.map((one) => ({ ...one, places: one.places.filter(isLike) }))
		.filter(({ places }) => places.length > 0)
}
