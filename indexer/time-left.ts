/** How long something will still take, by the pace of the last minutes; shares go from 0 to 1, times are in milliseconds. */
export class TimeLeft {
	#seen: { at: number; share: number }[] = []

	/** Takes note of how far it is, and says how long it will take: null while nobody can tell. */
	note(share: number, at: number): string | null {
		const last = this.#seen.at(-1)
		// A share that shrinks is one of another thing: what came before tells nothing of its pace.
		if (last && share < last.share) this.#seen = []
		if (!last || share !== last.share) this.#seen.push({ at, share })
		while ((this.#seen[1]?.at ?? at) < at - WINDOW) this.#seen.shift()
		const [first] = this.#seen
		if (!first || at - first.at < SOON || share <= first.share) return null
		const pace = (share - first.share) / (at - first.at)
		return inWords((1 - share) / pace)
	}
}

/** Meilisearch takes what it is sent in lumps of up to a minute, so a shorter look back would see none or only one. */
const WINDOW = 120_000
/** Before that any pace is chance. */
const SOON = 4000

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function inWords(left: number): string {
	if (left < MINUTE) return 'less than a minute left'
	const [count, unit] =
		left < 1.5 * HOUR ? [Math.round(left / MINUTE), 'minute'] : [Math.round(left / HOUR), 'hour']
	return `about ${count} ${unit}${count === 1 ? '' : 's'} left`
}
