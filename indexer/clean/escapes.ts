const NAMED: Readonly<{ [name: string]: string }> = {
	...{
		acirc: 'â',
		Acirc: 'Â',
		Atilde: 'Ã',
		euro: '€',
		trade: '™',
		oelig: 'œ',
		copy: '©',
		nbsp: '\u00a0',
	},
	...{
		brvbar: '¦',
		cent: '¢',
		iexcl: '¡',
		uml: '¨',
		ordf: 'ª',
		laquo: '«',
		raquo: '»',
		sect: '§',
		para: '¶',
	},
	...{
		ldquo: '“',
		rdquo: '”',
		lsquo: '‘',
		rsquo: '’',
		tilde: '˜',
		circ: 'ˆ',
		permil: '‰',
		bull: '•',
	},
}

// A run of references that begins as double-encoded text does; any other reference in a text is left to whoever wrote it.
const RUN =
	/&(?:[aA]circ|Atilde|#(?:226|195|194)|#x(?:[eE]2|[cC][23]));(?:&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|[A-Za-z]{3,6});){1,2}/gu

/** The text with garbled characters that were escaped (`&acirc;&euro;&trade;`) written out, for the other rules to read. */
export function undoEscapes(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(RUN, (run) => {
		const written = run.replace(
			/&(#x?)?([0-9a-zA-Z]+);/gu,
			(whole, sign: string | undefined, name: string) => {
				if (sign === undefined) return NAMED[name] ?? whole
				return String.fromCodePoint(Number.parseInt(name, sign === '#x' ? 16 : 10))
			},
		)
		return written.includes('&') ? run : written
	})
}
