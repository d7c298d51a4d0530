import { expect, test } from 'vitest'
import { type Quotation, quotationHtml, quotationText } from '#article/citation/quotation'

const quotation: Quotation = {
	quote: 'The port is silent.\n\nNobody is paid.',
	notes: [{ marker: '2', text: 'See Ibn Jubayr & others.' }],
	from: {
		title: 'A port <without> ships',
		authors: ['Leyla Haddad', 'Óscar Peña'],
		publication: 'The Landing Stage',
		issue: 'LS90',
		publishedOn: '2014-11-23',
		url: 'https://library.example/articles/a-1?passage=1.0-20#b1',
	},
}

test('a quotation as text says the words, the notes they call, and where they are from', () => {
	expect(quotationText(quotation)).toBe(
		[
			'“The port is silent.\n\nNobody is paid.”',
			'Note 2: See Ibn Jubayr & others.',
			'Leyla Haddad and Óscar Peña, “A port <without> ships”, The Landing Stage, issue LS90, 23 November 2014, https://library.example/articles/a-1?passage=1.0-20#b1',
		].join('\n\n'),
	)
})

test('as HTML it has a paragraph for each, a link, and no markup that the text brought along', () => {
	const html = quotationHtml(quotation)

	expect(html).toContain(
		'<p dir="auto">The port is silent.</p><p dir="auto">Nobody is paid.</p></blockquote>',
	)
	expect(html).toContain('<p dir="auto">Note 2: See Ibn Jubayr &amp; others.</p>')
	expect(html).toContain('“A port &lt;without&gt; ships”, <cite>The Landing Stage</cite>')
	expect(html).toContain(`<a href="${quotation.from.url}">`)
	expect(html).not.toContain('<without>')
})

test('what is not known of an article is left out', () => {
	const from = { ...quotation.from, authors: [], issue: null, publishedOn: null, title: '' }

	expect(quotationText({ quote: 'So it is.', notes: [], from })).toBe(
		`“So it is.”\n\n“Untitled”, The Landing Stage, ${from.url}`,
	)
})
