import { lenientPolicy } from './services/headers.mjs'

/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	// What is sent is packed by `services/serve.mjs`, which says as well what a page may do.
	compress: false,
	reactStrictMode: true,
	// Only that server can give each page a nonce; while the library is worked on there is none.
	headers: async () =>
		process.env.NODE_ENV === 'development'
			? [
					{
						source: '/:path*',
						headers: [{ key: 'Content-Security-Policy', value: lenientPolicy() }],
					},
				]
			: [],
	serverExternalPackages: ['@node-rs/argon2', '@retorquere/bibtex-parser', 'citeproc', 'postgres'],
	// Types are checked once, by `npm run check`, over the whole tree and not only what a page imports.
	typescript: { ignoreBuildErrors: true },
}
