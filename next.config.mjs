// Everything a page needs comes from the library itself. Scripts and styles may stand in the page, as Next.js writes them
// there; what an article brings along is taken out before (`article/markup.ts`), this is the second lock on that door.
const contentSecurityPolicy = [
	"default-src 'self'",
	`script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	// What is sent is packed by `services/serve.mjs`.
	compress: false,
	reactStrictMode: true,
	headers: async () => [
		{
			source: '/:path*',
			headers: [
				{ key: 'Content-Security-Policy', value: contentSecurityPolicy },
				{ key: 'X-Content-Type-Options', value: 'nosniff' },
				{ key: 'X-Frame-Options', value: 'DENY' },
				// The address of a list, or of a search, is its reader's own affair.
				{ key: 'Referrer-Policy', value: 'same-origin' },
			],
		},
		// No address with a token in it is told to anybody, not even to this library. With `no-referrer` browsers would not say
		// either that a form comes from here, and it would be refused.
		...['/sign-in/:kind(link|reset)/:token', '/sign-up/:token', '/account/address/:token'].map(
			(source) => ({ source, headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }] }),
		),
	],
	serverExternalPackages: ['@node-rs/argon2', '@retorquere/bibtex-parser', 'citeproc', 'postgres'],
	// Types are checked once, by `npm run check`, over the whole tree and not only what a page imports.
	typescript: { ignoreBuildErrors: true },
}
