import { folded, tidy } from '../../clean/text.ts'
import { unsorted } from '../spip-text/issue.ts'
import { elementsIn, textOf } from './nodes.ts'
import { first, type Page } from './page.ts'

const HOME =
	/^(?:(?:back to )?home(?: ?page)?|accueil(?: du site)?|page d.accueil|inicio|portada|startseite|início|página inicial|home del sito|sommaire)$/iu
const LEAD =
	/^(?:you are here|vous êtes ici|vous etes ici|usted está aquí|estás aquí|sie sind hier)\s*:?\s*/iu
const SIGN = /\s*(?:[>›»→]|::|\s[/|]\s)\s*/u
const LONGEST = 120

/** The sections that a path of the page names, from the root to the leaf, without the home page and the article itself. */
export function rubricsIn(
	{ tree, site, label }: Page,
	selectors: readonly string[],
	title: string,
): string[] {
	const path = first(tree, selectors)?.element
	if (!path) return []
	const items = elementsIn(path, ({ tagName }) => tagName === 'li')
	const names = (items.length > 1 ? items.map(textOf) : textOf(path).split(SIGN)).map((name) =>
		tidy(name.replace(SIGN, ' ')).replace(LEAD, ''),
	)
	const named = names.filter((name) => name !== '' && name.length <= LONGEST && !HOME.test(name))
	// A site writes its own name for its home page.
	const home = folded(named[0] ?? '')
	const isSite = home !== '' && (home === folded(site ?? '') || isNameInLabel(label, title, home))
	return withoutTitle(isSite ? named.slice(1) : named, title).map(unsorted)
}

function isNameInLabel(label: string, title: string, name: string): boolean {
	return folded(label).replace(folded(title), '') === name
}

/** The last name goes when it is the article's own, maybe cut short. */
function withoutTitle(names: readonly string[], title: string): string[] {
	const last = folded((names.at(-1) ?? '').replace(/(?:…|\.{3}|\(…\)|\(\.{3}\))$/u, ''))
	const own = folded(title)
	const isTitle =
		last !== '' &&
		(folded(unsorted(names.at(-1) ?? '')) === own ||
			own === last ||
			(last.length > 8 && own.startsWith(last)))
	return isTitle ? names.slice(0, -1) : [...names]
}
