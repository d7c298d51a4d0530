import type { ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import type { Callable } from '#indexer/clean/calls'
import { inlineByParsing, inlineOf } from '#indexer/clean/inline'
import { isStable } from '#indexer/clean/stable'
import { randomFrom } from '#support/random'

const CALLABLE: Callable = { markers: new Set(['1', '2', '*', 'a&b', '"']), style: 'square' }

const TEXTS = [
	...[
		'The quay',
		' ',
		'  ',
		'',
		'l’été ',
		'x < y',
		'a & b',
		'&amp;',
		'&lt;em&gt;',
		'<em>',
		'</em>',
	],
	...[
		'[1]',
		'[2] ',
		' [*]',
		'[[1]]',
		'[a&b]',
		'["]',
		'[9]',
		'e\u0301',
		'\u00a0',
		'\n',
		'\r\n',
		'\u0000',
	],
	...[
		'\ud800',
		'\u00ad',
		'\ufdd0',
		'\uffff',
		'\u0085',
		'🜚',
		'<!-- ',
		' -->',
		'<br>',
		'"quoted"',
		"it's",
	],
]
const TAGS =
	'a a b br cite code em i q s small strong sub sup span p div u nobr script table li'.split(' ')
const PROPERTIES: Record<string, string>[] = [
	...[{}, {}, {}, {}, { href: 'https://a.example/?q=1&r="2"#x' }, { href: 'mailto:a@b.example' }],
	...[
		{ href: 'HTTP://a.example' },
		{ href: 'javascript:alert(1)' },
		{ href: '#note' },
		{ href: 'page.html' },
	],
	...[{ lang: 'fr' }, { dir: 'rtl' }, { dataCall: '1' }, { dataCall: '7' }, { className: 'x' }],
	...[{ href: 'https://a.example/\n<b>' }, { href: '' }, { href: 'http://a.example', lang: 'de' }],
]

/** A tree of random texts and elements, of a kind that no parser would give as well as of plain ones. */
function aTree(random: () => number): Root {
	const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
	const nodes = (depth: number): ElementContent[] =>
		Array.from({ length: Math.floor(random() * 4) }, () => {
			if (depth === 0 || random() < 0.55) return { type: 'text', value: pick(TEXTS) }
			const tagName = pick(TAGS)
			const children = tagName === 'br' && random() < 0.9 ? [] : nodes(depth - 1)
			return { type: 'element', tagName, properties: { ...pick(PROPERTIES) }, children }
		})
	return { type: 'root', children: nodes(4) }
}

test('what is read without a parser is what a parser makes of it', () => {
	const random = randomFrom(20)
	let stable = 0
	for (let round = 0; round < 6000; round++) {
		const tree = aTree(random)

		const read = inlineOf(tree, CALLABLE)

		// Reading has set the calls and tidied the spaces of the tree itself, so only the parsing is left to compare.
		expect(read).toEqual(inlineByParsing(tree))
		if (isStable(tree) && read.html !== '') stable++
	}
	expect(stable, 'nearly no tree was read without a parser').toBeGreaterThan(900)
	expect(stable, 'nearly every tree was read without a parser').toBeLessThan(5100)
})

test.each([
	['a text', 'The quay', true],
	['a text with the signs of markup', '1 < 2 & 3', true],
	['a call', { tagName: 'a', properties: { dataCall: '1' } }, true],
	['a link', { tagName: 'a', properties: { href: 'https://a.example' } }, true],
	['a script', { tagName: 'script', properties: {} }, false],
	['a link that runs a script', { tagName: 'a', properties: { href: 'javascript:x' } }, false],
	['an address in capitals', { tagName: 'a', properties: { href: 'HTTP://a.example' } }, false],
	['a language', { tagName: 'em', properties: { lang: 'fr' } }, false],
	['half a character', '\ud800', false],
])('%s needs no parser: %j %s', (_, node, stable) => {
	const child: ElementContent =
		typeof node === 'string'
			? { type: 'text', value: node }
			: { type: 'element', children: [{ type: 'text', value: 'x' }], ...node }

	expect(isStable({ type: 'root', children: [child] })).toBe(stable)
})
