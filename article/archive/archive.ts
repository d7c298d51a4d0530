import type { TakenHighlight } from '../highlights/taken.ts'
import type { TakenList } from '../lists/taken-list.ts'

/** One thing as it is kept, by what its parts are called; moments are ISO 8601. */
export type Facts = Record<string, unknown>

/** A list of the reader's own, with what is not seen by those who only read it. */
export interface OwnList {
	list: TakenList
	/** Who reads it, since when, what it was copied from, where it stands to start with. */
	about: Facts
	/** Every item in its order, with when it was put there and by whom. */
	items: Facts[]
	/** What the reader said on it; what others said is theirs. */
	comments: Facts[]
	members: Facts[]
	invitations: Facts[]
}

/** Everything that the library keeps of a reader, but for what `withheld` names. */
export interface Archive {
	/** ISO 8601. */
	takenAt: string
	/** The library's address. */
	origin: string
	account: OwnAccount
	highlights: readonly TakenHighlight[]
	lists: readonly OwnList[]
	/** Lists of others that the reader is or was in, with what they put and said there. */
	listsOfOthers: readonly Facts[]
	searches: readonly Facts[]
	reading: readonly Facts[]
	shares: readonly Facts[]
	/** Sent by the reader, for whichever list. */
	invitations: readonly Facts[]
	imports: { annotations: readonly Facts[]; lists: readonly Facts[] }
	/** What the reader took away, by kind, while it can still be put back. */
	removed: Record<string, readonly Facts[]>
}

/** What belongs to the account itself. */
export interface OwnAccount {
	reader: Facts
	settings: Facts
	sessions: readonly Facts[]
	passkeys: readonly Facts[]
	linkedAccounts: readonly Facts[]
	secondFactor: Facts
	tokens: readonly Facts[]
	mailLinks: readonly Facts[]
	/** What the reader did as an editor or admin, and what was asked of the indexer. */
	deeds: readonly Facts[]
	jobs: readonly Facts[]
	/** What the reader put right in articles. */
	corrections: readonly Facts[]
	withheld: readonly Withheld[]
}

/** What is kept and not told, and why. */
export interface Withheld {
	what: string
	why: string
}

/** What would open the account, or act for its reader, whoever finds the archive. */
export const WITHHELD: readonly Withheld[] = [
	{
		what: 'The mark (argon2id) of the password',
		why: 'It serves to check the password and for nothing else; the password itself is not kept.',
	},
	{
		what: 'The secret of the authenticator app, and the marks of backup codes',
		why: 'Whoever has them passes for you.',
	},
	{
		what: 'The public keys and counters of passkeys',
		why: 'They serve to check a passkey and say nothing about you.',
	},
	{
		what: 'The marks of mailed links, what an account that waits for one will be made of, the marks of invitations and of tokens for programs',
		why: 'What they are marks of was told once, and is not kept.',
	},
	{
		what: 'The addresses of feeds, of links to lists and of what you share, and the link that stops all mails',
		why: 'Whoever has one can use it: each stands in its room of the library, where you can also end it.',
	},
	{
		what: 'Counts of how often something was done lately',
		why: 'They stand under marks that tell nobody’s name, and are cleared away after a day at most.',
	},
	{
		what: 'The marks of changes made to highlights, and the text around each passage as it was looked for',
		why: 'They keep a change that is sent twice from being made twice, and a passage from being lost.',
	},
]
