/** A site as one thing, whatever its address is written like: with or without `www.`, a dot at the end, http or https. */
export function siteOf(url: URL): string {
	const host = url.hostname.replace(/\.$/u, '').replace(/^www\./u, '')
	return url.port === '' || url.port === '80' || url.port === '443' ? host : `${host}:${url.port}`
}

/** Parameters that tell who visits and whence, never what is shown. */
const OF_VISITS =
	/^(?:phpsessid|jsessionid|sid|session_?id|spip_session|oscsid|cfid|cftoken|aspsessionid\w*|utm_\w+|fb_\w+|fbclid|gclid|msclkid|mc_[ce]id|sc_lid|_ga|igshid|var_mode|calcul|recalcul)$/iu

export interface Address {
	/** Where it is asked for, always at the site's one origin. */
	url: URL
	/** The same for all ways to write it: the path and its parameters in order. */
	key: string
	/** Names and values of its parameters; a bare one, as in SPIP's `?article12`, has the value null. */
	parameters: [name: string, value: string | null][]
}

/** An address of a site, freed of what does not tell pages apart. `url` must be of the site. */
export function addressOn(origin: string, url: URL): Address {
	const parameters = parametersIn(url.search).filter(([name]) => !OF_VISITS.test(name))
	const path = url.pathname.replace(/;jsessionid=[^/;?]*/giu, '').replace(/\/{2,}/gu, '/')
	const written = parameters.map(([name, value]) => (value === null ? name : `${name}=${value}`))
	const query = written.length > 0 ? `?${written.join('&')}` : ''
	const sorted = written.length > 0 ? `?${[...written].sort().join('&')}` : ''
	// SPIP reads its first parameter alone, so what is asked for keeps the order.
	return { url: new URL(`${path}${query}`, origin), key: `${path}${sorted}`, parameters }
}

function parametersIn(search: string): Address['parameters'] {
	return search
		.replace(/^\?/u, '')
		.split('&')
		.filter((part) => part !== '')
		.map((part) => {
			const at = part.indexOf('=')
			return at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)]
		})
}

/** The path and parameters with what counts or names left out: pages of one kind have the same. */
export function templateOf({ url, parameters }: Address): string {
	const segments = url.pathname.split('/')
	const last = segments.length - 1
	const path = segments
		.map((segment, n) => {
			if (n === last && segment !== '' && !/\.\w{2,5}$/u.test(segment)) return '*'
			return segment.replace(/\d+/gu, 'N')
		})
		.join('/')
	const names = parameters.map(([name]) => name.replace(/\d+/gu, 'N')).sort()
	return [path, ...names].join(' ')
}
