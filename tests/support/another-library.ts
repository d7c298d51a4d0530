import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

/** The library under test, served once more. */
export type AnotherLibrary = { app: ChildProcess; base: string }

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
			NEXTAUTH_SECRET: 'a secret of no importance, long enough',
			...variables,
		},
		stdio: 'ignore',
	})
	await expect
		.poll(
			() =>
				fetch(`${base}/api/health`).then(
					({ status }) => status,
					() => 0,
				),
			{ timeout: 30_000 },
		)
		.toBe(health)
	return { app, base }
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	const address = server.address()
	await new Promise((resolve) => server.close(resolve))
	if (!address || typeof address === 'string') throw new Error('no port could be had')
	return address.port
}
