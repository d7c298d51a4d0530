import { personOf } from './citable.ts'
import type { CitedWork, WorkKind } from './work.ts'

const TYPES: Record<WorkKind, string> = {
	'article-magazine': 'MGZN',
	// Readers of RIS disagree about who wrote an article of type NEWS.
	'article-newspaper': 'MGZN',
	'article-journal': 'JOUR',
	book: 'BOOK',
	chapter: 'CHAP',
	webpage: 'ELEC',
	document: 'GEN',
}

/** As RIS; each value on one line. A group's name with a comma in it is read as a person's: RIS has no way to tell. */
export function worksToRis(works: readonly CitedWork[]): string {
	return works.map((work) => `${linesOf(work).join('\r\n')}\r\nER  - \r\n\r\n`).join('')
}

function linesOf(work: CitedWork): string[] {
	const [year = '', month = '', day = ''] = work.date?.split('-') ?? []
	const [first = '', last = ''] = work.pages?.split(/[-–]+/u, 2) ?? []
	const values: [tag: string, value: string | null][] = [
		['TY', TYPES[work.kind]],
		['ID', work.id],
		['TI', work.title],
		...work.authors.map((name): [string, string] => ['AU', authorOf(name)]),
		['T2', work.container],
		['IS', work.issue],
		['PB', work.publisher],
		['CY', work.place],
		['PY', year],
		['DA', year && `${year}/${month}/${day}/`],
		['SP', first],
		['EP', last],
		['UR', work.url],
		...work.notes.map((note): [string, string] => ['N1', note]),
	]
	return values.flatMap(([tag, value]) =>
		value === null || (value === '' && tag !== 'TI')
			? []
			: `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`,
	)
}

function authorOf(name: string): string {
	const person = personOf(name)
	if ('literal' in person) return person.literal
	const { family, given, suffix } = person
	return [family, given, suffix].filter(Boolean).join(', ')
}
