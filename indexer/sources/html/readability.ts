import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** A page of more elements is a list or a book; weighing them all would cost more than it tells. */
const MOST_ELEMENTS = 20_000

/** What Mozilla's Readability takes for the text of a page, without its white space; null where it finds none. */
export function readableText(tree: Root): string | null {
	const text = contentOf(tree)
	return text === null ? null : squeezed(text) || null
}

/** A text without white space, in which pieces of text are looked up. */
export function squeezed(text: string): string {
	return text.replace(/\s+/gu, '')
}

function contentOf(tree: Root): string | null {
	try {
		const page = new JSDOMParser().parse(toHtml(tree, { closeSelfClosing: true }), PLACE)
		const content = new Readability(page, { maxElemsToParse: MOST_ELEMENTS }).parse()
		return content?.textContent ?? null
	} catch {
		// It throws at pages that are too large and at some that are broken: then it has no say, and what it would
		// have judged is kept.
		return null
	}
}

// Its DOM wants to know where the page stands, and its texts do not depend on it.
const PLACE = 'https://page.invalid/'
