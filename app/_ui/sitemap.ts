const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An address as XML takes it. */
export const escaped = (address: string) => address.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

/** A map of the library, or a part of it, as an answer. */
export function xml(content: string): Response {
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>${content}`, {
		headers: {
			'Content-Type': 'application/xml; charset=utf-8',
			'Cache-Control': 'public, max-age=3600',
			// The map is for finding what stands on it, and not itself to be found.
			'X-Robots-Tag': 'noindex',
		},
	})
}
