import type { TakenHighlight } from './taken.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * As a collection of W3C Web Annotations of one page. Positions count code points of the text as it was marked, whose date is
 * the target's state; the quotation is what finds the passage elsewhere.
 */
export function toAnnotations(
	highlights: readonly TakenHighlight[],
	{ id, label, page }: { id: string; label: string; page: string },
): string {
	const collection = {
		'@context': CONTEXT,
		id,
		type: 'AnnotationCollection',
		label,
		total: highlights.length,
		first: {
			id: page,
			type: 'AnnotationPage',
			startIndex: 0,
			partOf: id,
			items: highlights.map(annotation),
		},
	}
	return `${JSON.stringify(collection, null, '\t')}\n`
}

/** One highlight as a W3C Web Annotation, whole in itself. */
export function annotation(highlight: TakenHighlight) {
	const { id, article, note, tags, colour, quote, prefix, suffix, range, textOf } = highlight
	const body = [
		...(note ? [textual('commenting', note)] : []),
		...tags.map((tag) => textual('tagging', tag)),
	]
	return {
		'@context': CONTEXT,
		id: `urn:uuid:${id}`,
		type: 'Annotation',
		motivation: note ? 'commenting' : 'highlighting',
		created: highlight.createdAt.toISOString(),
		modified: highlight.updatedAt.toISOString(),
		...(body.length > 0 && { body }),
		stylesheet: {
			type: 'CssStylesheet',
			value: `.hl-${colour} { background: ${COLOURS[colour] ?? 'yellow'} }`,
		},
		target: {
			source: article.url,
			styleClass: `hl-${colour}`,
			state: { type: 'TimeState', sourceDate: textOf.toISOString() },
			selector: [
				{ type: 'TextQuoteSelector', exact: quote, prefix, suffix },
				...(range ? [{ type: 'TextPositionSelector', ...range }] : []),
			],
		},
	}
}

/** As they are painted by day. */
const COLOURS: Readonly<Record<string, string>> = {
	yellow: '#fdeb8c',
	green: '#c3e3b4',
	blue: '#bcd8f2',
	pink: '#f4bfcb',
}

const textual = (purpose: string, value: string) => ({
	type: 'TextualBody',
	purpose,
	format: 'text/plain',
	value,
})
