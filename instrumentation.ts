/** Runs once when the server starts: the log tells nobody's things, and what answers are ranked by is read before anybody asks. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== 'nodejs') return
	const { quietLog } = await import('./app/_session/quiet-log.ts')
	quietLog()
	const { readRanking } = await import('#search/ranking/ranker')
	// What is wrong here is told by whoever needs it; the server starts all the same.
	await readRanking().catch(console.error)
}
