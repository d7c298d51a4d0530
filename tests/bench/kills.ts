import { surviveKills } from '#support/killing'
import type { Figure } from './figures.ts'

/** The promise that nothing is lost, at its full size: every round tells what was killed and when. */
export async function kills(wish: {
	articles: number
	kills: number
	seed: number
}): Promise<Figure[]> {
	const inTime = await surviveKills({ ...wish, onRound: (told) => console.log(told) })
	return Object.entries(inTime).map(([victim, count]) => ({
		what: `imports in whose midst ${victim} was killed`,
		measured: count,
		against: null,
		unit: `of ${wish.kills}, all whole again`,
	}))
}
