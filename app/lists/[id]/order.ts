import type { ListEntry } from '#article/lists/entry'

/**
 * One thing that can be done to an item of a list. `after` is the item it comes to stand behind, '' for the first place; a
 * section comes to stand behind the whole section that `after` is in. `was` are the words that others are written over.
 */
export type ItemChange = { itemId: string } & (
	| { do: 'move'; after: string }
	| { do: 'move section'; after: string }
	| { do: 'remove' }
	| { do: 'put back' }
	| { do: 'note'; note: string; was: string }
	| { do: 'title'; title: string; was: string }
)

/** What came of a change: it was made, or `fault` says in words why not; `theirs` is what others wrote there, where that is why. */
export type Outcome = { fault: string | null; theirs?: string }

/** What an item is called when one speaks of it. */
export function nameOf(entry: ListEntry): string {
	if (entry.kind !== 'passage') return entry.title || 'Untitled'
	return entry.quote.length > 60 ? `${entry.quote.slice(0, 59).trimEnd()}…` : entry.quote
}

/** The title that is the list's own to change; null where it is the library's. */
export const ownTitleOf = (entry: ListEntry): string | null =>
	entry.kind === 'section' || entry.kind === 'link' ? entry.title : null

/** The items as they will be once the change is made; what comes back from removal, only the library knows. */
export function changed(entries: ListEntry[], change: ItemChange): ListEntry[] {
	const { itemId } = change
	const one = (set: (entry: ListEntry) => ListEntry) =>
		entries.map((entry) => (entry.id === itemId ? set(entry) : entry))
	switch (change.do) {
		case 'note':
			return one((entry) => ({ ...entry, note: change.note }))
		case 'title':
			return one((entry) => ({ ...entry, title: change.title }))
		case 'remove':
			return entries.filter(({ id }) => id !== itemId)
		case 'move':
			return moved(entries, itemId, change.after)
		case 'move section':
			return sectionMoved(entries, itemId, change.after)
		case 'put back':
			return entries
	}
}

function moved(entries: ListEntry[], itemId: string, after: string): ListEntry[] {
	const entry = entries.find(({ id }) => id === itemId)
	const others = entries.filter(({ id }) => id !== itemId)
	const before = others.findIndex(({ id }) => id === after)
	if (!entry || (after !== '' && before === -1)) return entries
	return others.toSpliced(before + 1, 0, entry)
}

function sectionMoved(entries: ListEntry[], itemId: string, after: string): ListEntry[] {
	const from = entries.findIndex(({ id }) => id === itemId)
	if (entries[from]?.kind !== 'section') return entries
	const section = entries.slice(from, endOfSection(entries, from + 1))
	const others = entries.toSpliced(from, section.length)
	const before = others.findIndex(({ id }) => id === after)
	if (after !== '' && before === -1) return entries
	return others.toSpliced(endOfSection(others, before + 1), 0, ...section)
}

function endOfSection(entries: readonly ListEntry[], from: number): number {
	const next = entries.findIndex(({ kind }, n) => n >= from && kind === 'section')
	return next === -1 ? entries.length : next
}

/** What takes a change back, told by the items before it; null where they do not have the item. */
export function undoing(
	entries: readonly ListEntry[],
	change: ItemChange,
	/** What stands before the first of them. */
	first = '',
): ItemChange | null {
	const { itemId } = change
	if (change.do === 'put back') return { do: 'remove', itemId }
	const n = entries.findIndex(({ id }) => id === itemId)
	const entry = entries[n]
	if (!entry) return null
	const after = entries[n - 1]?.id ?? first
	switch (change.do) {
		case 'move':
		case 'move section':
			return { do: change.do, itemId, after }
		case 'remove':
			return { do: 'put back', itemId }
		case 'note':
			return { do: 'note', itemId, note: change.was, was: change.note }
		case 'title':
			return { do: 'title', itemId, title: change.was, was: change.title }
	}
}

/** What has been done, in words. */
export function doneInWords(name: string, change: ItemChange): string {
	switch (change.do) {
		case 'move':
		case 'move section':
			return `“${name}” is moved.`
		case 'remove':
			return `“${name}” is off the list.`
		case 'put back':
			return `“${name}” is back on the list.`
		case 'note':
			return `The note on “${name}” is changed.`
		case 'title':
			return `“${name}” is now “${change.title}”.`
	}
}
