/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	reactStrictMode: true,
	serverExternalPackages: ['@node-rs/argon2', 'postgres'],
	// Types are checked once, by `npm run check`, over the whole tree and not only what a page imports.
	typescript: { ignoreBuildErrors: true },
}
