import { headers } from 'next/headers'
import { clearAwayHourly } from '#db/clearing-away'
import { database } from '#db/connection'
import { counted, forget, type Rate } from '#db/rate-counts'
import { addressOf, markOf } from './client.ts'

/**
 * How often each thing may be done. One address stands for everybody behind it, a school perhaps: what is counted by address
 * leaves room for that.
 */
const RATES = {
	'sign-in by address': { most: 100, seconds: 15 * 60 },
	'sign-in by account': { most: 10, seconds: 15 * 60 },
	'second step by account': { most: 10, seconds: 15 * 60 },
	// Six digits, three of which are right at any moment: guessed at for a day, one in 6,000 is met.
	'second step by account in a day': { most: 50, seconds: 24 * 60 * 60 },
	'second step by address': { most: 100, seconds: 15 * 60 },
	'password again by account': { most: 10, seconds: 15 * 60 },
	'passkey by address': { most: 100, seconds: 15 * 60 },
	'provider by address': { most: 100, seconds: 15 * 60 },
	'sign-up by address': { most: 20, seconds: 60 * 60 },
	'mail to an address': { most: 5, seconds: 60 * 60 },
	'mail by address': { most: 30, seconds: 60 * 60 },
	// Questions to the search are counted at the door: see app/_door.
	'export by reader': { most: 120, seconds: 60 * 60 },
	'export by address': { most: 300, seconds: 60 * 60 },
	'program by token': { most: 600, seconds: 60 },
	'wrong token by address': { most: 100, seconds: 15 * 60 },
} satisfies Record<string, Rate>
export type Rated = keyof typeof RATES

/**
 * Counts what is about to be done, by an account, an e-mail address or whatever `who` says, and gives the seconds until it may be
 * done again: 0 when it may be done now.
 */
export async function secondsUntil(what: Rated, who: string): Promise<number> {
	await clearAwayHourly(database())
	return counted(database(), what, markOf(who.toLowerCase()), RATES[what])
}

/** Takes back what was counted. */
export function forgetOften(what: Rated, who: string): Promise<void> {
	return forget(database(), what, markOf(who.toLowerCase()))
}

/** The same as `secondsUntil` by the address that the request comes from. */
export async function secondsUntilHere(what: Rated): Promise<number> {
	return secondsUntil(what, addressOf(await headers()) ?? 'an address that nobody told')
}

/** `try again in 3 minutes`, for whoever has to wait so many seconds. */
export function inAWhile(seconds: number): string {
	const minutes = Math.ceil(seconds / 60)
	if (minutes > 90) return `try again in ${Math.ceil(minutes / 60)} hours`
	return `try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`
}
