/** The styles that a bibliography can be set in, by what they are called in an address. */
export const STYLES = {
	chicago: 'Chicago, author and date',
	'chicago-notes': 'Chicago, notes and bibliography',
	mla: 'MLA',
	apa: 'APA',
	harvard: 'Harvard',
	vancouver: 'Vancouver',
	ieee: 'IEEE',
} as const

export type StyleName = keyof typeof STYLES

export const isStyle = (name: string): name is StyleName => Object.hasOwn(STYLES, name)
