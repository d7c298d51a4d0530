import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToCslJson } from '#article/citation/to-csl'
import { worksToRis } from '#article/citation/to-ris'
import { listToEpub } from '#article/lists/epub/book'
import type { TakenList } from '#article/lists/taken-list'
import { listToCsv } from '#article/lists/to-csv'
import { listToMarkdown } from '#article/lists/to-markdown'
import { listToPage } from '#article/lists/to-page'
import { worksOn } from '#article/lists/works-on'

interface Form {
	type: string
	/** Whether the articles' texts are in it: always, or where that is asked. */
	texts: 'always' | 'asked' | 'never'
	write: (list: TakenList) => string | Uint8Array<ArrayBuffer>
}

/** How a list is taken along, by what that is called in an address; each is the ending of its file, too. */
export const FORMS = {
	epub: { type: 'application/epub+zip', texts: 'always', write: listToEpub },
	md: { type: 'text/markdown; charset=utf-8', texts: 'never', write: listToMarkdown },
	html: { type: 'text/html; charset=utf-8', texts: 'asked', write: listToPage },
	csv: { type: 'text/csv; charset=utf-8', texts: 'never', write: listToCsv },
	bib: {
		type: 'application/x-bibtex; charset=utf-8',
		texts: 'never',
		write: (list) => worksToBibtex(worksOn(list)),
	},
	ris: {
		type: 'application/x-research-info-systems; charset=utf-8',
		texts: 'never',
		write: (list) => worksToRis(worksOn(list)),
	},
	json: {
		type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
		texts: 'never',
		write: (list) => worksToCslJson(worksOn(list)),
	},
} as const satisfies Record<string, Form>

export type FormName = keyof typeof FORMS

export const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name)
