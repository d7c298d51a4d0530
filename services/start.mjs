// The one file that runs before anything is installed: plain JavaScript and no dependency.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
refuseOldNode()
if (!isInstalled()) await install()
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

async function install() {
	const began = Date.now()
	console.log('Dependencies  installing…')
	const { code, output } = await npmCi()
	if (code !== 0)
		fail(
			`npm ci failed, so nothing was started:\n${output.trim().split('\n').slice(0, 12).join('\n')}`,
		)
	console.log(`Dependencies  installed (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

function npmCi() {
	// npm names itself when it runs us; started by hand, we take the one on the PATH.
	const npm = process.env.npm_execpath
	const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
	const flags = [
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	]
	const child = spawn(command, [...before, 'ci', ...flags], {
		env: { ...process.env, NODE_ENV: '' },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.once(signal, () => {
			child.once('exit', () => process.exit(130))
			child.kill(signal)
		})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
	return new Promise((resolve) => {
		child.once('error', (error) => resolve({ code: 1, output: error.message }))
		child.once('close', (code) => {
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal)
			resolve({ code, output })
		})
	})
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
