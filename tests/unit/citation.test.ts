import { expect, test } from 'vitest'
import { personOf } from '#article/citation/citable'
import { csvOf, toBibtex, toCslJson, toCsv, toRis } from '#article/citation/formats'

const article = {
	id: 'quay-12',
	title: 'Bread & {Salt}: 100% of "it"',
	authors: ['Ama de la Cruz', 'Collective'],
	publication: 'The Quiet Harbour',
	issue: 'Q12',
	publishedOn: '2015-03',
	url: 'https://library.example/articles/quay-12',
}

test('a name is parted into family and given names, small words going with the family', () => {
	expect(personOf('Ama de la Cruz')).toEqual({ given: 'Ama', family: 'de la Cruz' })
	expect(personOf('Jon Vale')).toEqual({ given: 'Jon', family: 'Vale' })
	expect(personOf('Collective')).toEqual({ literal: 'Collective' })
})

test('BibTeX escapes what it would read as its own', () => {
	expect(toBibtex([article])).toBe(
		[
			'@article{quay-12,',
			'\ttitle = {{Bread \\& \\textbraceleft{}Salt\\textbraceright{}: 100\\% of "it"}},',
			'\tauthor = {de la Cruz, Ama and {Collective}},',
			'\tjournal = {The Quiet Harbour},',
			'\tnumber = {Q12},',
			'\tyear = {2015},',
			'\tmonth = {3},',
			'\turl = {https://library.example/articles/quay-12},',
			'}\n',
		].join('\n'),
	)
})

test('RIS has a value a line and ends each record', () => {
	const lines = toRis([{ ...article, title: 'Two\nlines' }]).split('\r\n')

	expect(lines).toContain('TI  - Two lines')
	expect(lines).toContain('AU  - de la Cruz, Ama')
	expect(lines).toContain('DA  - 2015/03//')
	expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
	expect(lines.at(-3)).toBe('ER  - ')
})

test('CSL-JSON keeps a partial date partial', () => {
	const [item] = JSON.parse(toCslJson([article]))

	expect(item).toMatchObject({
		id: 'quay-12',
		type: 'article-magazine',
		author: [{ given: 'Ama', family: 'de la Cruz' }, { literal: 'Collective' }],
		issued: { 'date-parts': [[2015, 3]] },
	})
	expect(JSON.parse(toCslJson([{ ...article, publishedOn: null }]))[0]).not.toHaveProperty('issued')
})

test('a table quotes what it must and never starts a formula', () => {
	expect(toCsv([article]).split('\r\n')[1]).toBe(
		'quay-12,"Bread & {Salt}: 100% of ""it""",Ama de la Cruz; Collective,The Quiet Harbour,Q12,2015-03,https://library.example/articles/quay-12',
	)
	expect(csvOf([['=1+1', '@x', '-2', '+3', '\tx', 'a=b']])).toBe("'=1+1,'@x,'-2,'+3,'\tx,a=b\r\n")
})
