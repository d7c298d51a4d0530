import type { Contributor, ContributorRole } from '#article/article'
import { tidy } from '../../clean/text.ts'
import { namesIn } from './byline.ts'
import { textOf } from './nodes.ts'
import { all, metasOf, type Page } from './page.ts'

const MARKED: Readonly<Record<'translator' | 'photographer' | 'editor', readonly string[]>> = {
	translator: [
		'[itemprop~="translator"] [itemprop~="name"]',
		'[itemprop~="translator"]',
		'.traducteurs .fn',
		'.traducteurs a',
		'.traducteur',
		'.traducteurs',
		'.translators a',
		'.translator',
	],
	photographer: ['[itemprop~="photographer"]', '.photographe', '.photographer'],
	editor: ['[itemprop~="editor"] [itemprop~="name"]', '[itemprop~="editor"]'],
}

const LEAD =
	/^(?:(?:this article was )?translated(?: from [\p{L} ]+?)? by|translation|translator|traduit(?:e)?(?: d[eu’'][\p{L} ’']+?)? par|traduction|traducteur|traductrice|photos?(?:graphs?|graphies?)?(?: by| de| par)?|photographer|photographe|edited by|editor)\s*:?\s*/iu

/** Who had a part in the article where the page's own marks, not its words, say which. */
export function contributorsIn({ tree }: Pick<Page, 'tree'>): Contributor[] {
	const found: Contributor[] = []
	const add = (role: ContributorRole, names: readonly string[]) => {
		for (const name of names)
			if (name.length <= 80 && !found.some((one) => one.name === name && one.role === role))
				found.push({ name, role })
	}
	for (const role of ['translator', 'photographer', 'editor'] as const)
		for (const element of all(tree, MARKED[role]))
			add(
				role,
				namesIn(
					tidy(textOf(element))
						.replace(LEAD, '')
						.replace(/^[(]|[)]$/gu, ''),
				),
			)
	add('translator', metasOf(tree, 'citation_translator'))
	return found
}
