/** A generator of numbers from 0 to 1 that repeats itself for the same seed (a linear congruence). */
export function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
}
