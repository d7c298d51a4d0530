import { allToStartWith, putToStart, type StartPlace, takeFromStart } from '#db/start-here'
import { countryName, isCountryCode } from '#places/countries'
import type { Library } from './library.ts'
import type { StartHereCommand } from './start-here-usage.ts'

/** What came of it, in words. */
export interface Starting {
	isDone: boolean
	text: string
}

/** Says which lists readers are to start with, or puts one somewhere, or takes it away. */
export async function starting(
	{ db }: Pick<Library, 'db'>,
	{ wish, json }: StartHereCommand,
): Promise<Starting> {
	if (wish.kind === 'list') {
		const lists = await allToStartWith(db)
		return { isDone: true, text: json ? JSON.stringify({ lists }) : listText(lists) }
	}
	const { country, listId } = wish
	if (country !== null && !isCountryCode(country))
		return { isDone: false, text: `There is no country ${country}` }
	const place = placeOf(wish)
	if (wish.kind === 'remove') {
		const isDone = (await takeFromStart(db, 'command', wish)) !== null
		return {
			isDone,
			text: isDone ? `${listId} is gone from ${place}` : `${listId} is not on ${place}`,
		}
	}
	const title = await putToStart(db, 'command', wish)
	if (title === null) return { isDone: false, text: `There is no public list ${listId}` }
	return { isDone: true, text: `“${title}” is on ${place} under “Start here”` }
}

const placeOf = ({ country }: Pick<StartPlace, 'country'>) =>
	country === null ? 'the front page' : `the page of ${countryName(country)}`

function listText(lists: Awaited<ReturnType<typeof allToStartWith>>): string {
	if (lists.length === 0) return 'No list is put before readers to start with'
	return lists
		.map(
			({ listId, title, country, isSeen }) =>
				`${listId}  ${title}: on ${placeOf({ country })}${isSeen ? '' : ', not seen, since it is not public now'}`,
		)
		.join('\n')
}
