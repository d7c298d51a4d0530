import { randomFrom } from '../random.ts'

/** Chance that repeats itself for the same seed. */
export function chanceFrom(seed: number) {
	const random = randomFrom(seed)
	for (let i = 0; i < 8; i++) random()
	const below = (n: number) => Math.floor(random() * n)
	return {
		below,
		happens: (share: number) => random() < share,
		of: <T>(values: readonly T[]): T => values[below(values.length)]!,
		between: (least: number, most: number) => least + below(most - least + 1),
	}
}

export type Chance = ReturnType<typeof chanceFrom>
