/** Says something on the standard output: what was asked for. */
export const print = (text: string) => process.stdout.write(`${text}\n`)

/** Says something on the standard error: what went wrong, and what is being waited for. */
export const complain = (text: string) => process.stderr.write(`${text}\n`)

/** Says that another program fills the search index. */
export const onBusy = (who: string) => {
	complain(`Another program fills the search index: ${who}. Waiting for it.`)
}

/** What came of a wish in words; prints it, and gives the exit code. */
export function tell({ isDone, text }: { isDone: boolean; text: string }): number {
	if (isDone) print(text)
	else complain(text)
	return isDone ? 0 : 1
}
