import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from './children.ts'
import { packBuild } from './pack.ts'

/** What a build is made from. Everything else may change without making it stale. */
const SOURCES = ['app', 'article', 'db', 'places', 'public', 'search']
const SOURCE_FILE =
	/^(env\.ts|package\.json|package-lock\.json|tsconfig\.json|(next|postcss)\.config\.\w+|(proxy|middleware|instrumentation(-client)?)\.ts)$/

/**
 * Builds the app for production unless the build that is there was made from these very sources. What the build says
 * goes to a log in `folder`.
 */
export async function buildIfNeeded(root: string, folder: string): Promise<'built' | 'unchanged'> {
	const [stampFile, now] = [join(root, '.next/carrel-sources'), fingerprint(root)]
	const isBuilt = existsSync(join(root, '.next/BUILD_ID')) && existsSync(stampFile)
	if (isBuilt && readFileSync(stampFile, 'utf8') === now) return 'unchanged'
	rmSync(stampFile, { force: true })
	await runToEnd({
		name: 'next build',
		command: process.execPath,
		args: [join(root, 'node_modules/next/dist/bin/next'), 'build'],
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production' },
		log: join(folder, 'build.log'),
	})
	await packBuild(join(root, '.next/static'))
	writeFileSync(stampFile, now)
	return 'built'
}

/** The same for the same sources, whatever their dates: a checkout there and back needs no build. */
function fingerprint(root: string): string {
	const hash = createHash('sha256').update(process.version)
	const files = readdirSync(root).filter((name) => SOURCE_FILE.test(name))
	for (const folder of SOURCES) files.push(...filesUnder(root, folder))
	for (const path of files.sort())
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0')
	return hash.digest('hex')
}

function filesUnder(root: string, folder: string): string[] {
	if (!existsSync(join(root, folder))) return []
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`
		return entry.isDirectory() ? filesUnder(root, path) : entry.isFile() ? [path] : []
	})
}
