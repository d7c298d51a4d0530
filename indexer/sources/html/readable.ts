import type { Element, Root } from 'hast'
import { elementsIn, holdersOf, isNamed, surveyOf, textOf } from './nodes.ts'

const TEXT = /^(?:p|pre|blockquote)$/u
const OWN_TEXT = /^(?:div|td|section|article)$/u
const LIKELY = /article|body|content|entry|main|post|story|texte?$/iu
const UNLIKELY = /comment|foot|menu|nav|promo|relat|share|sidebar|social|sponsor|widget|forum/iu

const SHORTEST = 25
const SHORTEST_LOOSE = 120
/** Beside the best place, another one with this share of its score is part of the same text. */
const PART = 0.2

/** The element that by its looks holds the text of a page: many commas, long paragraphs, few links. */
export function contentOf(tree: Root): Element | null {
	const survey = surveyOf(tree)
	const scores = new Map<Element, number>()
	for (const element of elementsIn(tree, () => true)) {
		const score = scoreOf(element)
		if (score === 0) continue
		const holders = [...holdersOf(survey, element)].slice(0, 3)
		if (!TEXT.test(element.tagName)) holders.unshift(element)
		for (const [level, holder] of holders.entries())
			scores.set(holder, (scores.get(holder) ?? 0) + score / Math.max(1, level * 2))
	}
	const final = new Map<Element, number>()
	for (const [element, score] of scores) final.set(element, weighed(element, score))
	const [best] = [...final].sort((a, b) => b[1] - a[1])
	if (!best || best[1] <= 0) return null
	const [element, score] = best
	const parent = survey.parents.get(element)
	if (parent?.type !== 'element' || parent.tagName === 'body') return element
	const parts = parent.children.filter(
		(node) => node.type === 'element' && (final.get(node) ?? 0) > score * PART,
	)
	return parts.length > 1 ? parent : element
}

/** How much of the element's text is links, from 0 to 1. */
export function linkShare(element: Element | Root): number {
	const whole = textOf(element).trim().length
	if (whole === 0) return 0
	const links = elementsIn(
		element,
		({ tagName, properties }) => tagName === 'a' && !properties.dataCall,
	)
	return links.reduce((sum, link) => sum + textOf(link).trim().length, 0) / whole
}

function scoreOf(element: Element): number {
	const isText = TEXT.test(element.tagName)
	if (!isText && !OWN_TEXT.test(element.tagName)) return 0
	const text = isText
		? textOf(element)
		: element.children.map((node) => (node.type === 'text' ? node.value : '')).join('')
	const length = text.trim().length
	if (length < (isText ? SHORTEST : SHORTEST_LOOSE)) return 0
	return 1 + text.split(/[,،、]/u).length - 1 + Math.min(length / 100, 3)
}

function weighed(element: Element, score: number): number {
	const named = (isNamed(element, LIKELY) ? 5 : 0) - (isNamed(element, UNLIKELY) ? 25 : 0)
	const tag = element.tagName === 'article' || element.tagName === 'main' ? 10 : 0
	return (score + named + tag) * (1 - linkShare(element))
}
