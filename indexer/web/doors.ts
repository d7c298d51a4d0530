import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isPublic } from './public-address.ts'
import { NoAnswer } from './trouble.ts'

/** Finds the addresses of a host's name, as `dns.lookup` with `all` does. */
export type Resolve = (
	host: string,
	done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void

export const systemResolve: Resolve = (host, done) =>
	systemLookup(host, { all: true, order: 'ipv4first' }, done)

/**
 * The look-up for a connection: it gives the addresses that the connection is then made to, so that a name which
 * changes its address between a check and its use passes nothing. One private address spoils the name.
 */
export function lookupOf(resolve: Resolve, allowPrivate: boolean): LookupFunction {
	return (host, options, done) => {
		resolve(host, (error, addresses) => {
			const [first] = addresses ?? []
			if (error || !first) return done(error ?? new Error(`${host} has no address`), '', 0)
			const hidden = !allowPrivate && addresses.find(({ address }) => !isPublic(address))
			if (hidden) return done(privately(host, hidden.address), '', 0)
			if (options.all) done(null, addresses)
			else done(null, first.address, first.family)
		})
	}
}

// Ports below 1024, and some above, belong to services that a request could be made to speak to.
const NEVER = new Set([
	1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6679, 6697,
])

/** Throws `NoAnswer` for an address that no request goes to, whatever its name means. */
export function refuseStrange(url: URL, { allowPrivate }: { allowPrivate: boolean }): void {
	const refuse = (why: string) => {
		throw new NoAnswer('refused', `${url.href} ${why}`)
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		refuse('is no address of the web: only http and https are fetched')
	if (url.username !== '' || url.password !== '') refuse('holds a name or a password')
	const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
	const isWebs = port === 80 || port === 443 || (port >= 1024 && !isNever(port))
	if (!isWebs) refuse(`has the port ${port}, which is not one of the web`)
	// A connection to a bare IP address asks no look-up. `URL` has made one of the decimal and hexadecimal forms.
	const host = url.hostname.replace(/^\[|\]$/gu, '')
	if (!allowPrivate && isIP(host) && !isPublic(host)) throw privately(url.hostname, host)
}

function isNever(port: number): boolean {
	return NEVER.has(port) || (port >= 6665 && port <= 6669) || port === 10080
}

function privately(host: string, address: string): NoAnswer {
	const named = host === address ? host : `${host} (${address})`
	return new NoAnswer(
		'refused',
		`${named} is no address of the public network; --allow-private lets it be fetched`,
	)
}
