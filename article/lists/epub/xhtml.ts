import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { el } from '../../saved/elements.ts'
import { printable } from '../inline.ts'

/** A text of a book as XHTML. */
export function xhtmlOf(page: {
	title: string
	language: string
	type: string
	body: Element[]
}): string {
	const { title, language, type, body } = page
	const head = el('head', {}, [
		el('title', {}, printable(title) || 'Untitled'),
		el('link', { rel: ['stylesheet'], href: 'style.css' }),
	])
	const html = el(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang: language,
			'xml:lang': language,
		},
		[head, el('body', { 'epub:type': type }, body)],
	)
	const written = toHtml(html, {
		closeSelfClosing: true,
		omitOptionalTags: false,
		allowDangerousCharacters: false,
		characterReferences: { useNamedReferences: false, omitOptionalSemicolons: false },
	})
	// `]]>` may not stand in a text of XML, and no named reference but its own five.
	return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${written.replaceAll(']]>', ']]&#x3E;')}\n`
}

/** Text as it stands in XML, between tags and in attributes. */
export const xml = (words: string) =>
	printable(words).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
