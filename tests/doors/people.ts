/**
 * Everybody who may knock. The `owner` is the reader whose things they all try: a list, highlights, searches, links. The list's
 * readers and editors are members of that list; `editor` and `admin` are roles in the library and none of the list's people.
 */
export const PEOPLE = [
	'nobody',
	'other reader',
	'list reader',
	'list editor',
	'owner',
	'editor',
	'admin',
] as const
export type Person = (typeof PEOPLE)[number]

/**
 * What becomes of somebody at a door. `open`: they see it, or do it to what is the owner's; `own`: they do it, and it touches what
 * is theirs and nobody else's; `signs in`: they are asked to; `not found`: as if there were no such thing; `refused`: they are
 * told that they may not, or nothing comes of it.
 */
type Outcome = 'open' | 'own' | 'signs in' | 'not found' | 'refused'

/** What becomes of each person at a door. */
export type May = Record<Person, Outcome>

const all = (outcome: Outcome, but: Partial<May> = {}): May => ({
	...(Object.fromEntries(PEOPLE.map((person) => [person, outcome])) as May),
	...but,
})

/** For everybody alike. */
export const EVERYBODY = all('open')
/** For everybody, each with what is their own; nobody's too, such as a choice kept in the browser. */
export const EACH_THEIR_OWN = all('own')
/** For everybody: they are asked to sign in, whoever they are. */
export const ASKED_TO_SIGN_IN = all('signs in')
/** For nobody at all. */
export const REFUSED = all('refused')
export const NOWHERE = all('not found')
/** A room in which whoever is signed in finds what is theirs. */
export const SIGNED_IN = all('own', { nobody: 'signs in' })
/** The same for programs, which cannot be sent to a page. */
export const SIGNED_IN_OR_REFUSED = all('own', { nobody: 'refused' })

/** Something of the owner's that nobody else may see or change. */
export const OWNER = all('not found', { nobody: 'signs in', owner: 'open' })
/** The same where no more than a word comes back. */
export const OWNER_OR_REFUSED = all('refused', { owner: 'open' })
/** What everybody who is in a list may do. */
export const MEMBERS: May = { ...OWNER, 'list reader': 'open', 'list editor': 'open' }
/** What those may do who work on a list. */
export const WORKERS: May = { ...OWNER, 'list editor': 'open' }
/** What is offered to whoever has the secret address, signed in or not. */
export const WHO_HAS_THE_LINK = all('open')
/** What it takes both the secret address and an account for. */
export const SIGNED_IN_WITH_THE_LINK = all('open', { nobody: 'signs in' })

/** What an editor of the library may do, and an admin; to everybody else there is no such room. */
export const EDITORS = all('not found', { nobody: 'signs in', editor: 'open', admin: 'open' })
/** What only an admin may do. */
export const ADMINS = all('not found', { nobody: 'signs in', admin: 'open' })

/** The same, but for some. */
export const but = (may: May, some: Partial<May>): May => ({ ...may, ...some })
