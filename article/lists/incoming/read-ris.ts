import { type BroughtWorks, bring, refused } from './incoming.ts'

/** Which tags say what, the likeliest first: programs differ. */
const TAGS = {
	title: ['TI', 'T1', 'CT', 'BT'],
	authors: ['AU', 'A1'],
	year: ['PY', 'Y1', 'DA'],
	url: ['UR', 'L2', 'LK'],
	note: ['N1', 'RN'],
} as const

/** Reads RIS: records of lines with a tag, from `TY` to `ER`. A line without a tag goes on with the one before it. */
export function readRis(text: string): BroughtWorks {
	const brought: BroughtWorks = { works: [], refused: [] }
	let record: Map<string, string[]> | null = null
	let last: string[] = []
	for (const line of text.split(/\r\n?|\n/)) {
		const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u.exec(line) ?? []
		if (tag === undefined) {
			if (line.trim() !== '' && last.length > 0) last.push(`${last.pop()} ${line.trim()}`)
		} else if (tag === 'ER' || tag === 'TY') {
			if (tag === 'TY' && record) brought.refused.push(cutOff(record))
			if (tag === 'ER' && record) bring(brought, workOf(record))
			record = tag === 'TY' ? new Map() : null
			last = []
		} else if (record) {
			last = record.get(tag) ?? []
			last.push(value.trim())
			record.set(tag, last)
		}
	}
	if (record) brought.refused.push(cutOff(record))
	return brought
}

function workOf(record: Map<string, string[]>) {
	const all = (what: keyof typeof TAGS) => TAGS[what].flatMap((tag) => record.get(tag) ?? [])
	return {
		title: all('title')[0] ?? null,
		authors: all('authors').map(spoken),
		year: all('year').find((year) => year !== '') ?? null,
		url: all('url').find((url) => /^https?:/iu.test(url)) ?? null,
		note: all('note').join('\n'),
	}
}

/** `Reyes, Ama` as one says it. */
const spoken = (name: string) => {
	const [family = '', given = ''] = name.split(',', 2).map((part) => part.trim())
	return [given, family].filter(Boolean).join(' ')
}

function cutOff(record: Map<string, string[]>) {
	return refused(workOf(record).title ?? 'A record without a title', 'Its record has no end (ER).')
}
