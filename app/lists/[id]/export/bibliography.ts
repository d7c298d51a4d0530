import { mergedWorks } from '#article/citation/merged'
import { entriesInHtml, entriesInText } from '#article/citation/styled'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToCslJson } from '#article/citation/to-csl'
import { worksToRis } from '#article/citation/to-ris'
import type { CitedWork } from '#article/citation/work'
import { bibliographyToMarkdown, bibliographyToPage } from '#article/lists/bibliography'
import type { TakenList } from '#article/lists/taken-list'
import { type StyleName, styleNamed } from './styles.ts'

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

/** Every source that the list's articles cite, merged, in this form. */
export function bibliographyOf(list: TakenList, form: BibliographyForm, style: StyleName): string {
	const write: Write = BIBLIOGRAPHIES[form].write
	return write(mergedWorks([...list.references.values()].flat()), style, list)
}
