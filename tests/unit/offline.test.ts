import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { KeptPage } from '../../app/_keeping/browser-database.ts'
import { toLetGo } from '../../app/_offline/limits.ts'
import { needsOfCss, needsOfHtml, needsOfScript } from '../../app/_offline/needs.ts'
import { drawIcon } from '../../app/icons/draw.ts'
import { png } from '../../app/icons/png.ts'

describe('what a page needs', () => {
	test('is named in its elements and in what stands beside them, each once', () => {
		const html = `<link href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/b.js"></script>
			<script>push("[\\"/_next/static/chunks/b.js\\",\\"/_next/static/chunks/c.js\\"]")</script><a href="/articles/x">`

		expect(needsOfHtml(html)).toEqual([
			'/_next/static/chunks/a.css',
			'/_next/static/chunks/b.js',
			'/_next/static/chunks/c.js',
		])
	})

	test('goes on with what its scripts load when it is wanted', () => {
		const script = `Promise.all(["static/chunks/0a~b.js","static/chunks/c-1.css"].map(load));x("static/none")`

		expect(needsOfScript(script)).toEqual([
			'/_next/static/chunks/0a~b.js',
			'/_next/static/chunks/c-1.css',
		])
	})

	test('goes on with the fonts of its styles, and leaves out what is elsewhere', () => {
		const css = `@font-face{src:url(../media/a.woff2) format("woff2")} b{background:url("data:x")} i{background:url(https://example.org/x.png)}`

		expect(needsOfCss(css, '/_next/static/chunks/a.css')).toEqual(['/_next/static/media/a.woff2'])
	})
})

describe('room', () => {
	const page = (n: number, wish: Partial<KeptPage> = {}): KeptPage => ({
		owner: 'ana',
		path: `/articles/${n}`,
		title: '',
		stamp: '',
		keptAt: n,
		readAt: n,
		bytes: 10,
		needs: [],
		...wish,
	})
	const pages = [page(1), page(2), page(3)]
	const list = {
		owner: 'ana',
		id: 'l',
		title: '',
		keptAt: 1,
		articles: [{ path: '/articles/1', title: '' }],
	}

	test('is made by letting go what was read longest ago', () => {
		expect(toLetGo(pages, [], { read: 2, bytes: 1000 })).toEqual([page(1)])
		expect(toLetGo(pages, [], { read: 9, bytes: 15 })).toEqual([page(2), page(1)])
	})

	test('is never made at the cost of a list that was chosen', () => {
		expect(toLetGo(pages, [list], { read: 1, bytes: 1000 })).toEqual([page(2)])
	})

	test('goes with a list that is let go, for what was not read since', () => {
		const unread = page(4, { readAt: 0 })

		expect(toLetGo([...pages, unread], [], { read: 9, bytes: 1000 })).toEqual([unread])
	})
})

describe('an icon', () => {
	const at = (pixels: Uint8Array, size: number, x: number, y: number) => [
		...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
	]

	test('has the letter on its ground, and round corners unless the device cuts them', () => {
		const plain = drawIcon(64, false)
		const maskable = drawIcon(64, true)

		expect(at(plain, 64, 19, 32)).toEqual([0xfb, 0xf8, 0xf2, 255])
		expect(at(plain, 64, 32, 32)).toEqual([0x7d, 0x1f, 0x26, 255])
		expect(at(plain, 64, 0, 0)[3]).toBe(0)
		expect(at(maskable, 64, 0, 0)).toEqual([0x7d, 0x1f, 0x26, 255])
	})

	test('is written as a PNG of its size', () => {
		const file = png(
			2,
			Uint8Array.from({ length: 16 }, (_, n) => n),
		)
		const content = file.subarray(file.indexOf('IDAT') + 4, file.indexOf('IEND') - 8)

		expect(file.readUInt32BE(16)).toBe(2)
		expect([...inflateSync(content)]).toEqual([
			...[0, 0, 1, 2, 3, 4, 5, 6, 7],
			...[0, 8, 9, 10, 11, 12, 13, 14, 15],
		])
	})
})
