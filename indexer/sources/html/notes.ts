import type { Element, ElementContent, Root } from 'hast'
import { inlineNotes } from './inline-notes.ts'
import {
	BACK,
	freeMarker,
	isNumberAlone,
	looksLikeMarker,
	type PageNote,
	withoutMarker,
} from './marker.ts'
import { elementsIn, holdersOf, isNamed, replace, type Survey, surveyOf, textOf } from './nodes.ts'
import { callsAmong, fragmentOf, type NoteKey } from './note-calls.ts'

export interface TakenNotes {
	notes: PageNote[]
	warnings: string[]
}

const BLOCK = /^(?:p|div|li|dd|dt|td|tr|aside|section|blockquote)$/u
const NOTES = /^(?:notes?|(?:foot|end)-?notes?(?:-.*)?|ref(?:erence)?s|_notes|spip_notes?)$/iu
const BACKWARDS = /^(?:[↩↑⤴⤶⏎↵^]|back|retour|return)(?:\uFE0E|\uFE0F)?$/iu

/** Takes the notes out of a page and marks their calls; `page` is its address, for links that saving made whole. */
export function takeNotes(tree: Root, page: string | null): TakenNotes {
	const survey = surveyOf(tree)
	const keys = callsAmong(tree, survey, page)
	const warnings: string[] = []
	const notes: PageNote[] = []
	const places = placesOf(keys, survey)
	addUncalled(places, survey)
	const blocks = [...places.keys()].sort(
		(a, b) => (survey.order.get(a) ?? 0) - (survey.order.get(b) ?? 0),
	)
	for (const block of blocks) {
		const held = places.get(block) ?? []
		const nodes = [block, ...followersOf(block, places, survey)]
		for (const { target } of held) markBack(target, survey, page)
		for (const node of nodes) hideWaysBack(node, survey, page)
		for (const piece of piecesOf(nodes, held))
			notes.push({ marker: piece.marker, nodes: withoutMarker(piece.nodes, piece.printed) })
		for (const node of nodes) replace(survey, node)
	}
	const known = new Set([...keys.values(), ...notes].map(({ marker }) => marker))
	notes.push(...inlineNotes(tree, survey, known))
	for (const { target, beginning, marker, isRenamed } of keys.values()) {
		if (!target && beginning) {
			notes.push({ marker, nodes: [{ type: 'text', value: beginning }] })
			warnings.push(`Note ${marker} is cut off from the page; its call gives its first words.`)
		} else if (!target) warnings.push(`Note ${marker} is called, and the page does not hold it.`)
		if (isRenamed)
			warnings.push(`A note is marked ${marker} here: its own number is another note’s too.`)
	}
	return { notes, warnings }
}

interface Held {
	marker: string
	printed: string
	target: Element
}

/** The blocks that hold notes, each with the notes that begin in it. */
function placesOf(keys: Map<string, NoteKey>, survey: Survey): Map<Element, Held[]> {
	const places = new Map<Element, Held[]>()
	for (const { marker, target } of keys.values()) {
		if (!target) continue
		const block = blockOf(target, survey)
		const printed =
			textOf(target).trim().length <= 8 ? textOf(target).replace(/[[\]()\s]/gu, '') : marker
		places.set(block, [
			...(places.get(block) ?? []),
			{ marker, printed: printed || marker, target },
		])
	}
	for (const held of places.values())
		held.sort((a, b) => (survey.order.get(a.target) ?? 0) - (survey.order.get(b.target) ?? 0))
	return places
}

/** The block that a note is: its place, or the closest block around it that holds more than a number. */
function blockOf(target: Element, survey: Survey): Element {
	const isEnough = (element: Element) => {
		const text = textOf(element)
		return BLOCK.test(element.tagName) && text.trim() !== '' && !isNumberAlone(text)
	}
	// The number of a list of terms has its note beside it, not around it.
	if (target.tagName === 'dt' || isEnough(target)) return target
	for (const holder of holdersOf(survey, target))
		if (holder.tagName === 'dt' || isEnough(holder)) return holder
	return target
}

