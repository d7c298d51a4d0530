import { flag } from './command-line.ts'

/** What `held` is asked: to list what waits for an editor, or to decide about one article's. */
export interface HeldCommand {
	name: 'held'
	wish: { kind: 'list' } | { kind: 'publish' | 'drop'; article: string }
	json: boolean
}

export const holding = {
	publish: { type: 'string' },
	drop: { type: 'string' },
	json: flag,
} as const

/** The command, or what is wrong with it. */
export function heldFrom({
	values: { publish, drop, json },
}: {
	values: { publish?: string; drop?: string; json: boolean }
}): HeldCommand | { wrong: string } {
	if (publish !== undefined && drop !== undefined)
		return { wrong: 'held takes --publish or --drop, not both' }
	const name = 'held'
	if (publish !== undefined) return { name, wish: { kind: 'publish', article: publish }, json }
	if (drop !== undefined) return { name, wish: { kind: 'drop', article: drop }, json }
	return { name, wish: { kind: 'list' }, json }
}
