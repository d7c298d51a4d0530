import { action, type Row } from './door.ts'
import { ADMINS, but, EDITORS, OWNER } from './people.ts'

const START = 'admin/start-here/actions.ts'
const READERS = 'admin/readers/[id]/actions.ts'
const CORRECT = 'articles/[id]/correct/actions.ts'
/** What comes of it is the library's, and no reader's. */
const keeps = { keeps: true } as const

/** The server actions of editors and admins. */
export const DESK_ACTIONS: Row[] = [
	action(
		'admin/imports/actions.ts',
		'bringIn',
		ADMINS,
		() => ({
			args: [{ written: '' }],
			form: { addresses: 'https://example.org/an-article' },
		}),
		keeps,
	),
	...['publish', 'drop'].map((name) =>
		action(
			'admin/imports/actions.ts',
			name,
			but(EDITORS, { editor: 'not found', admin: 'not found' }),
			({ article }) => ({ form: { article } }),
			{ keeps: true, says: 'for editors and admins, where a text waits' },
		),
	),
	action('admin/index/actions.ts', 'rebuild', ADMINS, () => ({ args: [] }), keeps),
	action('admin/index/actions.ts', 'sync', ADMINS, () => ({ args: [] }), keeps),
	action(
		'admin/publications/actions.ts',
		'describe',
		but(ADMINS, { admin: 'refused' }),
		() => ({
			args: [{ name: '', homePage: '', faults: {} }],
			form: { slug: 'no-such-publication', name: 'A name', homePage: '' },
		}),
		{ keeps: true, says: 'for admins, of a publication that is here' },
	),
	action(
		READERS,
		'setRole',
		ADMINS,
		({ reader }) => ({
			form: { reader, role: 'reader' },
		}),
		keeps,
	),
	action(READERS, 'setShut', ADMINS, ({ reader }) => ({ form: { reader, shut: 'no' } }), keeps),
	action(READERS, 'signOut', ADMINS, ({ reader }) => ({ form: { reader } }), keeps),
	action('admin/runs/actions.ts', 'retry', ADMINS, () => ({ form: { any: '' } }), keeps),

	action(START, 'put', EDITORS, ({ publicList }) => ({
		form: { list: publicList, country: 'AQ' },
	})),
	action(START, 'move', EDITORS, ({ startList }) => ({
		form: { list: startList, country: 'GS', move: 'up' },
	})),
	action(START, 'take', EDITORS, ({ startList }) => ({ form: { list: startList, country: 'GS' } })),

	action(
		CORRECT,
		'correct',
		but(EDITORS, { editor: 'refused', admin: 'refused' }),
		({ article }) => ({
			args: [{ answer: 0, texts: null, seen: null, faults: {}, fault: null, preview: null }],
			form: { article, seen: '{}' },
		}),
		{ keeps: true, says: 'for editors and admins, where something is changed' },
	),
	action(
		CORRECT,
		'takeBack',
		EDITORS,
		({ article }) => ({
			form: { article, field: 'title', passage: '' },
		}),
		keeps,
	),
	action(
		'lists/import/[id]/actions.ts',
		'takeOff',
		but(OWNER, { owner: 'not found' }),
		(own) => ({
			form: { import: own.listImport },
		}),
		{ keeps: true, says: 'for whoever brought the file, where it put something on a list' },
	),
]
