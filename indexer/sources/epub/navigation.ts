import { tidy } from '../../clean/text.ts'
import { placeIn } from './package.ts'
import { allIn, type XmlElement } from './xml.ts'

/** One entry of a table of contents: where it leads, and the entries above it, the outermost first. */
export interface NavEntry {
	label: string
	path: string
	trail: string[]
}

/** The entries of the table of contents of EPUB 3, in order; `path` is where its file is. */
export function entriesInNav(root: XmlElement, path: string): NavEntry[] {
	const navs = allIn(root, 'nav')
	const toc = navs.find(
		({ attributes }) => isOf(attributes.type, 'toc') || attributes.role === 'doc-toc',
	)
	return (
		(toc ?? navs[0])?.children.flatMap((list) =>
			list.name === 'ol' ? inList(list, path, []) : [],
		) ?? []
	)
}

function inList(list: XmlElement, path: string, trail: readonly string[]): NavEntry[] {
	return list.children.flatMap((item) => {
		const named = item.children.find(({ name }) => name === 'a' || name === 'span')
		const label = tidy(named?.text ?? '')
		const place = named?.attributes.href === undefined ? null : placeIn(path, named.attributes.href)
		const below = item.children.filter(({ name }) => name === 'ol')
		return [
			...(place ? [{ label, path: place.path, trail: [...trail] }] : []),
			...below.flatMap((inner) => inList(inner, path, label ? [...trail, label] : trail)),
		]
	})
}

/** What the landmarks of EPUB 3 call a text: `cover`, `titlepage`, `endnotes`. */
export function landmarksIn(root: XmlElement, path: string): Map<string, string> {
	const landmarks = allIn(root, 'nav').filter(({ attributes }) =>
		isOf(attributes.type, 'landmarks'),
	)
	return new Map(
		landmarks.flatMap((nav) =>
			allIn(nav, 'a').flatMap(({ attributes }) => {
				const place = placeIn(path, attributes.href ?? '')
				// A landmark may be the place in a text where something begins; then it says nothing of the whole.
				return place && place.fragment === null && attributes.type
					? [[place.path, attributes.type] as const]
					: []
			}),
		),
	)
}

/** The entries of the table of contents of EPUB 2. */
export function entriesInNcx(root: XmlElement, path: string): NavEntry[] {
	const [map] = allIn(root, 'navMap')
	return map ? inPoints(map, path, []) : []
}

function inPoints(parent: XmlElement, path: string, trail: readonly string[]): NavEntry[] {
	return parent.children.flatMap((point) => {
		if (point.name !== 'navPoint') return []
		const label = tidy(point.children.find(({ name }) => name === 'navLabel')?.text ?? '')
		const src = point.children.find(({ name }) => name === 'content')?.attributes.src
		const place = src === undefined ? null : placeIn(path, src)
		return [
			...(place ? [{ label, path: place.path, trail: [...trail] }] : []),
			...inPoints(point, path, label ? [...trail, label] : trail),
		]
	})
}

function isOf(types: string | undefined, type: string): boolean {
	return (types ?? '').split(/\s+/u).includes(type)
}
