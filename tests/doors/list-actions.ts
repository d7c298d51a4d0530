import { action, type Own, type Row, SECRET } from './door.ts'
import {
	but,
	type May,
	MEMBERS,
	OWNER,
	OWNER_OR_REFUSED,
	SIGNED_IN,
	SIGNED_IN_WITH_THE_LINK,
	WORKERS,
} from './people.ts'

const ADDING = '_ui/add-to-list-actions.ts'
const LISTS = 'lists/actions.ts'
const ITEMS = 'lists/[id]/actions.ts'
const COMMENTS = 'lists/[id]/_together/comment-actions.ts'
const MEMBERSHIPS = 'lists/[id]/members/actions.ts'
const INVITATIONS = 'lists/[id]/members/invitation-actions.ts'
const PUBLISHING = 'lists/[id]/publish/actions.ts'
const NO_FAULT = { fault: null }

/** As those who work on a list, where no more than a word comes back to the others. */
const WORKERS_OR_REFUSED: May = {
	...{ nobody: 'signs in', owner: 'open', 'list editor': 'open' },
	...{ 'list reader': 'refused', 'other reader': 'refused', editor: 'refused', admin: 'refused' },
}
/** As those who are in a list, where no more than a word comes back to the others. */
const MEMBERS_OR_REFUSED: May = but(OWNER_OR_REFUSED, {
	'list reader': 'open',
	'list editor': 'open',
})
/** Who may read a list may copy it; the list itself stays as it is. */
const COPIERS: May = but(MEMBERS, { 'list reader': 'own', 'list editor': 'own', owner: 'own' })
/** As those who work on a list; the others are led back to where they were, and nothing has come of it. */
const WORKERS_OR_LED_BACK: May = but(WORKERS_OR_REFUSED, {
	...{ 'list reader': 'own', 'other reader': 'own', editor: 'own', admin: 'own' },
})
/** What only somebody who is a member, and not the owner, can do. */
const LEAVERS: May = but(MEMBERS, { owner: 'not found' })

/** Whoever is not in the list yet, or could do less there, comes in. */
const INVITED: May = but(SIGNED_IN_WITH_THE_LINK, { 'list editor': 'own', owner: 'own' })

const ofList = ({ list }: Own) => ({ form: { listId: list } })
const ofMember = (own: Own) => ({ form: { listId: own.list, memberId: own.listReader } })

