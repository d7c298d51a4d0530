import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { only, readingsIn, readingsOf, reasonOf } from '#support/reading'
import { aDump } from '#support/spip-dump'

const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ')

test.each([
	['an empty file', 'a.txt', '', /empty/],
	['an empty JSONL', 'a.jsonl', '', /empty/],
	['white space', 'a.txt', ' \n\n', /white space/],
	['a PDF cut off', 'a.txt', PDF, /PDF is cut off/],
	['a binary named as text', 'a.txt', Buffer.from([1, 2, 0, 4]), /binary/],
	['a binary named as JSONL', 'a.jsonl', Buffer.from([123, 0, 4]), /binary/],
	['UTF-16', 'a.txt', Buffer.from(`\ufeff${aDump()}`, 'utf16le'), /UTF-16/],
	['XML that is no feed', 'a.xml', '<?xml version="1.0"?><opml/>', /no feed/],
	['HTML', 'a.html', '<!doctype html><p>x</p>', /HTML/],
	['a JSON array', 'a.json', '[{"id":"a"}]', /JSON array/],
	['JSON over several lines', 'a.json', '{\n\t"id": "a"\n}', /several lines/],
	['prose', 'a.txt', 'Dear all,\n\nthe copyright is ours.', /neither/],
	['a licence', 'a.txt', 'MIT\n\nCopyright (c) 2020 Somebody\n\nPermission', /neither/],
	['a dump without its address', 'dump_a6351.txt', aDump().replace(/<.*>/, ''), /address/],
	['an address without a number', 'a.txt', aDump({ url: 'https://example.org/Title' }), /number/],
	['a head without a text', 'a.txt', aDump({ paragraphs: [] }), /no text/],
])('%s is one failed reading with its reason', async (_, name, content, reason) => {
	const readings = await readingsIn(name, content)

	expect(readings).toHaveLength(1)
	expect(reasonOf(readings)).toMatch(reason)
})

test('a file that is not there is a failed reading', async () => {
	expect(reasonOf(await readingsOf('/nowhere/at-all.txt'))).toMatch(/no such file/)
	expect(reasonOf(await readingsOf(tmpdir()))).toMatch(/is a folder/)
})

test.each([
	['epub', /no EPUB/],
	['pdf', /no PDF/],
	['warc', /No WARC record/],
] as const)('what is called %s and is none says so', async (as, reason) => {
	expect((await readingsIn('a.txt', 'Dear all', { as }))[0]).toMatchObject({
		kind: 'failed',
		reason: expect.stringMatching(reason),
	})
})

test('a dump that is called one but is none says what it lacks', async () => {
	expect(reasonOf(await readingsIn('a.txt', 'Dear all', { as: 'spip-text' }))).toMatch(/no head/)
})

test('the content decides, not the name', async () => {
	expect(only(await readingsIn('dump.jsonl', aDump())).format).toBe('spip-text')
	expect(only(await readingsIn('a.txt', '{"id":"a","title":"","text":"x y"}')).format).toBe('jsonl')
})

test('a dump in Windows-1252 is read, with a warning', async () => {
	const dump = aDump({ title: 'Le cafX', paragraphs: ['Il a dit oui X la mer.'] })
	const bytes = Buffer.from(dump.replaceAll('X', '\x92\xe9'), 'latin1')

	const { title, warnings } = only(await readingsIn('a.txt', bytes))

	expect(title).toBe('Le caf’é')
	expect(warnings).toContain('The file is not UTF-8; it was read as Windows-1252.')
})

test('other text in Windows-1252 is refused', async () => {
	const bytes = Buffer.from('caf\xe9', 'latin1')

	expect(reasonOf(await readingsIn('a.txt', bytes, { as: 'spip-text' }))).toMatch(/not UTF-8/)
})
