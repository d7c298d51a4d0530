import type { ListEntry } from '#article/lists/entry'

/** What stands on a list but headings. */
export type ListedEntry = Exclude<ListEntry, { kind: 'section' }>

/** A section of a list; what stands before the first heading has no title. */
export type ListSection = { id: string; title: string | null; note: string; entries: ListedEntry[] }

/** What stands on a list under the headings that hold it. */
export function inSections(entries: readonly ListEntry[]): ListSection[] {
	const sections: ListSection[] = [{ id: 'first', title: null, note: '', entries: [] }]
	for (const entry of entries) {
		if (entry.kind === 'section')
			sections.push({ id: entry.id, title: entry.title, note: entry.note, entries: [] })
		else sections.at(-1)?.entries.push(entry)
	}
	return sections.filter(({ title, entries }) => title !== null || entries.length > 0)
}
