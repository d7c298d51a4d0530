import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Style } from '#article/citation/styled'

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

/** The style of this name, read from its file. */
export function styleNamed(name: StyleName): Style {
	return { csl: read(`${name}.csl`), words: wordsOf }
}

/** Styles are of English here: British where they ask for that. */
const wordsOf = (language: string) =>
	read(`locales-${language === 'en-GB' ? language : 'en-US'}.xml`)

const read = (file: string) =>
	readFileSync(join(process.cwd(), 'article/citation/styles', file), 'utf8')
