/** What becomes of a table's rows when their reader takes an archive, and when they leave. */
export interface OfReaders {
	/** The file of the archive in which they stand; `withheld`: they are named in `account.json`, and why they are not told. */
	archive: string
	/** `deleted` with the account; `unnamed`: they are others', too, and say nothing of the reader any more. */
	leaving: 'deleted' | 'unnamed'
}

const goes = (archive: string): OfReaders => ({ archive, leaving: 'deleted' })

/**
 * Every table whose rows belong to a reader, by itself or through another table. A test compares it with the database's own
 * foreign keys: whoever adds a table says here where its reader finds it.
 */
export const OF_READERS: Readonly<Record<string, OfReaders>> = {
	readers: goes('account.json'),
	reader_settings: goes('account.json'),
	sessions: goes('account.json'),
	mail_links: goes('account.json'),
	waiting_accounts: goes('withheld'),
	authenticators: goes('account.json'),
	backup_codes: goes('account.json'),
	passkeys: goes('account.json'),
	linked_accounts: goes('account.json'),
	api_tokens: goes('account.json'),
	audit_entries: { archive: 'account.json', leaving: 'unnamed' },
	jobs: { archive: 'account.json', leaving: 'unnamed' },
	article_corrections: { archive: 'account.json', leaving: 'unnamed' },
	highlights: goes('highlights.json'),
	highlight_tags: goes('highlights.json'),
	highlight_anchors: goes('withheld'),
	highlight_changes: goes('withheld'),
	annotation_imports: goes('imports.json'),
	saved_searches: goes('searches.json'),
	reading_positions: goes('reading.json'),
	shares: goes('shares.json'),
	share_highlights: goes('shares.json'),
	reading_lists: goes('lists/'),
	reading_list_items: goes('lists/'),
	list_members: goes('lists/'),
	list_comments: goes('lists/'),
	list_departures: goes('lists-of-others.json'),
	list_invitations: goes('invitations.json'),
	list_imports: goes('imports.json'),
	start_here: goes('lists/'),
}
