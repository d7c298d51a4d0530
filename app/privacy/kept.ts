/** Something that is kept, in plain words; `names` are the tables, cookies or stores that hold it, by which a test checks this page. */
export interface Kept {
	what: string
	why: string
	/** How long. */
	until: string
	/** Who sees it beside the reader and whoever runs the library's servers. */
	seen: string
	names: readonly string[]
}

const WITH_YOU = 'Until you leave.'
const NOBODY = 'Nobody.'
const AWAY =
	'Until you take it away, and 30 days more, so that you can put it back; at the latest until you leave.'

/** What the library's database keeps of its readers. */
export const OF_READERS: readonly Kept[] = [
	{
		what: 'Your name, your e-mail address and whether it is shown to be yours, your role, when you came, and the password as a mark (argon2id) from which it cannot be read',
		why: 'To know you again, and to name you where you publish or work with others.',
		until: WITH_YOU,
		seen: 'Your name: those whom you share or work with. Your address: admins.',
		names: ['readers'],
	},
	{
		what: 'Each browser in which you are signed in: its kind (“Firefox on Linux”), its address cut short (203.0.113.0), when it came and when it was last seen, to the hour',
		why: 'So that you can see where you are signed in, and end it.',
		until: 'Until you sign out; at most 60 days.',
		seen: NOBODY,
		names: ['sessions'],
	},
	{
		what: 'Your authenticator app’s secret, sealed; marks of backup codes; passkeys and what you call them; accounts elsewhere by which you come in',
		why: 'To let you in and nobody else.',
		until: 'Until you remove them.',
		seen: NOBODY,
		names: ['authenticators', 'backup_codes', 'passkeys', 'linked_accounts'],
	},
	{
		what: 'Links that were mailed to you: a mark of each, what for, and to which address; and what an account will be made of once its link is followed',
		why: 'So that each is good once, and for a while only.',
		until: 'Until the link has ended: a day at most.',
		seen: NOBODY,
		names: ['mail_links', 'waiting_accounts'],
	},
	{
		what: 'Your tokens for programs: a mark of each, its last four letters, what it is for and may do, and the hour of its last use',
		why: 'So that a program of yours can act for you, and you can end it.',
		until: 'Until 30 days after you revoke it, or after it has ended.',
		seen: NOBODY,
		names: ['api_tokens'],
	},
	{
		what: 'What you chose about theme, face, size, width and lines',
		why: 'So that texts are set as you like them in every browser.',
		until: WITH_YOU,
		seen: NOBODY,
		names: ['reader_settings'],
	},
	{
		what: 'How far you are in a text, and which you have read',
		why: 'So that you can go on where you were.',
		until: WITH_YOU,
		seen: NOBODY,
		names: ['reading_positions'],
	},
	{
		what: 'Your highlights, notes and tags, and where each passage stands in the text as it is now',
		why: 'They are yours.',
		until: AWAY,
		seen: 'Nobody, but for what you share or put on a list that others read.',
		names: ['highlights', 'highlight_tags', 'highlight_anchors', 'highlight_changes'],
	},
	{
		what: 'The links by which you share highlights',
		why: 'So that whoever has one can read them.',
		until: 'Until you withdraw it, and 30 days more.',
		seen: 'Whoever has the link: the passages, and what else you allowed.',
		names: ['shares', 'share_highlights'],
	},
	{
		what: 'Your reading lists, what stands on them, and whose each note is',
		why: 'They are yours.',
		until: AWAY,
		seen: 'Those who are in a list; whoever has its link, or everybody, where you chose that.',
		names: ['reading_lists', 'reading_list_items', 'start_here'],
	},
	{
		what: 'Who is in a list with you, who was, whom you invited and by which address, and what you say there',
		why: 'So that you can work on a list together.',
		until:
			'Members: until they go. Invitations and departures: 30 days after. Comments: as your lists.',
		seen: 'Those who are in the list; invitations: its owner.',
		names: ['list_members', 'list_departures', 'list_invitations', 'list_comments'],
	},
	{
		what: 'Searches that you save, when you last opened each, and whether what is new is mailed to you',
		why: 'To tell you what is new. A search that you do not save is not kept.',
		until: AWAY,
		seen: 'What is new: whoever has the feed’s address.',
		names: ['saved_searches'],
	},
	{
		what: 'Files of highlights and sources that you brought: their names, and what became of each line',
		why: 'So that you can see what was taken and what was not.',
		until: WITH_YOU,
		seen: NOBODY,
		names: ['annotation_imports', 'list_imports'],
	},
	{
		what: 'What editors and admins change in the library and put right in articles, and what they ask of the program that fills it',
		why: 'So that every change can be explained.',
		until:
			'For good; once you leave, without your name and without what was done to things of yours.',
		seen: 'Admins.',
		names: ['audit_entries', 'jobs', 'article_corrections'],
	},
	{
		what: 'How often something was done from one address, or with one account, in a while',
		why: 'So that nobody guesses passwords, floods the search or mails strangers.',
		until: 'A day at most.',
		seen: 'Nobody: it stands under a mark that tells neither address nor account.',
		names: ['rate_counts'],
	},
]

