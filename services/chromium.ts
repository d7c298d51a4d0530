import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runToEnd } from './children.ts'
import { CannotStart } from './trouble.ts'

/** The one without a window comes first: our tests take half as long in it. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** An installed Chromium that runs; null when there is none. `CHROMIUM_PATH` goes before all. */
export async function installedChromium(): Promise<string | null> {
	const { CHROMIUM_PATH } = process.env
	if (CHROMIUM_PATH) {
		if (runs(CHROMIUM_PATH)) return CHROMIUM_PATH
		throw new CannotStart(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not run.`)
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
	return [...onPath, MAC, await playwrights()].find(runs) ?? null
}

/** Installs one: Debian's own package when root on Debian, else Playwright's. `folder` gets the log. */
export async function installChromium(root: string, folder: string): Promise<string> {
	const log = join(folder, 'chromium.log')
	try {
		for (const [command, ...args] of waysToInstall(root))
			await runToEnd({
				name: [command, ...args].join(' '),
				command: command ?? '',
				args,
				cwd: root,
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
				log,
			})
	} catch (cause) {
		throw missing(cause instanceof Error ? cause.message : String(cause), cause)
	}
	const installed = await installedChromium()
	if (!installed)
		throw missing('it was installed, but does not run: libraries of the system are missing')
	return installed
}

function missing(reason: string, cause?: unknown) {
	return new CannotStart(
		`The browser tests need Chromium, and it could not be installed. Do one of these: apt-get install chromium · npx playwright install --with-deps chromium · set CHROMIUM_PATH to a Chromium or Chrome. (${reason})`,
		{ cause },
	)
}

function waysToInstall(root: string): string[][] {
	const playwright = [
		process.execPath,
		join(root, 'node_modules/@playwright/test/cli.js'),
		'install',
	]
	if (process.getuid?.() !== 0) return [[...playwright, 'chromium']]
	if (distribution() !== 'debian') return [[...playwright, '--with-deps', 'chromium']]
	return [
		['apt-get', 'update', '-q'],
		[
			'apt-get',
			'install',
			'-qy',
			'--no-install-recommends',
			'chromium-headless-shell',
			'fonts-liberation',
		],
	]
}

function distribution(): string | undefined {
	const file = '/etc/os-release'
	if (!existsSync(file)) return undefined
	return /^ID="?(\w+)/m.exec(readFileSync(file, 'utf8'))?.[1]
}

/** Ubuntu's `chromium-browser` may be a stub that only says to use snap; asked for its version, it fails. */
function runs(path: string): boolean {
	return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

async function playwrights(): Promise<string> {
	const { chromium } = await import('@playwright/test')
	return chromium.executablePath()
}
