// Who may import whom. `app` is the one that never reaches the indexer; nothing reaches the tests.
const folder = (name) => `^${name}/`
const ours = '^(app|article|places|db|search|mail|indexer|services|tests|env)(/|[.]ts$)'

const MAY = {
	article: [],
	places: [],
	env: [],
	db: ['article', 'places', 'env'],
	search: ['article', 'places', 'env'],
	mail: ['env'],
	services: ['env'],
	indexer: ['article', 'places', 'db', 'search', 'mail', 'services', 'env'],
	app: ['article', 'places', 'db', 'search', 'mail', 'env'],
}

const home = (name) => (name === 'env' ? '^env[.]ts$' : folder(name))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...Object.entries(MAY).map(([name, allowed]) => ({
			name: `${name}-reaches-only-${allowed.join('-') || 'nothing-of-ours'}`,
			severity: 'error',
			from: { path: home(name) },
			to: { path: ours, pathNot: [name, ...allowed].map(home) },
		})),
		{
			name: 'a-room-never-reaches-another-room',
			comment:
				'Rooms share through app/_ui and app/_session; an address of the API is a room as well.',
			severity: 'error',
			from: { path: '^app/([^_/][^/]*)/' },
			to: { path: '^app/[^_/][^/]*/', pathNot: '^app/$1/' },
		},
		{
			name: 'shared-pieces-never-reach-a-room',
			severity: 'error',
			from: { path: '^app/_' },
			to: { path: '^app/[^_/][^/]*/' },
		},
		{
			name: 'nothing-reaches-the-tests',
			severity: 'error',
			from: { pathNot: '^tests/' },
			to: { path: '^tests/' },
		},
		{ name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'every-import-resolves',
			severity: 'error',
			from: { path: ours },
			to: { couldNotResolve: true },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)([.]next|[.]carrel|node_modules/.*)' },
		includeOnly: ours,
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
		},
	},
}