/** The other tables: the archive, in which nothing is of any reader. */
export const OF_THE_ARCHIVE: readonly string[] = [
	...['articles', 'article_versions', 'article_addresses', 'article_aliases', 'article_authors'],
	...['article_countries', 'article_links', 'article_sources'],
	...['article_titles', 'citable_titles', 'cited_works', 'crawl_pages', 'crawls', 'footnotes'],
	...['held_versions', 'import_runs', 'index_pending', 'ledger', 'publications'],
]

type Here = Omit<Kept, 'seen'>

/** Cookies, none of which anybody but the library reads. */
export const COOKIES: readonly Here[] = [
	{
		what: 'Which session of the library’s this browser has; no name, no address',
		why: 'To know that it is you. Without it nobody is signed in.',
		until: 'Until you sign out; at most 60 days.',
		names: ['next-auth.session-token'],
	},
	{
		what: 'Marks that a form came from this library, where to go on to, and what a provider is asked, while you sign in',
		why: 'So that nobody else can sign you in as somebody.',
		until: 'Until the browser is closed; what a provider is asked, a quarter of an hour.',
		names: [
			...['next-auth.csrf-token', 'next-auth.callback-url', 'next-auth.state'],
			...['next-auth.pkce.code_verifier', 'next-auth.nonce'],
		],
	},
	{
		what: 'What you chose about theme, face, size, width and lines',
		why: 'So that a page is set as you like it from its first moment.',
		until: 'A year.',
		names: ['theme', 'face', 'size', 'measure', 'lines'],
	},
	{
		what: 'What you just did to a list',
		why: 'To offer to take it back.',
		until: 'A quarter of an hour.',
		names: ['carrel-list-undo'],
	},
	{
		what: 'A mark of the browser in which you asked for an account',
		why: 'So that nobody else can finish it for you.',
		until: 'Until the account is made; a day at most.',
		names: ['sign-up'],
	},
	{
		what: 'That you have just left',
		why: 'So that the browser forgets the rest.',
		until: 'A minute.',
		names: ['carrel-left'],
	},
	{
		what: 'Which question a passkey was just asked',
		why: 'So that its answer opens an account once, and in this browser alone.',
		until: 'Five minutes.',
		names: ['carrel-passkey'],
	},
	{
		what: 'That you are on your way to an account elsewhere to link it to yours',
		why: 'So that it is linked to your account and to no other.',
		until: 'Ten minutes.',
		names: ['carrel-link'],
	},
]

/** What the browser keeps beside cookies, and sends nobody. */
export const STORES: readonly Here[] = [
	{
		what: 'Highlights: your own where you have no account, else a copy of those of your account, and changes that are not sent yet',
		why: 'To mark without an account, and without a network.',
		until: 'Your own: until you remove them. The rest: until you sign out.',
		names: ['carrel'],
	},
	{
		what: 'Copies of pages, and what they need, without anything of yours on them',
		why: 'To read without a network.',
		until: 'Until they are old, too many, or you sign out.',
		names: ['carrel-pages*', 'carrel-needs', 'carrel-who'],
	},
	{
		what: 'Who was here last, how far you are in texts, the colour you last marked with, how pages look, and what you were told already',
		why: 'So that the next page is as the last one was.',
		until: 'Until you clear the browser’s data, or leave.',
		names: [
			...['carrel-reader', 'carrel-reading*', 'carrel-highlight-colour', 'carrel-look'],
			...['carrel-said-where', 'carrel-not-now'],
		],
	},
	{
		what: 'The address of the results you come from',
		why: 'To lead you back to them.',
		until: 'Until the tab is closed.',
		names: ['carrel-results'],
	},
]
