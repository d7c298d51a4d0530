import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Style } from '#article/citation/styled'
import type { StyleName } from '../../../_ui/citation-styles.ts'

/** The style of this name, read from its file. */
export function styleNamed(name: StyleName): Style {
	return { csl: read(`${name}.csl`), words: wordsOf }
}

/** Styles are of English here: British where they ask for that. */
const wordsOf = (language: string) =>
	read(`locales-${language === 'en-GB' ? language : 'en-US'}.xml`)

const read = (file: string) =>
	readFileSync(join(process.cwd(), 'article/citation/styles', file), 'utf8')
