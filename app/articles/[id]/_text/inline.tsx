import type { ElementContent, Root } from 'hast'
import { createElement, Fragment, type ReactNode } from 'react'
import { calledMarker, parseInline } from '#article/markup'
import { codePointLength } from '#article/text'
import { Words } from '../_highlights/words.tsx'
import type { IntoArchive } from './into-archive.ts'
import { Found } from './matched.tsx'
import { piecesOf } from './pieces.ts'

type Range = readonly [start: number, end: number]

/** What to set in a piece of text beside the text itself. */
interface Setting {
	html: string
	/** Stretches of the plain text that a search found, in code points, in order and apart. */
	marks?: readonly Range[]
	/** What stands for the call of a note; nothing when left out. */
	call?: (marker: string) => ReactNode
	/** Where in the library an address leads, if it does. */
	into?: IntoArchive
	/** Which block or note this is, where highlights are painted in it. */
	place?: string
	/** Whether the first mark is one that `j` and `k` stop at. */
	isStep?: boolean
}

/**
 * A block's or a note's inline HTML as elements. Its text nodes, joined, are the block's plain text to the letter,
 * whatever is marked in it; what a `call` adds must say `data-no-anchor`.
 */
export function setInline({
	html,
	marks = [],
	call = () => null,
	into = () => null,
	place,
	isStep = true,
}: Setting): ReactNode {
	let at = 0

	function set(node: Root | ElementContent, key: number): ReactNode {
		if (node.type === 'comment') return null
		if (node.type === 'text') return text(node.value, key)
		const children = () => node.children.map((child, n) => set(child as ElementContent, n))
		if (node.type === 'root') return children()
		const marker = calledMarker(node)
		if (marker !== null) return <Fragment key={key}>{call(marker)}</Fragment>
		if (node.tagName === 'br') {
			at += 1
			return <br key={key} />
		}
		const { href, lang, dir } = node.properties
		const page = typeof href === 'string' ? into(href) : null
		// The address that was printed is not lost: it is the link's title, and stands at the end of the article.
		const link = page === null ? { href } : { href: page, title: href }
		return createElement(node.tagName, { key, ...link, lang, dir }, ...children())
	}

	function text(value: string, key: number): ReactNode {
		const start = at
		at += codePointLength(value)
		const pieces = piecesOf(value, start, marks)
		const words = (text: string, at: number) =>
			place === undefined ? text : <Words key={at} place={place} at={at} text={text} />
		return (
			<Fragment key={key}>
				{pieces.map(({ text, at, mark, isFirst }) =>
					mark === null ? (
						words(text, at)
					) : (
						<Found key={`${mark}-${text}`} isStep={isStep && isFirst && mark === 0}>
							{words(text, at)}
						</Found>
					),
				)}
			</Fragment>
		)
	}

	return set(parseInline(html), 0)
}
