import { describe, expect, test } from 'vitest'
import { callsIn, escapeHtml, inlineHtml, parseInline, plainText } from '#article/markup'

const kept = (html: string) => inlineHtml(parseInline(html))

describe('the markup of an article', () => {
	test('keeps emphasis, links and what stands above or below the line', () => {
		const html = '<em>Où</em> <a href="https://example.org/a">êtes</a>-vous<sup>2</sup> ?'

		expect(kept(html)).toBe(html)
	})

	test.each([
		['a script', 'sea<script>alert(1)</script> wall'],
		['a style', 'sea<style>*{display:none}</style> wall'],
		['a handler', '<span onclick="alert(1)">sea</span> wall'],
		['an image that fails', 'sea<img src=x onerror=alert(1)> wall'],
		['a frame', 'sea<iframe srcdoc="<script>alert(1)</script>"></iframe> wall'],
		['a drawing', 'sea<svg onload=alert(1)><script>alert(1)</script></svg> wall'],
		['a comment', 'sea<!-- <script>alert(1)</script> --> wall'],
		['a form', '<form action="https://evil.example"><button>sea</button></form> wall'],
	])('loses %s but not the text around it', (_, html) => {
		const tree = parseInline(html)

		expect(plainText(tree)).toBe('sea wall')
		expect(inlineHtml(tree)).toBe('sea wall')
	})

	test.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
		'loses an address that would run: %s',
		(address) => {
			expect(kept(`<a href="${address}">here</a>`)).toBe('<a>here</a>')
		},
	)

	test('leaves a call out of the text a reader would copy, and names it', () => {
		const tree = parseInline('in Syria.<a data-call="1">1</a> He<a data-call="*">*</a> said')

		expect(plainText(tree)).toBe('in Syria. He said')
		expect(callsIn(tree)).toEqual(['1', '*'])
	})

	test('of plain text is that text, whatever is in it', () => {
		const text = 'a < b & "c" > d\u00a0é 🌊 &amp;'

		expect(plainText(parseInline(escapeHtml(text)))).toBe(text)
	})
})
