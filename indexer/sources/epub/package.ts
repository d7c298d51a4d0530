import type { Contributor, ContributorRole } from '#article/article'
import { isoDate } from '#article/printed-dates'
import { tidy } from '../../clean/text.ts'
import { allIn, type XmlElement } from './xml.ts'

/** What the package of an EPUB says of the book; empty or null where it does not. */
export interface Book {
	identifiers: string[]
	title: string | null
	authors: string[]
	contributors: Contributor[]
	publishedOn: string | null
	publisher: string | null
	/** The series or magazine that it is a part of. */
	collection: string | null
	language: string | null
	source: string | null
	subjects: string[]
	rights: string | null
}

/** A file of the book. */
interface Item {
	path: string
	type: string
	properties: string[]
}

export interface Package {
	book: Book
	items: Map<string, Item>
	/** The texts in reading order. */
	spine: (Item & { isLinear: boolean })[]
	ncx: string | null
	nav: string | null
	/** What the guide of EPUB 2 calls a text: `cover`, `toc`, `notes`. */
	guide: Map<string, string>
}

const ROLES: Readonly<Record<string, ContributorRole>> = {
	...{
		trl: 'translator',
		edt: 'editor',
		ivr: 'interviewer',
		ive: 'interviewee',
		pht: 'photographer',
	},
}

/** The package that the root element of an OPF file describes; `path` is where that file is. */
export function packageIn(root: XmlElement, path: string): Package {
	const items = new Map<string, Item>()
	for (const { attributes } of allIn(root, 'item'))
		if (attributes.id && attributes.href)
			items.set(attributes.id, {
				path: placeIn(path, attributes.href)?.path ?? '',
				type: attributes['media-type'] ?? '',
				properties: (attributes.properties ?? '').split(/\s+/u).filter(Boolean),
			})
	const [spine] = allIn(root, 'spine')
	const listed = [...items.values()]
	const ncx =
		items.get(spine?.attributes.toc ?? '') ??
		listed.find(({ type }) => type === 'application/x-dtbncx+xml')
	return {
		book: bookIn(root),
		items,
		spine: allIn(spine ?? { children: [] }, 'itemref').flatMap(({ attributes }) => {
			const item = items.get(attributes.idref ?? '')
			return item ? [{ ...item, isLinear: attributes.linear !== 'no' }] : []
		}),
		ncx: ncx?.path ?? null,
		nav: listed.find(({ properties }) => properties.includes('nav'))?.path ?? null,
		guide: new Map(
			allIn(root, 'reference').flatMap(({ attributes }) => {
				const place = placeIn(path, attributes.href ?? '')
				return place ? [[place.path, attributes.type ?? ''] as const] : []
			}),
		),
	}
}

/** Where a link in a file of the book leads within the book, or null when it leads out of it. */
export function placeIn(
	from: string,
	href: string,
): { path: string; fragment: string | null } | null {
	const base = `http://book.invalid/${from.split('/').map(encodeURIComponent).join('/')}`
	if (!URL.canParse(href, base)) return null
	const url = new URL(href, base)
	if (url.host !== 'book.invalid') return null
	return { path: decoded(url.pathname.slice(1)), fragment: decoded(url.hash.slice(1)) || null }
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		// A percent sign that encodes nothing is itself.
		return text
	}
}

function bookIn(root: XmlElement): Book {
	const [metadata] = allIn(root, 'metadata')
	const all = (name: string) =>
		allIn(metadata ?? { children: [] }, name).filter((one) => tidy(one.text) !== '')
	const texts = (name: string) => all(name).map(({ text }) => tidy(text))
	const refined = (id: string | undefined, property: string) =>
		id === undefined
			? []
			: all('meta')
					.filter(
						({ attributes }) => attributes.refines === `#${id}` && attributes.property === property,
					)
					.map(({ text }) => tidy(text))
	const named = [...all('creator'), ...all('contributor')].map((one) => ({
		name: tidy(one.text),
		isCreator: one.name === 'creator',
		roles: [one.attributes.role ?? [], refined(one.attributes.id, 'role')].flat(2),
	}))
	const unique = root.attributes['unique-identifier']
	const identifiers = all('identifier').sort(
		(one, other) => Number(other.attributes.id === unique) - Number(one.attributes.id === unique),
	)
	const main = all('title').find(({ attributes }) =>
		refined(attributes.id, 'title-type').includes('main'),
	)
	return {
		identifiers: identifiers.map(({ text }) => tidy(text)),
		title: main ? tidy(main.text) : (texts('title')[0] ?? null),
		authors: named
			.filter(({ isCreator, roles }) => roles.includes('aut') || (isCreator && roles.length === 0))
			.map(({ name }) => name),
		contributors: named.flatMap(({ name, roles }) =>
			roles.flatMap((code) => (ROLES[code] ? [{ name, role: ROLES[code] }] : [])),
		),
		publishedOn: dateIn(all('date')),
		publisher: texts('publisher')[0] ?? null,
		collection:
			all('meta')
				.filter(({ attributes }) => attributes.property === 'belongs-to-collection')
				.map(({ text }) => tidy(text))[0] ?? seriesIn(metadata),
		language: /^([a-z]{2,3})(?:-|$)/iu.exec(texts('language')[0] ?? '')?.[1]?.toLowerCase() ?? null,
		source: texts('source')[0] ?? null,
		subjects: texts('subject'),
		rights: texts('rights')[0] ?? null,
	}
}

/** The date of publication; one of another event (`modification`) is none. */
function dateIn(dates: readonly XmlElement[]): string | null {
	const event = ({ attributes }: XmlElement) => attributes.event
	const date = dates.find((one) => event(one) === 'publication') ?? dates.find((one) => !event(one))
	return date ? isoDate(tidy(date.text)) : null
}

function seriesIn(metadata: XmlElement | undefined): string | null {
	const meta = allIn(metadata ?? { children: [] }, 'meta').find(
		({ attributes }) => attributes.name === 'calibre:series',
	)
	return tidy(meta?.attributes.content ?? '') || null
}
