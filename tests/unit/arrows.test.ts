import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const planted = await mkdtemp(path.join(tmpdir(), 'carrel-arrows-'))

afterAll(() => rm(planted, { recursive: true, force: true }))

test('every import follows the arrows, and none goes in a circle', async () => {
	expect(await violationsIn(ROOT)).toEqual([])
})

describe('an import against the arrows is caught', () => {
	test.each([
		['article/a.ts', '#db/b', 'db/b.ts'],
		['places/a.ts', '#article/b', 'article/b.ts'],
		['db/a.ts', '#search/b', 'search/b.ts'],
		['search/a.ts', '#db/b', 'db/b.ts'],
		['services/a.ts', '#db/b', 'db/b.ts'],
		['mail/a.ts', '#db/b', 'db/b.ts'],
		['db/a.ts', '#mail/b', 'mail/b.ts'],
		['app/search/page.tsx', '#indexer/b', 'indexer/b.ts'],
		['app/search/page.tsx', '../lists/list.ts', 'app/lists/list.ts'],
		['app/_ui/a.ts', '../lists/list.ts', 'app/lists/list.ts'],
		['db/a.ts', '#support/b', 'tests/support/b.ts'],
	])('%s importing %s', async (from, specifier, to) => {
		const tree = await plant({ [from]: `import '${specifier}'`, [to]: 'export {}' })

		expect(await violationsIn(tree)).not.toEqual([])
	})

	test('a circle of two', async () => {
		const tree = await plant({
			'article/a.ts': "import './b.ts'",
			'article/b.ts': "import './a.ts'",
		})

		expect(await violationsIn(tree)).not.toEqual([])
	})

	test('while the arrows themselves are allowed', async () => {
		const tree = await plant({
			'app/search/page.tsx': "import '#search/b'\nimport '../_ui/c.ts'",
			'search/b.ts': "import '#article/d'",
			'app/_ui/c.ts': '',
			'article/d.ts': '',
		})

		expect(await violationsIn(tree)).toEqual([])
	})
})

/** Writes files into a tree of their own that resolves `#…` as the project does. */
async function plant(files: Record<string, string>): Promise<string> {
	const tree = await mkdtemp(path.join(planted, 'tree-'))
	const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
	const all = {
		...files,
		'package.json': JSON.stringify({ type: 'module', imports: manifest.imports }),
	}
	for (const [name, content] of Object.entries(all)) {
		await mkdir(path.dirname(path.join(tree, name)), { recursive: true })
		await writeFile(path.join(tree, name), `${content}\n`)
	}
	return tree
}

async function violationsIn(tree: string): Promise<string[]> {
	const config = await extractConfig(path.join(ROOT, '.dependency-cruiser.cjs'))
	const result = await cruise(
		['.'],
		{ ...config.options, ruleSet: config, baseDir: tree, validate: true },
		undefined,
		{ tsConfig: extractTsConfig(path.join(ROOT, 'tsconfig.json')) },
	)
	if (typeof result.output === 'string') throw new Error('expected the result as an object')
	return result.output.summary.violations.map(
		({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
	)
}
