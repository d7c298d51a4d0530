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

test.each([
	['no command', []],
	['an unknown command', ['improt']],
	['an import of nothing', ['import']],
	['an unknown format', ['import', 'a', '--as', 'word']],
	['an unknown option', ['sync', '--fast']],
	['an option without its value', ['import', 'a', '--as']],
	['an argument too many', ['status', 'now']],
	['two inspections at once', ['inspect', 'a', 'b']],
	['a run that is no number', ['ledger', 'last']],
])('refuses %s', (_, args) => {
	expect(() => commandFrom(args)).toThrow(WrongUsage)
})
