/** A key and what it does. It holds on pages that have something matching `where`; on every page when left out. */
export interface Key {
	keys: readonly string[]
	says: string
	where?: string
}

const TEXT = '[data-article-id]'
const STEPS = '[data-step]'

/** Every key there is, by what one is doing. The help sheet shows those that hold on the page at hand. */
export const KEYS: readonly { doing: string; keys: readonly Key[] }[] = [
	{
		doing: 'Everywhere',
		keys: [
			{ keys: ['/'], says: 'to the search box' },
			{ keys: ['?'], says: 'this list of keys' },
			{ keys: ['Esc'], says: 'out of a field, a panel or a note, back to where you were' },
			{ keys: ['Tab'], says: 'to the next link, button or field' },
		],
	},
	{
		doing: 'In results and lists',
		keys: [
			{ keys: ['j'], says: 'to the next one', where: STEPS },
			{ keys: ['k'], says: 'to the one before', where: STEPS },
			{ keys: ['Enter'], says: 'opens it', where: STEPS },
		],
	},
	{
		doing: 'Reading',
		keys: [
			{ keys: ['c'], says: 'continues where you were', where: '[data-key="c"]' },
			{ keys: ['t'], says: 'opens the contents', where: '[data-key="t"]' },
			{ keys: ['a'], says: 'opens type and theme', where: '[data-key="a"]' },
			{ keys: ['['], says: 'to the article before, in the issue', where: '[data-key="["]' },
			{ keys: [']'], says: 'to the next article, in the issue', where: '[data-key="]"]' },
			{ keys: ['u'], says: 'marks the text as read or unread', where: '[data-key="u"]' },
			{ keys: ['l'], says: 'adds it to a list', where: '[data-add-to-list]' },
			{
				keys: ['Enter'],
				says: 'on the number of a note opens it; Esc closes it',
				where: '[data-note-call]',
			},
			{ keys: ['n'], says: 'to the next place that matches', where: '[data-key="n"]' },
			{ keys: ['p'], says: 'to the place before that matches', where: '[data-key="p"]' },
		],
	},
	{
		doing: 'Highlighting',
		keys: [
			{ keys: ['h'], says: 'highlights what is selected', where: TEXT },
			{ keys: ['Shift', 'h'], says: 'highlights it and opens a note', where: TEXT },
			{ keys: ['m'], says: 'chooses a passage by keys alone', where: TEXT },
			{ keys: ['Shift', 'n'], says: 'to the next highlight; Enter opens it', where: TEXT },
			{ keys: ['Shift', 'p'], says: 'to the highlight before', where: TEXT },
		],
	},
]
