/** What stands on a list, as it is read, printed and taken along; a section holds what follows up to the next. */
export type ListEntry = { id: string; note: string; addedBy: string | null } & (
	| {
			kind: 'article'
			articleId: string
			title: string
			kicker: string | null
			issueNumber: string | null
			publishedOn: string | null
			authors: string[]
			words: number
	  }
	| { kind: 'passage'; articleId: string; highlightId: string; title: string; quote: string }
	| { kind: 'source'; articleId: string; title: string; url: string | null; marker: string | null }
	| { kind: 'link'; title: string; url: string }
	| { kind: 'list'; listId: string; title: string; count: number }
	| { kind: 'section'; title: string }
)
