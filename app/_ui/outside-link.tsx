/** A link away from the library, to an address that came with a text: followed on the web and nowhere else. */
export function OutsideLink({ url, children }: { url: string; children: React.ReactNode }) {
	return /^https?:\/\//i.test(url) ? <a href={url}>{children}</a> : children
}
