import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

/** The library under test, served once more. */
export type AnotherLibrary = { app: ChildProcess; base: string }

/** The secret with which its cookies are sealed. */
export const NO_SECRET = 'a secret of no importance, long enough'

/** The database of the library under test. */
export function databaseUrl(): string {
	const url = new URL(process.env.DATABASE_URL ?? '')
	url.pathname = '/carrel_e2e'
	return url.href
}

/** Serves it from another environment, and waits until its health is what is expected of that. Kill `app` in the end. */
export async function anotherLibrary(
	variables: Record<string, string>,
	health: 200 | 503,
): Promise<AnotherLibrary> {
	const port = await freePort()
	const base = `http://localhost:${port}`
	const app = spawn(process.execPath, ['services/serve.mjs'], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			PORT: String(port),
			DATABASE_URL: databaseUrl(),
			NEXTAUTH_URL: base,
			NEXTAUTH_SECRET: NO_SECRET,
			...variables,
		},
		stdio: 'ignore',
	})
	await expect
		.poll(
			() =>
				fetch(`${base}/api/health`, { signal: AbortSignal.timeout(5000) }).then(
					async (answer) => (health === 200 && (await isServed(answer)) ? 200 : answer.status),
					() => 0,
				),
			{ timeout: 90_000 },
		)
		.toBe(health)
	return { app, base }
}

/** Its servers answer; that the index waits for what another test has corrected is nothing to whoever asks for it. */
async function isServed(answer: Response): Promise<boolean> {
	const { postgres, meilisearch } = (await answer.json()) as Record<string, string>
	return postgres === 'well' && meilisearch === 'well'
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	const address = server.address()
	await new Promise((resolve) => server.close(resolve))
	if (!address || typeof address === 'string') throw new Error('no port could be had')
	return address.port
}
