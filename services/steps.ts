/** Does `work` and says so in one line, with the time it took; `says` makes the words from what it gave back. */
export type Step = <T>(
	name: string,
	work: () => Promise<T>,
	says?: (result: T) => string,
) => Promise<T>

interface Output {
	isTTY?: boolean
	write: (text: string) => unknown
}

/** Steps whose lines go to `output`. At a terminal the last line shows what is still being done. */
export function stepsTo(output: Output): Step {
	const busy = new Set<string>()
	const show = (line: string) => {
		if (!output.isTTY) return output.write(line)
		const still = busy.size > 0 ? `${[...busy].join(', ')} …` : ''
		output.write(`\r\x1b[K${line}${still}`)
	}
	return async (name, work, says = () => 'ready') => {
		const began = performance.now()
		busy.add(name)
		show('')
		try {
			const result = await work()
			busy.delete(name)
			const seconds = ((performance.now() - began) / 1000).toFixed(1)
			show(`${name.padEnd(13)} ${says(result)} (${seconds} s)\n`)
			return result
		} catch (error) {
			busy.delete(name)
			show('')
			throw error
		}
	}
}
