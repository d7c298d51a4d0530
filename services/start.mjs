// The one file that runs before anything is installed: plain JavaScript, no dependency, old syntax where it matters.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
refuseOldNode()
if (!isInstalled()) install()
await handOver()

function refuseOldNode() {
	const [major, minor] = process.versions.node.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 9)) return
	fail(
		`Carrel needs Node 20.9 or newer, and this is ${process.versions.node}: get it at nodejs.org`,
	)
}

/** Whether node_modules holds what package-lock.json asks for. */
function isInstalled() {
	const wanted = packagesIn('package-lock.json')
	const found = packagesIn('node_modules/.package-lock.json')
	return Object.entries(wanted).every(([path, { version, optional, link }]) => {
		if (path === '' || link) return true
		// An optional package may be meant for another machine, and then is rightly absent.
		return found[path] ? found[path].version === version : optional === true
	})
}

function packagesIn(file) {
	if (!existsSync(file)) return {}
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
	} catch {
		return {}
	}
}

function install() {
	const began = Date.now()
	process.stdout.write('Dependencies  installing…')
	// npm names itself when it runs us; without it we were started by hand, and take the one on the PATH.
	const npm = process.env.npm_execpath
	const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
	const flags = [
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	]
	const { status, stdout, stderr, error } = spawnSync(command, [...before, 'ci', ...flags], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: '' },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	if (status === null && !error) process.exit(130)
	if (status !== 0) {
		process.stdout.write('\n')
		fail(`npm ci failed, so nothing was started:\n${stderr || stdout || error?.message}`)
	}
	process.stdout.write(
		`\rDependencies  installed (${((Date.now() - began) / 1000).toFixed(1)} s)\n`,
	)
}

async function handOver() {
	const { register } = await import('tsx/esm/api')
	register()
	const { run } = await import('./run.ts')
	await run(process.argv.slice(2), root)
}

function fail(message) {
	console.error(message)
	process.exit(1)
}
