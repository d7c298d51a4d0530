/**
 * A table of countries as text. A country begins with `CODE Name [Region, Region]`; under it, indented:
 * `also:` other names, French and Spanish ones among them · `was:` former states and names · `people:` its people
 * and adjectives · `in:` towns, regions · `states:` its federal states · `short:` their
 * abbreviations · `seat:` places in it that texts about anywhere name: Washington, Hollywood.
 * `?` after a name: only when the text speaks of this country otherwise. `!`: only with these very accents.
 * `*`: a French or Spanish adjective, its feminine and plural forms too, in any case of letters.
 */
export type Gazetteer = string

/** How a text named the country. `place` is a town, region or seat of power in it. */
export type NamedBy = 'name' | 'former' | 'people' | 'place' | 'seat' | 'state' | 'short' | Sign

/** What only hints at a country: who led it, and its parties, institutions, money. It is no naming. */
export type Sign = 'person' | 'body' | 'money'

export function isSign(by: NamedBy): by is Sign {
	return by === 'person' || by === 'body' || by === 'money'
}

/** One way to name a country. `weak` names count only when the text speaks of the country otherwise. */
export interface Name {
	text: string
	by: NamedBy
	weak: boolean
	exact: boolean
	anyCase: boolean
}

/** A country as the tables know it. */
export interface Entry {
	code: string
	name: string
	regions: string[]
	names: Name[]
}

const KEYS: Record<string, NamedBy> = {
	also: 'name',
	was: 'former',
	people: 'people',
	in: 'place',
	seat: 'seat',
	states: 'state',
	short: 'short',
	person: 'person',
	body: 'body',
	money: 'money',
}

/** The countries of a table by continent; throws on a line it does not understand. */
export function read(table: Gazetteer): Entry[] {
	const entries: Entry[] = []
	for (const line of table.split('\n').filter((line) => line.trim())) {
		const head = /^([A-Z]{2}) (.+) \[(.+)\]$/.exec(line)
		if (head) entries.push(entryFrom(head[1]!, head[2]!, head[3]!))
		else entries.at(-1)!.names.push(...namesFrom(line))
	}
	return entries
}

/** Adds a table of lines `CODE key: names` to the countries; throws on a line it does not understand. */
export function extend(entries: readonly Entry[], table: Gazetteer): void {
	const byCode = new Map(entries.map((entry) => [entry.code, entry]))
	for (const line of table.split('\n').filter((line) => line.trim())) {
		const entry = byCode.get(line.slice(0, 2))
		if (!entry) throw new Error(`The gazetteer knows no such country: ${line}`)
		entry.names.push(...namesFrom(` ${line.slice(2)}`))
	}
}

function entryFrom(code: string, marked: string, regions: string): Entry {
	const name = nameFrom(marked, 'name')
	return { code, name: name.text, regions: regions.split(', '), names: [name] }
}

function namesFrom(line: string): Name[] {
	const [, key, list] = /^ {2}(\w+): (.+)$/.exec(line) ?? []
	const by = key && KEYS[key]
	if (!by || !list) throw new Error(`The gazetteer does not understand this line: ${line}`)
	return list.split(', ').map((marked) => nameFrom(marked, by))
}

function nameFrom(marked: string, by: NamedBy): Name {
	const [, text, marks] = /^(.*?)([?!*]*)$/.exec(marked)!
	return {
		text: text!,
		by,
		weak: marks!.includes('?'),
		exact: marks!.includes('!'),
		anyCase: marks!.includes('*'),
	}
}
