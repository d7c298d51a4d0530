import type { Element, ElementContent, Root } from 'hast'
import { looksLikeMarker } from '../html/marker.ts'
import {
	elementsIn,
	holdersOf,
	replace,
	type Survey,
	surveyOf,
	textOf,
	textProperty,
} from '../html/nodes.ts'
import { select } from '../html/select.ts'
import { placeIn } from './package.ts'

/** A text of the book as a tree. */
export interface ParsedText {
	path: string
	tree: Root
}

const NOTE = /^(?:(?:doc-)?(?:footnote|endnote)|rearnote|note)$/u

/**
 * The texts of a chapter as one tree, with the notes that they call at its end, wherever the book keeps those. Links
 * between its files become links within the tree; `noteText` gives another file of the book.
 */
export async function merged(
	texts: readonly ParsedText[],
	noteText: (path: string) => Promise<ParsedText | null>,
): Promise<Root> {
	const numbers = new Map(texts.map(({ path }, index) => [path, index]))
	const notes: ElementContent[] = []
	const imported = new Map<string, string>()
	const sections: Element[] = []
	for (const [index, { path, tree }] of texts.entries()) {
		nameAnew(tree, String(index))
		for (const link of elementsIn(tree, ({ tagName }) => tagName === 'a')) {
			const place = internal(link, path)
			if (!place) continue
			const number = numbers.get(place.path)
			if (number !== undefined) point(link, place.fragment && `${number}.${place.fragment}`)
			else point(link, await importedNote(link, place, { imported, notes, numbers, noteText }))
		}
		notes.push(...takeAsides(tree))
		sections.push(section((select('body', tree) ?? { children: [] }).children))
	}
	const last = section(notes)
	last.properties.className = ['footnotes']
	return { type: 'root', children: notes.length > 0 ? [...sections, last] : sections }
}

interface Importing {
	imported: Map<string, string>
	notes: ElementContent[]
	numbers: ReadonlyMap<string, number>
	noteText: (path: string) => Promise<ParsedText | null>
}

interface Place {
	path: string
	fragment: string | null
}

/** Brings the note that a link to another file calls; null when the link is no call. */
async function importedNote(
	link: Element,
	{ path, fragment }: Place,
	{ imported, notes, numbers, noteText }: Importing,
): Promise<string | null> {
	if (fragment === null || !isCall(link)) return null
	const key = `${path}#${fragment}`
	const known = imported.get(key)
	if (known !== undefined) return known
	const text = await noteText(path)
	const survey = text && surveyOf(text.tree)
	const target = survey?.targets.get(fragment)
	if (!text || !survey || !target) return null
	const name = `note${imported.size}.${fragment}`
	imported.set(key, name)
	for (const block of blocksOf(target, survey)) {
		const copy = structuredClone(block)
		for (const one of [copy, ...elementsIn(copy, () => true)]) {
			if (one.properties.id !== undefined)
				one.properties.id = `note${imported.size - 1}.${one.properties.id}`
			const back = one.tagName === 'a' ? internal(one, path) : null
			const number = back ? numbers.get(back.path) : undefined
			if (back)
				point(one, number === undefined || !back.fragment ? null : `${number}.${back.fragment}`)
		}
		notes.push(copy)
	}
	return name
}

/** What a note is: the block around its place, and the paragraphs below it that no other note begins. */
function blocksOf(target: Element, survey: Survey): Element[] {
	const isBlock = ({ tagName }: Element) =>
		/^(?:li|aside|p|div|section|dd|dt|td|blockquote)$/u.test(tagName)
	const block = [target, ...holdersOf(survey, target)].find(
		(one) => isBlock(one) && textOf(one).trim().length > 3,
	)
	if (!block) return [target]
	const siblings = survey.parents.get(block)?.children ?? []
	if (!/^(?:p|dt)$/u.test(block.tagName)) return [block]
	const after = siblings
		.slice(siblings.indexOf(block) + 1)
		.filter((node) => node.type === 'element')
	const next = after.findIndex(
		(one) =>
			!/^(?:p|dd|blockquote)$/u.test(one.tagName) ||
			[one, ...elementsIn(one, () => true)].some(isNamed),
	)
	return [block, ...after.slice(0, next < 0 ? after.length : next)]
}

function isNamed({ properties }: Element): boolean {
	return properties.id !== undefined || properties.name !== undefined
}

/** Whether a link calls a note: it says so, or it is a mere number. A call in words is given its number for its text. */
function isCall(link: Element): boolean {
	const text = textOf(link).trim()
	if (looksLikeMarker(text)) return true
	const isSaid = /\bnoteref\b/u.test(
		`${link.properties['epub:type'] ?? ''} ${link.properties.role ?? ''}`,
	)
	const number = /\d{1,4}/u.exec(text)?.[0]
	if (isSaid && number) link.children = [{ type: 'text', value: number }]
	return isSaid && number !== undefined
}

function internal(link: Element, path: string): Place | null {
	const href = textProperty(link, 'href')
	return href === null ? null : placeIn(path, href)
}

/** Makes a link lead to a place in the merged tree, or nowhere. */
function point(link: Element, name: string | null): void {
	if (name) {
		isCall(link)
		link.properties.href = `#${encodeURIComponent(name)}`
	} else {
		// A link that leads nowhere is none; its words and its own name stay.
		delete link.properties.href
		link.tagName = 'span'
	}
}

/** Ids are unique within a file of a book; here they must be in all of them. */
function nameAnew(tree: Root, prefix: string): void {
	for (const { properties } of elementsIn(tree, isNamed))
		for (const key of ['id', 'name'] as const)
			if (typeof properties[key] === 'string') properties[key] = `${prefix}.${properties[key]}`
}

/** Notes that stand among the text, for readers to show beside it, are taken to its end. */
function takeAsides(tree: Root): Element[] {
	const survey = surveyOf(tree)
	const asides = elementsIn(tree, ({ tagName, properties }) => {
		const said = `${properties['epub:type'] ?? ''} ${properties.role ?? ''}`.split(/\s+/u)
		return tagName !== 'a' && said.some((one) => NOTE.test(one))
	})
	const outer = asides.filter((aside) =>
		[...holdersOf(survey, aside)].every((one) => !asides.includes(one)),
	)
	for (const aside of outer) {
		replace(survey, aside)
		if (aside.tagName === 'li') aside.tagName = 'div'
	}
	return outer
}

function section(children: ElementContent[]): Element {
	return { type: 'element', tagName: 'section', properties: {}, children }
}
