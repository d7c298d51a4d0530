import type { Highlight } from '#db/highlights'

/** A highlight as the article page needs it. */
export type Kept = Pick<
	Highlight,
	'id' | 'versionId' | 'colour' | 'note' | 'tags' | 'rev' | 'quote' | 'state' | 'range' | 'words'
>

/** A highlight as a browser keeps it: also where it belongs, for a page that lists those of several articles. */
export type KeptHighlight = Kept & {
	articleId: string
	articleTitle: string
	articleKicker: string | null
	/** ISO 8601, by the clock of whoever made it. */
	createdAt: string
}

/** What a browser is told of a highlight. */
export function keptOf({ createdAt, ...highlight }: Highlight): KeptHighlight {
	return { ...highlight, createdAt: createdAt.toISOString() }
}

/**
 * Who is here, as a page was made for them: a reader, or nobody with an account. A copy kept for offline reading does not
 * know; the browser does.
 */
export interface Who {
	readerId: string | null
	isCopy: boolean
}
