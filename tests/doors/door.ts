import type { May } from './people.ts'

/** Stands in everything of the owner's, and in nothing that others may see. */
export const SECRET = 'Sealed-harbour-log'

/** What the owner has, by id or token; made anew for every door that could change it. */
export type Own = {
	article: string
	version: number
	/** An article that stands on none of the lists. */
	anotherArticle: string
	/** A source that some article cites. */
	source: string
	list: string
	item: string
	/** A second list of the owner's, made by a search. */
	smart: string
	deletedList: string
	/** Somebody else's list, which the owner has just left. */
	leftList: string
	/** A list that everybody may read, and one that whoever has `linkToken` may. */
	publicList: string
	linkToken: string
	/** A comment by the owner, and one they took away. */
	comment: string
	deletedComment: string
	invitation: string
	inviteToken: string
	withdrawnInvitation: string
	/** The accounts of the list's people, and of one who was taken out. */
	listReader: string
	listEditor: string
	takenOut: string
	highlight: string
	/** Where its words stand. */
	place: { start: number; end: number; quote: string }
	removedHighlight: string
	share: string
	shareToken: string
	withdrawnShare: string
	search: string
	deletedSearch: string
	feedToken: string
	highlightImport: string
	listImport: string
	digestToken: string
	/** A token for programs, a passkey, and the provider of an account elsewhere that opens the owner's. */
	apiToken: string
	passkey: string
	provider: string
	/** A public list that stands where readers of South Georgia are to start. */
	startList: string
	reader: string
	email: string
	password: string
}

/** Something sent. `form` are the fields of a form, `args` what an action is called with before them, `json` a body. */
export type Sent = {
	form?: Record<string, string | Blob>
	args?: unknown[]
	json?: unknown
	cookie?: string
}

type Door = {
	may: May
	/** For a door that is no reader's change: nothing that is kept becomes other by it, or nothing that can be looked at. */
	keeps?: true
	/** Whoever knocks needs no page of this library to come from: what they hold is all that counts. */
	anySite?: true
	/** What is said of it in the printed table. */
	says?: string
}

/** A page, or a route that is only read. */
export type Page = Door & { kind: 'page'; path: string; at: (own: Own) => string }
export type Route = Door & {
	kind: 'route'
	method: string
	path: string
	at: (own: Own) => string
	send?: (own: Own) => Sent
}
/** A server action, by the file it stands in. */
export type Action = Door & {
	kind: 'action'
	file: string
	name: string
	send: (own: Own) => Sent
}
export type Row = Page | Route | Action

type More = Pick<Door, 'keeps' | 'anySite' | 'says'>

/** A page, who sees it, and an address of it where it is not its path. */
export const page = (path: string, may: May, at: (own: Own) => string = () => path): Page => ({
	...{ kind: 'page', path, may, at, keeps: true },
})

/** A route's method: `at` is an address of it, `send` what is sent there. */
export const route = (
	method: string,
	path: string,
	may: May,
	{ at = () => path, send, ...more }: Partial<Pick<Route, 'at' | 'send'>> & More = {},
): Route => ({
	...{ kind: 'route', method, path, may, at, send, ...more },
	...(method === 'GET' && { keeps: true }),
})

/** A server action: what it is sent, as its owner would. */
export const action = (
	file: string,
	name: string,
	may: May,
	send: Action['send'],
	more: More = {},
): Action => ({ kind: 'action', file, name, may, send, ...more })

/** What a door is called: `page /lists/[id]`, `POST /settings`, `action lists/actions.ts rename`. */
export function nameOf(row: Row): string {
	if (row.kind === 'page') return `page ${row.path}`
	if (row.kind === 'route') return `${row.method} ${row.path}`
	return `action ${row.file} ${row.name}`
}
