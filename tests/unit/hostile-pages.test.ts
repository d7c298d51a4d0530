import { describe, expect, test } from 'vitest'
import { readPage } from '#indexer/sources/html/source'
import { expectSound } from '#support/invariants'
import { PROSE, pageOf, paragraphs, TITLE } from '#support/pages/prose'
import { only, reasonOf } from '#support/reading'

const readings = (html: string | Uint8Array, url?: string) =>
	(['html', 'spip-html'] as const).map((format) =>
		readPage(typeof html === 'string' ? Buffer.from(html) : html, {
			...{ fileName: 'a.html', format, publication: 'News' },
			...(url ? { url } : {}),
		}),
	)
const aPage = (text: string, head = '') =>
	pageOf(`<main><h1>${TITLE}</h1><div class="texte">${paragraphs()}${text}</div></main>`, { head })
const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('nothing throws, and nothing that runs gets through', () => {
	test.each([
		['scripts', '<p>A<script>alert(1)</script><style>p{}</style>B</p>'],
		[
			'handlers',
			'<p onclick="alert(1)">A <b onmouseover=alert(1)>b</b> <img src=x onerror=alert(1)></p>',
		],
		[
			'links that run',
			'<p><a href="javascript:alert(1)">A</a> <a href="&#106;avascript:alert(1)">B</a> <a href="java\nscript:alert(1)">C</a> <a href=" data:text/html,x">D</a> <a href="vbscript:x">E</a></p>',
		],
		[
			'markup within entities',
			'<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x onerror=alert(1)&amp;gt;</p>',
		],
		[
			'drawings and formulas',
			'<p>A<svg><script>alert(1)</script><a xlink:href="javascript:x">t</a></svg><math><mtext><img src=x onerror=alert(1)></mtext></math></p>',
		],
		[
			'templates',
			'<template><p onclick=x>A</p></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
		],
		[
			'calls that it makes up',
			'<p>A <a data-call="1" href="#x">1</a> <a data-call="&quot;&gt;&lt;img&gt;">2</a></p>',
		],
		[
			'notes in a button',
			'<p>A<button data-footnote-content="&lt;img src=x onerror=alert(1)&gt;&lt;a href=javascript:x&gt;n&lt;/a&gt;">1</button></p>',
		],
		[
			'ids given twice',
			'<p id="nb1">A<a href="#nb1" class="spip_note">1</a></p><p id="nb1">B<a class="spip_note" href="#nh1">1</a></p>',
		],
		[
			'notes that call each other',
			'<p>A<a href="#fn1" id="r1">1</a></p><p id="fn1">B<a href="#fn2" id="r2">2</a></p><p id="fn2">C<a href="#fn1">1</a><a href="#r2">↩</a></p>',
		],
		['a note that holds the text', '<div id="fn9"><p>A<a href="#fn9">9</a></p></div>'],
		['tags left open', '<p><b><i>A<div><blockquote>B<table><tr><td>C<li>D<a href="/x">E'],
		['a huge attribute', `<p title="${'x'.repeat(500_000)}" class="${'c '.repeat(50_000)}">A</p>`],
		['a path that never ends', `<p class="arbo">${'a &gt; '.repeat(20_000)}</p>`],
		['a byline that never ends', `<p class="info-publi">${'by '.repeat(20_000)}</p>`],
		[
			'addresses that are none',
			'<p><a href="http://[">A</a> <a href="//">B</a> <a href="%">C</a><a href="#%E0%A4%A">1</a></p>',
		],
	])('%s', (_, text) => {
		for (const reading of readings(aPage(text))) {
			if (reading.kind !== 'article') continue
			const { article } = reading
			expectSound(article)
			const html = [...article.blocks, ...article.footnotes].map((part) => part.html).join('\n')
			expect(html).not.toMatch(/<(?!\/?(?:a|b|br|em|i|code|span|strong|sup|sub)\b)/u)
			expect(html).not.toMatch(/<[^>]* on\w+=|href="(?!https?:|mailto:)/u)
			expect(html.match(/data-call="[^"]*"/gu) ?? []).not.toContain('data-call="&#x22;><img>"')
		}
	})

	test.each([
		['a canonical address that is none', '<link rel="canonical" href="http://[::">'],
		['a canonical address that runs', '<link rel="canonical" href="javascript:alert(1)">'],
		['a base that is none', '<base href="::::"><base href="http://[">'],
		['a language that is none', '<meta http-equiv="content-language" content="../../etc">'],
		[
			'data that is none',
			'<script type="application/ld+json">{"@graph":[null,1,[[[[]]]],{"@type":{"a":1},"author":{"name":{"x":1}}}]}</script>',
		],
		[
			'translations that run',
			'<link rel="alternate" hreflang="fr" href="javascript:alert(1)"><link rel="shortlink" href="javascript:x">',
		],
	])('%s in its head', (_, head) => {
		for (const reading of readings(aPage('', head))) {
			if (reading.kind !== 'article') continue
			const { url, alsoAt, translations } = reading.article
			for (const address of [url, ...alsoAt, ...translations.map((one) => one.url)])
				expect(address ?? 'https:').toMatch(/^https?:/)
		}
	})
})

describe('a page that claims to be another site’s', () => {
	const claim = aPage('').replace('https://post.example.org/', 'https://bank.example.com/')

	test('stands where it was fetched, and says what it claims', () => {
		const [reading] = readings(claim, 'https://post.example.org/three-keepers')
		const { id, url, alsoAt, warnings } = only(reading ? [reading] : [])

		expect({ id, url, alsoAt }).toEqual({
			id: 'post-example-three-keepers',
			url: 'https://post.example.org/three-keepers',
			alsoAt: [],
		})
		expect(warnings).toContainEqual(expect.stringMatching(/bank\.example\.com.*another site/))
	})

	test('keeps its links where its base says they lead', () => {
		const text = `<p>${PROSE[0]} <a href="map">Map</a></p>`
		const html = aPage(text, '<base href="https://elsewhere.example.net/x/">')
		const [reading] = readings(html, 'https://post.example.org/three-keepers')
		const article = only(reading ? [reading] : [])

		expect(article.url).toBe('https://post.example.org/three-keepers')
		expect(article.blocks.at(-1)?.html).toContain('href="https://elsewhere.example.net/x/map"')
	})
})

describe('the letters of a page', () => {
	const text = (charset: string) =>
		`<!doctype html><html lang="fr"><head><meta charset="${charset}"><meta property="og:type" content="article"><title>Été</title></head><body><h1>Été</h1><div class="e">${paragraphs()}<p>Déjà vu.</p></div></body></html>`
	const last = (page: Uint8Array) => {
		const [reading] = readings(page)
		return only(reading ? [reading] : []).blocks.at(-1)?.text
	}

	test('are UTF-8 where they can be, whatever the page says', () => {
		expect(last(Buffer.from(text('iso-8859-1')))).toBe('Déjà vu.')
		expect(last(Buffer.from(`\ufeff${text('windows-1251')}`))).toBe('Déjà vu.')
	})

	test('are as the page says where they are not UTF-8', () => {
		expect(last(bytes(text('iso-8859-1')))).toBe('Déjà vu.')
		expect(last(bytes(text('utf-8')))).toBe('Déjà vu.')
		expect(last(bytes(text('no-such-thing')))).toBe('Déjà vu.')
	})

	test('are none where there are NUL bytes', () => {
		expect(reasonOf(readings(bytes(`${text('utf-8')}\0`)).slice(0, 1))).toMatch(/NUL/)
	})
})

test('a page nested too deep is refused with the reason, not read until the stack ends', () => {
	for (const tag of ['div', 'b', 'a', 'span', 'table', 'blockquote', 'ul'])
		for (const reading of readings(aPage(`<${tag}>`.repeat(5000))))
			if (reading.kind === 'failed') expect(reading.reason).toMatch(/deep|levels|elements/)
			else expectSound(only([reading]))
})
