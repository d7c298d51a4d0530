import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditFaults, type Lockfile, licenceFaults, originFaults } from '#services/dependencies'

const SHA = 'sha512-AAAA'
const aLockfile = (packages: Lockfile['packages']): Lockfile => ({
	packages: { '': { license: 'MIT' }, ...packages },
})
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile

describe('a licence', () => {
	test('that is on the list is taken, alone, as a choice or together', () => {
		const packages = aLockfile({
			'node_modules/a': { license: 'MIT' },
			'node_modules/b': { license: '(GPL-3.0 OR Apache-2.0)' },
			'node_modules/c/node_modules/@d/e': { license: 'ISC AND BSD-3-Clause' },
			'node_modules/only-for-work': { license: 'GPL-3.0', dev: true },
		})

		expect(licenceFaults(packages)).toEqual([])
	})

	test('that is not is refused, and so is none', () => {
		const packages = aLockfile({
			'node_modules/a': { license: 'AGPL-3.0' },
			'node_modules/b': {},
			'node_modules/c/node_modules/@d/e': { license: 'MIT AND GPL-2.0' },
			'node_modules/citeproc-like': { license: 'CPAL-1.0' },
		})

		expect(licenceFaults(packages)).toEqual([
			'a is under AGPL-3.0, which is not on our list.',
			'b is under no licence that it names, which is not on our list.',
			'@d/e is under MIT AND GPL-2.0, which is not on our list.',
			'citeproc-like is under CPAL-1.0, which is not on our list.',
		])
	})
})

test('a package that nobody vouches for, or from elsewhere, is refused', () => {
	const packages = aLockfile({
		'node_modules/a': { integrity: SHA },
		'node_modules/b': { integrity: SHA, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
		'node_modules/c': {},
		'node_modules/d': { integrity: 'sha1-AAAA' },
		'node_modules/e': { integrity: SHA, resolved: 'git+ssh://git@elsewhere.example/e.git' },
		'node_modules/f': { integrity: SHA, resolved: 'https://registry.npmjs.org.example/f.tgz' },
	})

	expect(originFaults(packages)).toEqual([
		'c has no SHA-512 in the lockfile.',
		'd has no SHA-512 in the lockfile.',
		'e comes from git+ssh://git@elsewhere.example/e.git, not from the registry.',
		'f comes from https://registry.npmjs.org.example/f.tgz, not from the registry.',
	])
})

test('a known fault is one, a small one is not, and a registry that cannot be asked is neither', () => {
	const found = { a: { name: 'a', severity: 'critical' }, b: { name: 'b', severity: 'low' } }

	expect(auditFaults(JSON.stringify({ vulnerabilities: found }))).toEqual({
		faults: ['a has a known fault (critical): see npm audit.'],
	})
	expect(auditFaults('{"message":"405 Method Not Allowed","statusCode":405}')).toEqual({
		unasked: '405 Method Not Allowed',
	})
})

test('all that this library is made of is on the list and vouched for', () => {
	expect(Object.keys(lockfile.packages).length).toBeGreaterThan(300)
	expect([...originFaults(lockfile), ...licenceFaults(lockfile)]).toEqual([])
})
