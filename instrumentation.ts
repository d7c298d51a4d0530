/**
 * Runs once when the server starts: the log tells nobody's things, the door is opened, and what answers are ranked by is read
 * before the first reader asks.
 */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== 'nodejs') return
	const { quietLog } = await import('./app/_session/quiet-log.ts')
	quietLog()
	const { openDoor } = await import('./app/_door/at-the-door.ts')
	// `services/serve.mjs` asks it about every request.
	Object.assign(globalThis, { [Symbol.for('carrel.door')]: openDoor() })
	const { readRanking } = await import('#search/ranking/ranker')
	// What is wrong here is told by whoever needs it; the server starts all the same.
	await readRanking().catch(console.error)
}
