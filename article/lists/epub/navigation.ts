import type { Element } from 'hast'
import { el } from '../../saved/elements.ts'
import { printable } from '../inline.ts'
import type { Page } from './pages.ts'
import { xhtmlOf } from './xhtml.ts'

/** The table of contents: parts with what is in them, and the landmarks that readers of books know. */
export function navigationOf(pages: readonly Page[]): string {
	const first = pages[1]?.file ?? 'title.xhtml'
	const body = [
		el('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
			el('h1', {}, 'Contents'),
			el('ol', {}, entriesOf(pages)),
		]),
		el('nav', { 'epub:type': 'landmarks', className: ['landmarks'] }, [
			el('h2', {}, 'Landmarks'),
			el('ol', {}, [
				landmark('titlepage', 'title.xhtml', 'Title page'),
				landmark('toc', 'nav.xhtml', 'Contents'),
				landmark('bodymatter', first, 'Beginning'),
			]),
		]),
	]
	return xhtmlOf({ title: 'Contents', language: 'en', type: 'frontmatter', body })
}

function entriesOf(pages: readonly Page[]): Element[] {
	const tree: { page: Page; below: Page[] }[] = []
	for (const [n, page] of pages.entries()) {
		const last = tree.at(-1)
		// What the book says of itself at its end stands in no part.
		const isBelow = last?.page.isPart && !page.isPart && n < pages.length - 1
		if (isBelow) last.below.push(page)
		else tree.push({ page, below: [] })
	}
	return tree.flatMap(({ page, below }) => {
		const own = placesOf(page)
		if (below.length > 0) own.at(-1)?.children.push(el('ol', {}, below.flatMap(placesOf)))
		return own
	})
}

const placesOf = ({ file, title, places }: Page) =>
	places.length === 0
		? [linkTo(file, title)]
		: places.map((place) => linkTo(`${file}#${place.id}`, place.title))

const linkTo = (href: string, title: string) =>
	el('li', {}, [el('a', { href }, printable(title) || 'Untitled')])

const landmark = (type: string, href: string, title: string) =>
	el('li', {}, [el('a', { 'epub:type': type, href }, title)])
