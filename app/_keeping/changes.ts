import type { Kept, KeptHighlight } from './kept.ts'

/** What becomes of a highlight's colour, note or tags; what is left out stays. */
export type Wish = Partial<Pick<Kept, 'colour' | 'note' | 'tags'>>

/** One thing done to a highlight. */
export type Change<T extends Kept = KeptHighlight> =
	| { deed: 'add' | 'restore'; highlight: T }
	| { deed: 'change'; id: string; wish: Wish }
	| { deed: 'remove'; id: string }

/** The highlights as they will be once the change is made. */
export function foreseen<T extends Kept>(kept: readonly T[], change: Change<T>): T[] {
	if (change.deed === 'remove') return kept.filter(({ id }) => id !== change.id)
	if (change.deed === 'change')
		return kept.map((one) => (one.id === change.id ? { ...one, ...change.wish } : one))
	return [...kept.filter(({ id }) => id !== change.highlight.id), change.highlight]
}

export const highlightIdOf = (change: Change): string =>
	'highlight' in change ? change.highlight.id : change.id

/** Whether this passage is marked in the same colour already: a second click on a colour marks nothing twice. */
export function isMarkedAlready(kept: readonly Kept[], one: Kept): boolean {
	return kept.some(
		({ id, colour, versionId, range }) =>
			id === one.id ||
			(colour === one.colour &&
				versionId === one.versionId &&
				range?.start === one.range?.start &&
				range?.end === one.range?.end &&
				range !== null),
	)
}

/** What of a highlight a wish would change, as it is before. */
export function partOf({ colour, note, tags }: Kept, wish: Wish): Wish {
	return {
		...('colour' in wish && { colour }),
		...('note' in wish && { note }),
		...('tags' in wish && { tags }),
	}
}

/**
 * Whether a change would write over something that its maker has not seen: a field of it says something else by now
 * than when the change was made, and not what the change says either.
 */
export function collides(wish: Wish, was: Wish, now: Wish): boolean {
	return (Object.keys(wish) as (keyof Wish)[]).some(
		(field) => !isSame(now[field], was[field]) && !isSame(now[field], wish[field]),
	)
}

/** Whether two say the same of a passage. */
export const sayTheSame = (a: Kept, b: Kept): boolean =>
	isSame(a.colour, b.colour) && isSame(a.note, b.note) && isSame(a.tags, b.tags)

/** Tags stand in the order they were typed here, and in that of the alphabet at the library. */
const isSame = (a: Wish[keyof Wish], b: Wish[keyof Wish]) =>
	JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

const inOrder = (value: Wish[keyof Wish]) => (Array.isArray(value) ? [...value].sort() : value)
