import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { descriptionInWords, descriptionTree } from '#article/lists/description'
import { outsideAddress } from '#article/lists/outside-address'
import { minutesInWords, progressOf } from '#article/lists/progress'
import { sourceInWords } from '#article/lists/source-in-words'

const html = (markdown: string) => toHtml(descriptionTree(markdown))

describe('a description', () => {
	test('is simple Markdown', () => {
		expect(html('*Ports* and **ships**')).toBe('<p><em>Ports</em> and <strong>ships</strong></p>')
		expect(html('- one\n- two')).toContain('<li>one</li>')
		expect(html('[the log](https://log.example/)')).toBe(
			'<p><a href="https://log.example/">the log</a></p>',
		)
	})

	test('keeps a line break as one', () => {
		expect(html('one\ntwo')).toMatch(/one<br>\s*two/)
	})

	test.each([
		['a script', '<script>alert(1)</script>', '<script'],
		['an image with a trap', '<img src=x onerror=alert(1)>', '<img'],
		['an address that is a script', '[here](javascript:alert(1))', 'javascript:'],
		['an address that holds a page', '[here](data:text/html,x)', 'data:'],
		['a picture of elsewhere', '![track](https://spy.example/x.png)', 'spy.example'],
		['a handler in a link', '<a href="https://a.example" onclick="x()">a</a>', '<a href'],
	])('lets no %s through', (_, markdown, trap) => {
		expect(html(markdown)).not.toContain(trap)
	})

	test('is told in words alone', () => {
		expect(descriptionInWords('# Ports\n\n*Where* ships\nlie idle.\n\n- one')).toBe(
			'Ports Where ships lie idle. one',
		)
	})
})

describe('an address of elsewhere', () => {
	test.each([
		['https://example.org/a?b#c', 'https://example.org/a?b#c'],
		[' http://example.org ', 'http://example.org/'],
		['example.org/page', 'https://example.org/page'],
	])('%s is one', (typed, address) => {
		expect(outsideAddress(typed)).toBe(address)
	})

	test.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://example.org/',
		'file:///etc/passwd',
		'https://ana:secret@example.org/',
		'https://localhost/',
		'no address',
		'',
	])('“%s” is none', (typed) => {
		expect(outsideAddress(typed)).toBeNull()
	})
})

describe('the progress on a list', () => {
	test('is told in minutes, at least one of what there is to read', () => {
		expect(progressOf({ articles: 3, read: 1, words: 6600, wordsLeft: 2200 })).toEqual({
			...{ articles: 3, read: 1, minutes: 30, minutesLeft: 10 },
		})
		expect(progressOf({ articles: 1, read: 0, words: 9, wordsLeft: 3 })).toMatchObject({
			...{ minutes: 1, minutesLeft: 1 },
		})
	})

	test('is none where nothing is to be read', () => {
		expect(progressOf({ articles: 0, read: 0, words: 0, wordsLeft: 0 })).toMatchObject({
			...{ minutes: 0, minutesLeft: 0 },
		})
	})

	test('is told in hours and minutes', () => {
		expect([5, 60, 125].map(minutesInWords)).toEqual(['5 min', '1 h', '2 h 5 min'])
	})
})

test('a source is told in one line, as far as its note says what it is', () => {
	const nothing = { title: null, container: null, url: null, date: null, pages: null }
	const rest = { publisher: null, place: null, sameAs: null, confidence: 1, text: '', note: '1' }
	const reference = { ...nothing, ...rest, kind: 'article' as const, authors: ['L. Haddad'] }

	expect(
		sourceInWords({ ...reference, title: 'Idle', container: 'The Quay', date: '1999-05' }),
	).toBe('L. Haddad, “Idle”, The Quay, 1999')
	expect(sourceInWords({ ...reference, url: 'https://log.example/' })).toBe(
		'L. Haddad, https://log.example/',
	)
	expect(sourceInWords(reference)).toBeNull()
})
