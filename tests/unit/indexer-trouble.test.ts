import { expect, test } from 'vitest'
import { explain } from '#indexer/trouble'

test('a connection that the database’s client wrote to in vain is told as a database that is away', () => {
	const error = new TypeError("Cannot read properties of null (reading 'write')")
	error.stack = `${error}\n    at Immediate.nextWrite (file:///carrel/node_modules/postgres/src/connection.js:255:22)\n    at process.processImmediate (node:internal/timers:483:21)`

	expect(explain(error)).toMatch(/^Postgres does not answer .*DATABASE_URL/)
	expect(explain(error)).not.toContain('\n')
})

test('the same fault from anywhere else is a bug, and told with its place', () => {
	const error = new TypeError("Cannot read properties of null (reading 'write')")

	expect(explain(error)).toContain('indexer-trouble.test.ts')
})
