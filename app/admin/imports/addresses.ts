const MOST = 50
const LONGEST = 2000

/** The addresses that an admin wrote, one a line, or what is wrong with them. */
export function addressesIn(text: string): { addresses: string[] } | { fault: string } {
	const lines = [...new Set(text.split(/\s+/).filter(Boolean))]
	if (lines.length === 0) return { fault: 'Write at least one address.' }
	if (lines.length > MOST) return { fault: `Write at most ${MOST} addresses at a time.` }
	const wrong = lines.find((line) => !isFit(line))
	if (wrong !== undefined)
		return { fault: `${wrong.slice(0, 100)} is no address such as https://example.org/article12` }
	return { addresses: lines.map((line) => new URL(line).href) }
}

/** An address with a name or a password in it would be written into the ledger with them. */
function isFit(line: string): boolean {
	if (line.length > LONGEST || !URL.canParse(line)) return false
	const { protocol, username, password } = new URL(line)
	return /^https?:$/.test(protocol) && username === '' && password === ''
}
