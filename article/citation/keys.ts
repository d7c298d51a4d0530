import { slugOf } from '../slug.ts'
import type { CitedWork } from './work.ts'

/** The works with ids that say which they are (`harvey2005-brief`), each another's: `-2` sets twins apart. */
export function keyed(works: readonly CitedWork[]): CitedWork[] {
	const met = new Map<string, number>()
	return works.map((work) => {
		const key = keyOf(work)
		const count = (met.get(key) ?? 0) + 1
		met.set(key, count)
		return { ...work, id: count === 1 ? key : `${key}-${count}` }
	})
}

function keyOf({ authors: [first], title, container, date }: CitedWork): string {
	const who = plain(
		first
			?.replace(/,? Jr\.?$/u, '')
			.split(' ')
			.at(-1) ??
			container ??
			'',
	)
	const what = plain(title ?? '')
		.split('-')
		.find((word) => word.length > 3)
	return [`${who || 'source'}${date?.slice(0, 4) ?? ''}`, what].filter(Boolean).join('-')
}

/** What programs take for a key: letters without accents. */
const plain = (text: string) => (text === '' ? '' : slugOf(text).replace(/[^a-z0-9-]/g, ''))
