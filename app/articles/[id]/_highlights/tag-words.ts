const MOST = 20
const LONGEST = 50

const same = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase()

/**
 * Tags with what was typed, which may be several with commas between. One that the reader has already used is
 * written as then; one that is there already is not added again.
 */
export function withTyped(
	tags: readonly string[],
	typed: string,
	own: readonly string[] = [],
): string[] {
	const added = typed
		.normalize('NFC')
		.split(',')
		.map((tag) => tag.replace(/\s+/g, ' ').trim())
		.filter((tag) => tag !== '' && tag.length <= LONGEST)
		.map((tag) => own.find((known) => same(known, tag)) ?? tag)
	const all = [...tags]
	for (const tag of added) if (!all.some((other) => same(other, tag))) all.push(tag)
	return all.slice(0, MOST)
}

/** Whether two lists hold the same tags. */
export const areSame = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((tag) => b.includes(tag))

const { compare } = new Intl.Collator('en')

/** Tags as they are shown: in the order of the alphabet before they are saved as well as after, so that none jumps. */
export const inOrder = (tags: readonly string[]): string[] => [...tags].sort(compare)
