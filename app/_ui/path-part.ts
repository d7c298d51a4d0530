/** What stands in a part of an address, escapes undone; null for what can be the name of nothing. */
export function pathPart(part: string): string | null {
	const text = unescaped(part)
	return text.includes('\0') ? null : text
}

function unescaped(part: string): string {
	try {
		return decodeURIComponent(part)
	} catch {
		// A lone percent sign is one: what was asked for had its escapes undone on the way already.
		return part
	}
}
