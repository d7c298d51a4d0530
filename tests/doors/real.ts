import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '#support/programs'

const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'
const APP = join(ROOT, 'app')
const BUILT = join(ROOT, '.next/server')

/** Every door that stands in the source, by the names that `nameOf` gives them. */
export function doorsInSource(): string[] {
	return [...pages(), ...routes(), ...actions()].sort()
}

/** Every door that the last build made, by the same names; what the framework adds to ours is left out. */
export function doorsInBuild(): string[] {
	const paths = Object.keys(built<Record<string, string>>('app-paths-manifest.json'))
	const doors = paths.flatMap((path) => {
		const [, place, kind] = /^(.*)\/(page|route)$/.exec(path) ?? []
		if (place?.startsWith('/_')) return []
		return kind === 'page' ? [`page ${place || '/'}`] : [`route ${place}`]
	})
	return [...doors, ...builtActions().map(({ door }) => door)].sort()
}

/** What the build calls each server action, and a page that can take it. */
export function builtActions(): { id: string; door: string; pages: string[] }[] {
	const { node } = built<{ node: Record<string, BuiltAction> }>('server-reference-manifest.json')
	return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
		id,
		door: `action ${filename.replace(/^app\//, '')} ${exportedName}`,
		pages: Object.keys(workers).map((page) => page.replace(/^app|\/page$/g, '') || '/'),
	}))
}

type BuiltAction = { filename: string; exportedName: string; workers: Record<string, unknown> }

function built<T>(name: string): T {
	return JSON.parse(readFileSync(join(BUILT, name), 'utf8')) as T
}

function pages(): string[] {
	return found(/(^|\/)page\.tsx$/).map((file) => `page ${addressOf(file)}`)
}

function routes(): string[] {
	const handlers = found(/(^|\/)route\.tsx?$/).flatMap((file) =>
		methodsIn(read(file)).map((method) => `${method} ${addressOf(file)}`),
	)
	return [
		...handlers,
		...MADE_BY_NEXT.flatMap(([file, door]) => (FILES.includes(file) ? [door] : [])),
	]
}

/** Files that the framework serves at an address of their own. */
const MADE_BY_NEXT: readonly [file: string, door: string][] = [
	['robots.ts', 'GET /robots.txt'],
	['manifest.ts', 'GET /manifest.webmanifest'],
	['sitemap.ts', 'GET /sitemap.xml'],
	['icon.svg', 'GET /icon.svg'],
]

/** The methods that a route's file exports, in whichever way. */
function methodsIn(source: string): string[] {
	const declared = source.matchAll(
		new RegExp(`^export (?:async )?(?:function|const) (${METHODS})\\b`, 'gm'),
	)
	const lists = [...source.matchAll(/^export \{([^}]*)\}/gm)].map(([, list]) => list ?? '')
	const renamed = lists.flatMap((list) => [
		...list.matchAll(new RegExp(`(?:\\bas\\s+|[,{\\s]|^)(${METHODS})\\s*(?=,|$)`, 'g')),
	])
	return [...new Set([...declared, ...renamed].map(([, method]) => method ?? ''))]
}

function actions(): string[] {
	return found(/\.tsx?$/)
		.filter((file) => /^'use server'/.test(read(file)))
		.flatMap((file) => {
			const names = read(file).matchAll(/^export (?:async function|const) (\w+)/gm)
			return [...names].map(([, name]) => `action ${file} ${name}`)
		})
}

/** Files with an action in the midst of other code, where it is easily overlooked. */
export function hiddenActions(): string[] {
	return found(/\.tsx?$/).filter((file) => /^\s+['"]use server['"]/m.test(read(file)))
}

const addressOf = (file: string) =>
	`/${dirname(file)}`.replace(/\/\.$/, '/').replace(/\/\([^)]*\)/g, '')

const FILES = readdirSync(APP, { recursive: true, encoding: 'utf8' })
const found = (name: RegExp) => FILES.filter((file) => name.test(file))
const read = (file: string) => readFileSync(join(APP, file), 'utf8')