/** The server actions of reading lists, each sent what its owner would send. */
export const LIST_ACTIONS: Row[] = [
	action(ADDING, 'choose', WORKERS_OR_REFUSED, ({ article, list, item }) => ({
		args: [{ articleId: article, listId: list, itemId: item }],
	})),
	action(ADDING, 'startList', SIGNED_IN, ({ article }) => ({
		args: [{ articleId: article, title: 'Begun with it' }],
	})),
	action(ADDING, 'chooseByForm', WORKERS_OR_LED_BACK, ({ article, list, item }) => ({
		form: { articleId: article, listId: list, itemId: item, next: '/' },
	})),
	action('_ui/copy-list-action.ts', 'copyListByForm', COPIERS, ofList, {
		says: 'members copy a list into one of their own',
	}),
	action('lists/add/actions.ts', 'addChosen', WORKERS, ({ list, anotherArticle }) => ({
		form: { listId: list, article: anotherArticle },
	})),

	action(LISTS, 'create', SIGNED_IN, () => ({
		args: [NO_FAULT],
		form: { title: 'A list', description: '' },
	})),
	action(LISTS, 'rename', OWNER_OR_REFUSED, ({ list }) => ({
		args: [NO_FAULT],
		form: {
			...{ listId: list, title: 'Another title', description: '' },
			...{ wasTitle: SECRET, wasDescription: SECRET },
		},
	})),
	action(LISTS, 'remove', OWNER, ofList),
	action(LISTS, 'restore', OWNER, (own) => ({ form: { listId: own.deletedList } })),
	action('lists/smart/actions.ts', 'createSmart', SIGNED_IN, () => ({
		args: [NO_FAULT],
		form: { title: 'Found', query: 'q=salt' },
	})),
	action(
		'lists/membership-actions.ts',
		'comeBackByForm',
		OWNER,
		(own) => ({
			form: { listId: own.leftList },
		}),
		{ says: 'whoever left it, for a day' },
	),

	action(ITEMS, 'changeItem', but(WORKERS_OR_REFUSED, { nobody: 'refused' }), ({ list, item }) => ({
		args: [{ do: 'note', listId: list, itemId: item, note: 'Written over it', was: '' }],
	})),
	action(ITEMS, 'writeByForm', WORKERS, ({ list, item }) => ({
		args: [NO_FAULT],
		form: { wish: 'note', listId: list, itemId: item, note: 'Written over it', was: '' },
	})),
	action(ITEMS, 'changeItemByForm', WORKERS, ({ list, item }) => ({
		form: { wish: 'remove', listId: list, itemId: item },
	})),
	action(ITEMS, 'undoByForm', WORKERS, ({ list, item }) => ({
		form: { listId: list },
		cookie: undoing({ do: 'remove', listId: list, itemId: item }),
	})),
	action('lists/[id]/add-actions.ts', 'addHere', WORKERS_OR_REFUSED, ({ list }) => ({
		args: [NO_FAULT],
		form: { listId: list, kind: 'section', title: 'A heading' },
	})),
	action('lists/[id]/smart-actions.ts', 'freeze', OWNER, ({ smart }) => ({
		form: { listId: smart },
	})),
	action(
		'lists/[id]/send/actions.ts',
		'send',
		but(WORKERS_OR_LED_BACK, { 'list editor': 'own' }),
		(own) => ({
			form: {
				listId: own.list,
				itemId: own.item,
				to: own.publicList,
				title: 'Harbours',
				how: 'move',
			},
		}),
	),

	action(COMMENTS, 'say', MEMBERS_OR_REFUSED, ({ list, item }) => ({
		args: [NO_FAULT],
		form: { listId: list, itemId: item, text: 'A word on it' },
	})),
	action(
		COMMENTS,
		'takeAwayComment',
		OWNER,
		({ list, comment }) => ({
			form: { listId: list, commentId: comment },
		}),
		{ says: 'whoever wrote it, and the owner of the list' },
	),
	action(COMMENTS, 'putBackComment', OWNER, (own) => ({
		form: { listId: own.list, commentId: own.deletedComment },
	})),

	action(MEMBERSHIPS, 'setRole', OWNER, (own) => ({
		form: { listId: own.list, memberId: own.listReader, role: 'editor' },
	})),
	action(MEMBERSHIPS, 'endMembership', OWNER, ofMember),
	action(MEMBERSHIPS, 'putBackMember', OWNER, (own) => ({
		form: { listId: own.list, memberId: own.takenOut },
	})),
	action(MEMBERSHIPS, 'giveAway', OWNER, ofMember),
	action(MEMBERSHIPS, 'leave', LEAVERS, ofList),
	action(INVITATIONS, 'makeInvitation', OWNER, ({ list }) => ({
		args: [{ link: null, mailedTo: null, fault: null }],
		form: { listId: list, role: 'reader', days: '7', serves: 'all', email: '' },
	})),
	action(INVITATIONS, 'withdraw', OWNER, ({ list, invitation }) => ({
		form: { listId: list, invitationId: invitation },
	})),
	action(INVITATIONS, 'restore', OWNER, (own) => ({
		form: { listId: own.list, invitationId: own.withdrawnInvitation },
	})),
	action('lists/invited/[token]/actions.ts', 'accept', INVITED, (own) => ({
		form: { token: own.inviteToken },
	})),
	action(PUBLISHING, 'changeVisibility', OWNER, ({ list }) => ({
		form: { listId: list, visibility: 'public' },
	})),
	action(PUBLISHING, 'changeLink', OWNER, ofList),
]

/** The cookie in which a browser keeps what can be taken back; whoever writes it by hand may write anything. */
function undoing(change: object): string {
	const offer = JSON.stringify({ said: 'It is done.', change })
	return `carrel-list-undo=${Buffer.from(offer).toString('base64url')}`
}
