import { action, type Row } from './door.ts'
import {
	but,
	EACH_THEIR_OWN,
	EVERYBODY,
	OWNER,
	OWNER_OR_REFUSED,
	SIGNED_IN,
	SIGNED_IN_OR_REFUSED,
} from './people.ts'

const ACCOUNT = 'account/actions.ts'
const HIGHLIGHTS = '_ui/highlight-actions.ts'
const PLACING = 'articles/[id]/_highlights/placing-actions.ts'
const SHARED = 'highlights/shared/actions.ts'
const SEARCHES = 'searches/actions.ts'
/** Whoever is signed in shares what is theirs; of somebody else's passages they are told that none is here. */
const SHARERS = but(OWNER_OR_REFUSED, { nobody: 'signs in', owner: 'own' })
const NO_FAULT = { fault: null }
const NO_FAULTS = { faults: {}, done: false }

/** The server actions of accounts, highlights and searches, each sent what its owner would send. */
export const ACTIONS: Row[] = [
	action(
		'sign-in/actions.ts',
		'signIn',
		EVERYBODY,
		({ email, password }) => ({
			args: [{ fault: null, email: '' }],
			form: { email, password, next: '/' },
		}),
		{ keeps: true },
	),
	action(
		'sign-up/actions.ts',
		'signUp',
		EVERYBODY,
		() => ({
			args: [{ faults: {}, kept: { name: '', email: '' } }],
			form: {
				name: 'Somebody',
				email: `at-the-door-${crypto.randomUUID()}@example.org`,
				password: 'salt on the outer quay',
			},
		}),
		{ keeps: true },
	),
	action(ACCOUNT, 'changeName', SIGNED_IN, () => ({
		args: [NO_FAULTS],
		form: { name: 'Somebody new' },
	})),
	action(ACCOUNT, 'changeOwnPassword', SIGNED_IN, ({ password }) => ({
		args: [NO_FAULTS],
		form: { current: password, password: 'the heron stands in the reeds' },
	})),
	action(ACCOUNT, 'signOut', EACH_THEIR_OWN, () => ({ args: [] }), { keeps: true }),

	action(HIGHLIGHTS, 'change', OWNER_OR_REFUSED, ({ highlight }) => ({
		args: [highlight, { note: 'Written over it' }],
	})),
	action(HIGHLIGHTS, 'remove', OWNER_OR_REFUSED, ({ highlight }) => ({ args: [highlight] })),
	action(HIGHLIGHTS, 'restore', OWNER_OR_REFUSED, ({ removedHighlight }) => ({
		args: [removedHighlight],
	})),
	action(PLACING, 'putInPlace', OWNER_OR_REFUSED, ({ highlight, version, place }) => ({
		args: [highlight, { versionId: version, ...place }],
	})),
	action(SHARED, 'share', SHARERS, ({ highlight }) => ({
		args: [NO_FAULT],
		form: { asked: `id=${highlight}`, title: 'Passages', withNotes: 'on' },
	})),
	action(SHARED, 'withdraw', OWNER, ({ share }) => ({ form: { shareId: share } })),
	action(SHARED, 'restore', OWNER, (own) => ({ form: { shareId: own.withdrawnShare } })),

	action(SEARCHES, 'save', SIGNED_IN, () => ({
		args: [NO_FAULT],
		form: { name: 'Salt', query: 'q=salt' },
	})),
	action(SEARCHES, 'open', OWNER, ({ search }) => ({ form: { searchId: search } })),
	action(SEARCHES, 'rename', OWNER, ({ search }) => ({
		args: [NO_FAULT],
		form: { searchId: search, name: 'Another name' },
	})),
	action(SEARCHES, 'choosePace', OWNER, ({ search }) => ({
		form: { searchId: search, digest: 'weekly' },
	})),
	action(SEARCHES, 'move', OWNER, ({ search }) => ({ form: { searchId: search } })),
	action(SEARCHES, 'remove', OWNER, ({ search }) => ({ form: { searchId: search } })),
	action(SEARCHES, 'restore', OWNER, (own) => ({ form: { searchId: own.deletedSearch } })),

	action(
		'_ui/add-to-list-actions.ts',
		'choicesFor',
		SIGNED_IN_OR_REFUSED,
		({ article }) => ({
			args: [article],
		}),
		{ keeps: true },
	),
]
