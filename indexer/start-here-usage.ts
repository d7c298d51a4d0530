/** What `start-here` is asked: to say what is there, or to put a list somewhere or take it away. `country` null: the front page. */
export interface StartHereCommand {
	name: 'start-here'
	wish: { kind: 'list' } | { kind: 'add' | 'remove'; listId: string; country: string | null }
	json: boolean
}

interface Given {
	positionals: readonly string[]
	values: { country?: string; json: boolean }
}

/** The command, or what is wrong with it. A list is named by its id, or by the address of its page. */
export function startHereFrom({
	positionals: [kind, list],
	values: { country, json },
}: Given): StartHereCommand | { wrong: string } {
	const name = 'start-here'
	if (kind === undefined && country === undefined) return { name, wish: { kind: 'list' }, json }
	if (kind !== 'add' && kind !== 'remove')
		return { wrong: `start-here takes add or remove, not ${kind ?? '--country alone'}` }
	const listId = /(?:^|\/lists\/)([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i.exec(
		list ?? '',
	)?.[1]
	if (listId === undefined)
		return { wrong: `start-here ${kind} needs the id of a list, or the address of its page` }
	if (country !== undefined && !/^[a-z]{2}$/i.test(country))
		return { wrong: `${country} is not the code of a country, such as IR` }
	return { name, wish: { kind, listId, country: country?.toUpperCase() ?? null }, json }
}
