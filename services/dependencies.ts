/** What `package-lock.json` says of a package that is installed. */
interface Locked {
	license?: string
	integrity?: string
	resolved?: string
	dev?: boolean
	link?: boolean
}

/** A lockfile, as far as it is judged. */
export interface Lockfile {
	packages: Record<string, Locked>
}

/** Licences under which a part may be in what we give away under MIT. */
const ALLOWED = new Set([
	...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense'],
	...['CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0', 'OFL-1.1', 'CC-BY-4.0', 'Zlib'],
])

/** What is taken all the same, by name, with the reason. */
const EXCEPTIONS: readonly [name: RegExp, licence: string, why: string][] = [
	[
		/^@img\/sharp-/,
		'LGPL-3.0-or-later',
		'a library of its own beside the program, which Next.js may load',
	],
	[/^i$/, '', 'MIT, as the LICENSE in it says; its package.json names none'],
	[/^citeproc$/, 'CPAL-1.0', 'unchanged and named in docs/decisions/031; under review'],
]

const REGISTRY = 'https://registry.npmjs.org/'

/** What is wrong with the licences of what is installed for the library itself, not for working on it; a line each. */
export function licenceFaults({ packages }: Lockfile): string[] {
	return Object.entries(packages).flatMap(([path, { license = '', dev, link }]) => {
		const name = nameOf(path)
		if (name === '' || dev || link || isAllowed(name, license)) return []
		return [`${name} is under ${license || 'no licence that it names'}, which is not on our list.`]
	})
}

/** One of several licences that may be chosen is enough; of several that hold together each must be allowed. */
function isAllowed(name: string, licence: string): boolean {
	const choices = licence.replace(/[()]/g, '').split(' OR ')
	const may = (one: string) =>
		ALLOWED.has(one) || EXCEPTIONS.some(([who, under]) => who.test(name) && under === one)
	return choices.some((choice) => choice.split(' AND ').every(may))
}

/** What is wrong with where packages come from, and with how it is known that they are what they were; a line each. */
export function originFaults({ packages }: Lockfile): string[] {
	return Object.entries(packages).flatMap(([path, { integrity, resolved, link }]) => {
		const name = nameOf(path)
		if (name === '' || link) return []
		return [
			...(integrity?.startsWith('sha512-') ? [] : [`${name} has no SHA-512 in the lockfile.`]),
			...(resolved === undefined || resolved.startsWith(REGISTRY)
				? []
				: [`${name} comes from ${resolved}, not from the registry.`]),
		]
	})
}

const nameOf = (path: string) =>
	path.slice(path.lastIndexOf('node_modules/') + 13 * Number(path !== ''))

/** What `npm audit --json` found: faults, a line each, or why nothing could be asked. */
export function auditFaults(json: string): { faults: string[] } | { unasked: string } {
	const told: unknown = JSON.parse(json)
	if (isAudit(told))
		return {
			faults: Object.values(told.vulnerabilities)
				.filter(({ severity }) => severity === 'high' || severity === 'critical')
				.map(({ name, severity }) => `${name} has a known fault (${severity}): see npm audit.`),
		}
	const message = told && typeof told === 'object' && 'message' in told ? told.message : json
	return { unasked: String(message).slice(0, 200) }
}

interface Audit {
	vulnerabilities: Record<string, { name: string; severity: string }>
}

const isAudit = (told: unknown): told is Audit =>
	typeof told === 'object' && told !== null && 'vulnerabilities' in told
