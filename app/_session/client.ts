import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import { headers } from 'next/headers'
import { required } from '#env'

/** The header in which `services/serve.mjs` says where a request comes from; what a client writes there is thrown away. */
const CLIENT_HEADER = 'carrel-client'

/** The address a request comes from, as the server saw it; null where it did not say. */
export function addressOf(from: Pick<Headers, 'get'>): string | null {
	const address = from.get(CLIENT_HEADER)?.replace(/^::ffff:(?=\d+\.)/, '') ?? ''
	return isIP(address) ? address : null
}

/** An address cut short, as far as it may be kept: `203.0.113.0`, `2001:db8:1::`. */
export function shortened(address: string): string {
	if (isIP(address) === 4) return address.replace(/\d+$/, '0')
	const [head = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
	const whole = head.split(':').filter(Boolean)
	return `${whole.slice(0, 3).join(':')}::`
}

/** A mark by which an address, or an account, is counted and not known. */
export function markOf(who: string): string {
	return createHmac('sha256', required('NEXTAUTH_SECRET'))
		.update(`who ${who}`)
		.digest('base64url')
		.slice(0, 22)
}

const BROWSERS: readonly [name: string, sign: RegExp][] = [
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bSafari\//],
]
const SYSTEMS: readonly [name: string, sign: RegExp][] = [
	['Android', /\bAndroid\b/],
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b|\bMacintosh\b/],
	['Linux', /\bLinux\b/],
]

/** `Firefox on Linux`: as much of what a browser says of itself as its reader needs to know it again. */
export function browserNamed(userAgent: string): string {
	const named = (known: typeof BROWSERS) => known.find(([, sign]) => sign.test(userAgent))?.[0]
	const [browser, system] = [named(BROWSERS), named(SYSTEMS)]
	if (!browser) return system ? `A program on ${system}` : 'A program'
	return system ? `${browser} on ${system}` : browser
}

/** What is kept of the browser that asks. */
export async function thisBrowser(): Promise<{ browser: string; network: string | null }> {
	const from = await headers()
	const address = addressOf(from)
	return {
		browser: browserNamed(from.get('user-agent') ?? ''),
		network: address && shortened(address),
	}
}
