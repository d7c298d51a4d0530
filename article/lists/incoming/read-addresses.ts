import { type BroughtWorks, bring, refused } from './incoming.ts'

/** Reads addresses, one a line; what follows `#` at the beginning of a line is said to whoever reads the file. */
export function readAddresses(text: string): BroughtWorks {
	const brought: BroughtWorks = { works: [], refused: [] }
	for (const line of text.split(/\r\n?|\n/).map((line) => line.trim())) {
		if (line === '' || line.startsWith('#')) continue
		if (/\s/.test(line))
			brought.refused.push(refused(line, 'A line holds one address and nothing else.'))
		else bring(brought, { url: line })
	}
	return brought
}
