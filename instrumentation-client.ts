/** Where scripts of ours come from: the build, and the worker between the pages and the network. */
const OURS = /^\/(?:_next\/static\/|sw\.js$)/

// Pages take no text for markup or script (`require-trusted-types-for`), and of addresses of scripts only ours. Next.js
// and the worker's registration give theirs as text; with the policy of this name the browser asks before it takes one.
window.trustedTypes?.createPolicy('default', {
	createScriptURL(address) {
		const { origin, pathname } = new URL(address, location.href)
		if (origin === location.origin && OURS.test(pathname)) return address
		throw new TypeError(`${address} is no script of this library.`)
	},
})

export {}

declare global {
	interface Window {
		trustedTypes?: {
			createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
		}
	}
}
