import { mergedWorks } from '#article/citation/merged'
import { entriesInHtml, entriesInText } from '#article/citation/styled'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToCslJson } from '#article/citation/to-csl'
import { worksToRis } from '#article/citation/to-ris'
import type { CitedWork } from '#article/citation/work'
import { bibliographyToMarkdown, bibliographyToPage } from '#article/lists/bibliography'
import type { TakenList } from '#article/lists/taken-list'
import type { StyleName } from '../../../_ui/citation-styles.ts'
import { styleNamed } from './styles.ts'

type Write = (works: readonly CitedWork[], style: StyleName, list: TakenList) => string

/** How a bibliography is written, by what that is called in an address. */
export const BIBLIOGRAPHIES = {
	html: {
		type: 'text/html; charset=utf-8',
		write: (works, style, list) =>
			bibliographyToPage(entriesInHtml(works, styleNamed(style)), list),
	},
	txt: {
		type: 'text/plain; charset=utf-8',
		write: (works, style) => `${entriesInText(works, styleNamed(style)).join('\n\n')}\n`,
	},
	md: {
		type: 'text/markdown; charset=utf-8',
		write: (works, style, list) =>
			bibliographyToMarkdown(entriesInHtml(works, styleNamed(style)), list),
	},
	bib: { type: 'application/x-bibtex; charset=utf-8', write: worksToBibtex },
	ris: { type: 'application/x-research-info-systems; charset=utf-8', write: worksToRis },
	json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: worksToCslJson },
} as const satisfies Record<string, { type: string; write: Write }>

export type BibliographyForm = keyof typeof BIBLIOGRAPHIES

export const isBibliographyForm = (form: string): form is BibliographyForm =>
	Object.hasOwn(BIBLIOGRAPHIES, form)

/** So many sources are set in a style at once: it takes the server two milliseconds each. */
export const MOST_STYLED = 2000

const STYLED: readonly BibliographyForm[] = ['html', 'txt', 'md']

/** Every source that the list's articles cite, merged, in this form; `too many` where a style is asked for more than it sets. */
export function bibliographyOf(
	list: TakenList,
	form: BibliographyForm,
	style: StyleName,
): string | 'too many' {
	const write: Write = BIBLIOGRAPHIES[form].write
	const works = mergedWorks([...list.references.values()].flat())
	if (STYLED.includes(form) && works.length > MOST_STYLED) return 'too many'
	return write(works, style, list)
}