/** Items of a list of notes that nothing calls are notes as well. */
function addUncalled(places: Map<Element, Held[]>, { parents }: Survey): void {
	const lists = new Set<Element>()
	for (const block of places.keys()) {
		const list = parents.get(block)
		if (block.tagName === 'li' && list?.type === 'element') lists.add(list)
	}
	const taken = new Set([...places.values()].flat().map(({ marker }) => marker))
	for (const list of lists) {
		const items = list.children.filter((node) => node.type === 'element' && node.tagName === 'li')
		for (const [index, item] of items.entries()) {
			if (item.type !== 'element' || places.has(item) || textOf(item).trim() === '') continue
			const marker = freeMarker([String(index + 1)], taken)
			taken.add(marker)
			places.set(item, [{ marker, printed: marker, target: item }])
		}
	}
}

/** The further paragraphs of a note: up to the next note, or to the end of a place that is for notes alone. */
function followersOf(block: Element, places: Map<Element, Held[]>, { parents }: Survey): Element[] {
	const parent = parents.get(block)
	if (!parent || block.tagName === 'li') return []
	const after = parent.children.slice(parent.children.indexOf(block) + 1) as ElementContent[]
	const elements = after.filter((node) => node.type === 'element')
	const next = elements.findIndex((element) => places.has(element))
	if (block.tagName === 'dt') return ofTerm(elements)
	const isOwn = parent.type === 'element' && isNamed(parent, NOTES)
	const until = next >= 0 ? next : isOwn ? elements.length : 0
	const run = elements.slice(0, until)
	const stop = run.findIndex(({ tagName }) => /^(?:h[1-6]|form|nav|footer)$/u.test(tagName))
	const own = elements.slice(until).findIndex((element) => !isNamed(element, /^spip_note$/u))
	const marked = next >= 0 || isOwn ? [] : elements.slice(0, own < 0 ? elements.length : own)
	return [...(stop < 0 ? run : run.slice(0, stop)), ...marked].filter(
		({ tagName }) => tagName !== 'hr',
	)
}

/** What a term of a list has under it, up to the next term. */
function ofTerm(after: readonly Element[]): Element[] {
	const next = after.findIndex(({ tagName }) => tagName === 'dt')
	return after.slice(0, next < 0 ? after.length : next)
}

/** A place of a note that is its number becomes the sign for what is taken out. */
function markBack(target: Element, survey: Survey, page: string | null): void {
	const isNumber = isNumberAlone(textOf(target)) || fragmentOf(target, page) !== null
	const isCell = /^(?:dt|td)$/u.test(target.tagName)
	if (isNumber && (isCell || !BLOCK.test(target.tagName)))
		target.children = [{ type: 'text', value: BACK }]
	else if (textOf(target) === '' && !BLOCK.test(target.tagName)) return
	else {
		const [first] = target.children.filter((node) => node.type !== 'text' || node.value.trim())
		if (first?.type === 'element' && first.tagName === 'sup' && looksLikeMarker(textOf(first)))
			replace(survey, first, [{ type: 'text', value: BACK }])
	}
}

/** Links from a note back to its call become the sign for what is taken out. */
function hideWaysBack(node: Element, survey: Survey, page: string | null): void {
	for (const link of elementsIn(node, ({ tagName }) => tagName === 'a')) {
		const name = fragmentOf(link, page)
		if (name === null) continue
		const leadsUp =
			(survey.order.get(survey.targets.get(name) ?? link) ?? 0) < (survey.order.get(node) ?? 0)
		const isOfSpip = isNamed(link, /^spip_note$/u) && name.startsWith('nh')
		const isSign = BACKWARDS.test(textOf(link).trim()) || looksLikeMarker(textOf(link))
		if (isOfSpip || (isSign && (leadsUp || BACKWARDS.test(textOf(link).trim()))))
			link.children = [{ type: 'text', value: BACK }]
	}
}

/** A run of blocks cut where notes begin in the middle of one. */
function piecesOf(nodes: readonly Element[], held: readonly Held[]) {
	const [only] = held
	if (held.length === 1 && only) return [{ ...only, nodes: [...nodes] as ElementContent[] }]
	const pieces: (Held & { nodes: ElementContent[] })[] = []
	const [block, ...others] = nodes
	for (const child of block?.children ?? []) {
		const starts = held.filter(
			({ target }) =>
				child === target ||
				(child.type === 'element' && elementsIn(child, (one) => one === target).length > 0),
		)
		for (const start of starts) pieces.push({ ...start, nodes: [] })
		const current = pieces.at(-1)
		if (current) current.nodes.push(child)
	}
	pieces.at(-1)?.nodes.push(...others)
	return pieces
}
