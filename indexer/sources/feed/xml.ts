/** Why this XML is not given to the parser, or null. A feed needs no entities of its own, and a bomb is made of them. */
export function whyUnsafe(xml: string): string | null {
	for (let at = xml.indexOf('<!'); at >= 0; ) {
		const end = xml.startsWith('<![CDATA[', at) ? ']]>' : xml.startsWith('<!--', at) ? '-->' : null
		if (end === null) {
			if (/^<!ENTITY\s/iu.test(xml.slice(at, at + 10)))
				return 'The feed declares entities of its own, which no feed needs; it is not read.'
			at = xml.indexOf('<!', at + 2)
			continue
		}
		const close = xml.indexOf(end, at)
		if (close < 0) return null
		at = xml.indexOf('<!', close)
	}
	return null
}

/** The encoding that an XML declaration names, in small letters; `utf-8` where none does. */
export function encodingOf(start: string): string {
	const declared = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.-]{1,40})["']/u.exec(start)
	return declared?.[1]?.toLowerCase() ?? 'utf-8'
}

/** The name of the root element, or null when these first letters are no XML. */
export function rootOf(start: string): string | null {
	let rest = start.trimStart()
	for (;;) {
		const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null
		const close = end === null ? -1 : rest.indexOf(end)
		if (end === null || close < 0) break
		rest = rest.slice(close + end.length).trimStart()
	}
	return (
		/^(?:<!DOCTYPE[^<>[\]]*(?:\[[^\]]*\]\s*)?>\s*)?<([A-Za-z][\w:.-]*)/iu
			.exec(rest)?.[1]
			?.toLowerCase() ?? null
	)
}
