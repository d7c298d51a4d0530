/** Does `work` and says so in one line, with the time it took; `says` makes the words from what it gave back. */
export type Step = <T>(
	name: string,
	work: () => Promise<T>,
	says?: (result: T) => string,
) => Promise<T>

/** Steps whose lines go to `print`. */
export function stepsTo(print: (line: string) => void): Step {
	return async (name, work, says = () => 'ready') => {
		const began = performance.now()
		const result = await work()
		const seconds = ((performance.now() - began) / 1000).toFixed(1)
		print(`${name.padEnd(13)} ${says(result)} (${seconds} s)`)
		return result
	}
}
