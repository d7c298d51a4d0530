import { parseInline, plainText } from '../markup.ts'
import { type Brought, bring, refused, type Said, UnreadableFile } from './incoming.ts'
import { isObject, isOfType, type JsonObject, several, textOf } from './json-values.ts'

/**
 * Reads annotations from a JSON document: W3C Web Annotations (one, a collection, a page or a list), or what Hypothesis
 * exports (`rows` of its API, `annotations` of its sidebar). Throws `UnreadableFile` where there are none of these.
 */
export function readAnnotations(json: unknown): Brought {
	const brought: Brought = { incoming: [], refused: [] }
	const items = annotationsIn(json, 4)
	if (!items)
		throw new UnreadableFile(
			'This JSON holds no annotations: it is neither a W3C Web Annotation or a collection of them, nor an export of Hypothesis.',
		)
	for (const item of items)
		if (!isObject(item)) brought.refused.push(refused(String(item), 'It is no annotation.'))
		else if (several(item.references).length > 0)
			brought.refused.push(refused(textOf(item.text) ?? '', 'It is a reply to an annotation.'))
		else bring(brought, saidBy(item))
	return brought
}

/** The annotations in a document, however they are wrapped; null where it is nothing of the kind. */
function annotationsIn(value: unknown, depth: number): unknown[] | null {
	if (depth === 0) return null
	if (Array.isArray(value)) return value.flatMap((one) => annotationsIn(one, depth - 1) ?? [one])
	if (!isObject(value)) return null
	if (isOfType(value, 'AnnotationCollection')) return inCollection(value, depth)
	for (const list of [value.rows, value.annotations, value.items])
		if (Array.isArray(list) && value.target === undefined) return list
	return value.target === undefined ? null : [value]
}

function inCollection(value: JsonObject, depth: number): unknown[] {
	const pages = several(value.first).filter(isObject)
	if (pages.length > 0) return pages.flatMap((page) => annotationsIn(page, depth - 1) ?? [])
	if (Array.isArray(value.items)) return value.items
	throw new UnreadableFile(
		'This collection only says where its annotations are. Take the pages that hold them instead.',
	)
}

function saidBy(annotation: JsonObject): Said {
	const targets = several(annotation.target)
	const quoted = targets.map(quoteOf).find((one) => one !== null)
	const bodies = [...several(annotation.body), ...several(annotation.bodies)].flatMap(partsOf)
	const notes = [
		...bodies.filter((body) => !isTag(body)).map(wordsOf),
		textOf(annotation.bodyValue) ?? '',
		textOf(annotation.text) ?? '',
	]
	return {
		key: textOf(annotation.id) ?? textOf(annotation['@id']),
		addresses: [...targets.flatMap(addressesOf), textOf(annotation.uri) ?? ''],
		exact: quoted?.exact ?? null,
		prefix: quoted?.prefix,
		suffix: quoted?.suffix,
		note: notes.filter(Boolean).join('\n\n'),
		tags: [
			...bodies.filter(isTag).map(wordsOf),
			...several(annotation.tags).filter((tag) => typeof tag === 'string'),
		],
		colour: targets.map(colourOf).find((one) => one !== null) ?? null,
		created: textOf(annotation.created) ?? textOf(annotation.modified),
	}
}

/** A body, or the several that it is made of. */
const partsOf = (body: unknown): unknown[] =>
	isObject(body) && Array.isArray(body.items) ? body.items : [body]

const isTag = (body: unknown) => isObject(body) && several(body.purpose).includes('tagging')

/** What a body says, without its markup; a body that is elsewhere says where. */
function wordsOf(body: unknown): string {
	if (!isObject(body)) return textOf(body) ?? ''
	const value = textOf(body.value) ?? textOf(body.chars)
	if (value === null) return textOf(body.id) ?? textOf(body.source) ?? ''
	return several(body.format).includes('text/html') ? plainText(parseInline(value)) : value
}

function addressesOf(target: unknown): string[] {
	if (typeof target === 'string') return [target]
	if (!isObject(target)) return []
	return [target.source, target.id].flatMap((one) =>
		isObject(one) ? (textOf(one.id) ?? []) : (textOf(one) ?? []),
	)
}

/** Its quotation, however deep among its selectors. */
function quoteOf(target: unknown): { exact: string; prefix: string; suffix: string } | null {
	if (!isObject(target)) return null
	const open = [...several(target.selector)]
	for (let one = open.shift(); one !== undefined; one = open.shift()) {
		if (!isObject(one)) continue
		const exact = textOf(one.exact)
		if (exact !== null && isOfType(one, 'TextQuoteSelector'))
			return { exact, prefix: textOf(one.prefix) ?? '', suffix: textOf(one.suffix) ?? '' }
		open.push(...several(one.refinedBy), ...several(one.items))
	}
	return null
}

function colourOf(target: unknown): string | null {
	if (!isObject(target)) return null
	const classes = several(target.styleClass).flatMap((one) => textOf(one) ?? [])
	return classes.flatMap((one) => /\bhl-([a-z]+)/.exec(one)?.[1] ?? [])[0] ?? null
}
