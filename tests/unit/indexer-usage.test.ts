import { expect, test } from 'vitest'
import { commandFrom, WrongUsage } from '#indexer/usage'

test('reads an import with its options', () => {
	const args = ['import', 'a', 'b.jsonl', '--as', 'jsonl', '--publication', 'tide', '--dry-run']

	expect(commandFrom(args)).toMatchObject({
		name: 'import',
		paths: ['a', 'b.jsonl'],
		as: 'jsonl',
		publication: 'tide',
		dryRun: true,
		ifEmpty: false,
		json: false,
	})
})

test('reads the number of a run, or none', () => {
	expect(commandFrom(['ledger', '12'])).toEqual({ name: 'ledger', run: 12, json: false })
	expect(commandFrom(['ledger'])).toEqual({ name: 'ledger', run: undefined, json: false })
})

test('reads what is to be tried again, and what of a ledger is to be shown', () => {
	expect(commandFrom(['import', '--retry', '12'])).toMatchObject({
		name: 'retry',
		run: 12,
		json: false,
	})
	expect(commandFrom(['import', '--retry'])).toMatchObject({ name: 'retry', run: undefined })
	expect(commandFrom(['ledger', '--failed'])).toEqual({ name: 'failed', json: false })
	expect(commandFrom(['ledger', '3', '--failed'])).toMatchObject({ run: 3, outcome: 'failed' })
	expect(commandFrom(['ledger', '--outcome', 'new'])).toMatchObject({ outcome: 'new' })
})

test.each<[string[], object]>([
	[['a'], { kind: 'list' }],
	[['a', 'title', 'New'], { kind: 'set', field: 'title', value: 'New' }],
	[['a', 'kicker', ''], { kind: 'set', field: 'kicker', value: '' }],
	[['a', '--text', 'was', 'now'], { kind: 'reword', was: 'was', now: 'now' }],
	[['a', 'title', '--withdraw'], { kind: 'withdraw', field: 'title', was: '' }],
	[['a', '--text', 'was', '--withdraw'], { kind: 'withdraw', field: 'text', was: 'was' }],
])('correct %j', (args, wish) => {
	expect(commandFrom(['correct', ...args])).toMatchObject({ name: 'correct', article: 'a', wish })
})

test.each([
	['a retry with a format of its own', ['import', '--retry', '--as', 'jsonl']],
	['a retry of a path', ['import', '--retry', 'a.jsonl']],
	['an unknown outcome', ['ledger', '--outcome', 'lost']],
	['a correction of nothing', ['correct']],
	['a field without a value', ['correct', 'a', 'title']],
	['a passage without its correction', ['correct', 'a', '--text', 'was']],
	['a withdrawal of nothing', ['correct', 'a', '--withdraw']],
	['a withdrawal with a value', ['correct', 'a', 'title', 'New', '--withdraw']],
	['a join of one', ['join', 'a']],
	['no command', []],
	['an unknown command', ['improt']],
	['an import of nothing', ['import']],
	['an unknown format', ['import', 'a', '--as', 'word']],
	['an unknown option', ['sync', '--fast']],
	['an option without its value', ['import', 'a', '--as']],
	['an argument too many', ['status', 'now']],
	['a digest of something', ['digest', 'salt']],
	['two inspections at once', ['inspect', 'a', 'b']],
	['a run that is no number', ['ledger', 'last']],
])('refuses %s', (_, args) => {
	expect(() => commandFrom(args)).toThrow(WrongUsage)
})

const LIST = '0b7c0a52-6f0e-4d53-9d0a-9a0f4f4f9c11'

test.each<[string[], object]>([
	[[], { kind: 'list' }],
	[['add', LIST], { kind: 'add', listId: LIST, country: null }],
	[
		['remove', `https://library.example/lists/${LIST}`, '--country', 'ir'],
		{ kind: 'remove', listId: LIST, country: 'IR' },
	],
])('reads which lists to start with from start-here %j', (args, wish) => {
	expect(commandFrom(['start-here', ...args])).toEqual({ name: 'start-here', wish, json: false })
})

test.each([
	[['put', LIST]],
	[['add']],
	[['add', 'harbours']],
	[['add', LIST, '--country', 'Iran']],
	[['add', LIST, 'more']],
	[['--country', 'IR']],
])('refuses start-here %j', (args) => {
	expect(() => commandFrom(['start-here', ...args])).toThrow(WrongUsage)
})

test.each<[string[], object]>([
	[[], { kind: 'list' }],
	[['list'], { kind: 'list' }],
	[['admin', 'ana@example.org'], { kind: 'appoint', role: 'admin', email: 'ana@example.org' }],
	[['reader', 'ana@example.org'], { kind: 'appoint', role: 'reader', email: 'ana@example.org' }],
])('reads who gets a role from reader %j', (args, wish) => {
	expect(commandFrom(['reader', ...args])).toEqual({ name: 'reader', wish, json: false })
})

test.each([
	[['admin']],
	[['owner', 'ana@example.org']],
	[['list', 'ana@example.org']],
	[['admin', 'ana@example.org', 'bo@example.org']],
])('refuses reader %j', (args) => {
	expect(() => commandFrom(['reader', ...args])).toThrow(WrongUsage)
})

test('reads whether to work once, and how', () => {
	expect(commandFrom(['work'])).toMatchObject({ once: false, allowPrivate: false })
	expect(commandFrom(['work', '--once', '--contact', 'ana@example.org'])).toMatchObject({
		once: true,
		contact: 'ana@example.org',
	})
	expect(() => commandFrom(['work', 'now'])).toThrow(WrongUsage)
})
