import { lenientPolicy } from './services/headers.mjs'

/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	// What is sent is packed by `services/serve.mjs`, which says as well what a page may do.
	compress: false,
	reactStrictMode: true,
	headers: async () => [
		// No address with a token in it is told to anybody, not even to this library. With `no-referrer` browsers would not say
		// either that a form comes from here, and it would be refused.
		...['/sign-in/:kind(link|reset)/:token', '/sign-up/:token', '/account/address/:token'].map(
			(source) => ({ source, headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }] }),
		),
		// Only that server can give each page a nonce; while the library is worked on there is none.
		...(process.env.NODE_ENV === 'development'
			? [
					{
						source: '/:path*',
						headers: [{ key: 'Content-Security-Policy', value: lenientPolicy() }],
					},
				]
			: []),
	],
	serverExternalPackages: ['@node-rs/argon2', '@retorquere/bibtex-parser', 'citeproc', 'postgres'],
	// Types are checked once, by `npm run check`, over the whole tree and not only what a page imports.
	typescript: { ignoreBuildErrors: true },
}
