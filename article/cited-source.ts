import type { Reference } from './article.ts'
import { slugOf } from './slug.ts'

export type SourceKind = 'publication' | 'book' | 'site'

/** What a reference is taken from: a newspaper or journal, a book, or a site where nothing else is named. */
export interface CitedSource {
	slug: string
	name: string
	kind: SourceKind
}

/**
 * The source of a reference, the same for every usual way of naming it; null where the note names none. A book is told
 * by its title and its first author's surname, so that two of one title stay two.
 */
export function sourceOf({
	kind,
	title,
	container,
	url,
	authors,
}: Pick<Reference, 'kind' | 'title' | 'container' | 'url' | 'authors'>): CitedSource | null {
	if (kind === 'book' && title !== null) {
		const name = [authors[0], title].filter(Boolean).join(', ')
		return { slug: `book-${slugOf(shortened(title, surnameOf(authors[0])))}`, name, kind: 'book' }
	}
	// Whoever edited the book is not known here, so it is told by its title alone.
	if (kind === 'chapter' && container !== null)
		return { slug: `book-${slugOf(shortened(container))}`, name: container, kind: 'book' }
	if (container !== null) return publication(container)
	const host = url === null ? null : hostIn(url)
	return host === null ? null : { slug: `site-${slugOf(host)}`, name: host, kind: 'site' }
}

/** The address of a publication: `le Monde` and `Le Monde` have one, and so have names known to mean one thing. */
export function publicationSlug(name: string): string {
	return publication(name).slug
}

function publication(printed: string): CitedSource {
	const alias = ALIASES.get(slugOf(printed))
	const name = alias ?? printed
	return { slug: slugOf(name), name, kind: 'publication' }
}

/** Other names of publications, each certain to mean the one; what could mean two is not here. */
const ALIASES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'Against the Current': ['ATC'],
		'Economic and Political Weekly': ['EPW', 'Economic & Political Weekly'],
		'Financial Times': ['The Financial Times'],
		'Folha de S.Paulo': ['Folha de São Paulo', 'Folha de S. Paulo'],
		'Frankfurter Allgemeine Zeitung': ['FAZ'],
		'International Viewpoint': [
			'IV',
			'IV Online',
			'IV Online magazine',
			'International Viewpoint Online',
		],
		'Le Monde diplomatique': ['Monde diplomatique'],
		'New Left Review': ['NLR', 'The New Left Review'],
		'The Economist': ['Economist'],
		'The Guardian': ['Guardian'],
		'The New York Times': ['New York Times', 'NY Times', 'NYT'],
		'The Wall Street Journal': ['Wall Street Journal', 'WSJ'],
		'The Washington Post': ['Washington Post'],
		taz: ['die tageszeitung', 'taz. die tageszeitung'],
	}).flatMap(([name, others]) => [name, ...others].map((other) => [slugOf(other), name] as const)),
)

const LONGEST = 80
const shortened = (title: string, surname = '') =>
	`${title.slice(0, LONGEST)}${surname && ` ${surname}`}`

const surnameOf = (author = '') =>
	author
		.replace(/,? Jr\.?$/u, '')
		.split(' ')
		.at(-1) ?? ''

function hostIn(url: string): string | null {
	const whole = /^https?:/iu.test(url) ? url : `http://${url}`
	if (!URL.canParse(whole)) return null
	return new URL(whole).hostname.replace(/\.$/u, '').replace(/^www\d?\./u, '') || null
}
