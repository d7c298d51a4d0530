// What every answer says of itself beside its content: what a page may load, who may frame it, what the browser is not to
// offer it. See docs/decisions/037-content-security.md. In JavaScript, since the server runs it without a build.
import { randomBytes } from 'node:crypto'

/** Where a form may lead beside the library itself: those who sign readers in, each where it is configured. */
const KNOWN_ISSUERS = {
	GITHUB: 'https://github.com',
	GOOGLE: 'https://accounts.google.com',
}

/** What a browser offers a page and no page of ours asks for. */
const UNUSED = [
	...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
	...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
	...['screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management'],
]
const PERMISSIONS = [
	...UNUSED.map((feature) => `${feature}=()`),
	'publickey-credentials-get=(self)',
	'publickey-credentials-create=(self)',
].join(',')

/** No page: nothing in it may do anything, should a browser show it after all. */
const NO_PAGE = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'"
/** A page to be kept as a file: it brings its style along, and shows the pictures that it holds itself. */
const FILE = `${NO_PAGE};style-src 'unsafe-inline';img-src data:`
/** The worker between the pages and the network is judged by the policy it came with; it asks the library, nobody else. */
const WORKER = `${NO_PAGE};connect-src 'self'`

/** What a script element must say to be run; a new word for every page. */
export const newNonce = () => randomBytes(16).toString('base64url')

/** What a page may do; without a nonce it runs no script. */
function pagePolicy({ nonce, formTargets }) {
	const script = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'none'"
	return `${policy({ script, style: "'self'", formTargets })};${TRUSTED_TYPES}`
}

/** No text becomes markup or a script, but for the addresses that `instrumentation-client.ts` knows. */
const TRUSTED_TYPES = "require-trusted-types-for 'script';trusted-types default"

/** The same while the library is worked on: what then reloads a page writes scripts and styles into it. */
export const lenientPolicy = () =>
	policy({
		script: "'self' 'unsafe-inline' 'unsafe-eval'",
		style: "'self' 'unsafe-inline'",
		formTargets: formTargetsIn(process.env),
	})

function policy({ script, style, formTargets }) {
	return [
		"default-src 'none'",
		`script-src ${script}`,
		`style-src ${style}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		`form-action ${["'self'", ...formTargets].join(' ')}`,
		"frame-ancestors 'none'",
	].join(';')
}

/** The origins that a form may lead to by way of signing in, as the environment names them. */
export function formTargetsIn(variables) {
	const set = Object.entries(variables).filter(([, value]) => value)
	const issuers = set
		.filter(([name, value]) => name.endsWith('_ISSUER') && URL.canParse(value))
		.map(([, value]) => new URL(value).origin)
	const known = Object.entries(KNOWN_ISSUERS)
		.filter(([prefix]) => set.some(([name]) => name.startsWith(`${prefix}_`)))
		.map(([, origin]) => origin)
	return [...new Set([...issuers, ...known])].filter((origin) => origin !== 'null')
}

/**
 * Gives for an answer what its head says, by what it is. `isHttps`: readers come by https, and are to come by nothing else
 * from then on.
 */
export function headersBy({ isHttps, formTargets }) {
	const always = {
		'X-Content-Type-Options': 'nosniff',
		...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
	}
	const own = {
		...always,
		'Cross-Origin-Resource-Policy': 'same-origin',
		'X-Frame-Options': 'DENY',
		// The address of a list, or of a search, is its reader's own affair.
		'Referrer-Policy': 'same-origin',
	}
	const page = {
		...own,
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Origin-Agent-Cluster': '?1',
		'Permissions-Policy': PERMISSIONS,
	}
	return {
		/** A file of the build, the same for everybody. */
		built: always,
		/** Any other answer. */
		answer({ type = '', isAttachment = false, nonce = '' }) {
			if (/javascript/.test(type)) return { ...own, 'Content-Security-Policy': WORKER }
			if (!/^text\/html|^application\/xhtml/.test(type))
				return { ...own, 'Content-Security-Policy': NO_PAGE }
			if (isAttachment) return { ...own, 'Content-Security-Policy': FILE }
			return { ...page, 'Content-Security-Policy': pagePolicy({ nonce, formTargets }) }
		},
	}
}
