import { type Citable, dateParts, personOf } from './citable.ts'

/** As CSL-JSON 1.0, which citation managers and styles read. */
export function toCslJson(articles: readonly Citable[]): string {
	const items = articles.map(({ id, title, authors, publication, issue, publishedOn, url }) => ({
		id,
		type: 'article-magazine',
		title,
		...(authors.length > 0 && { author: authors.map(personOf) }),
		'container-title': publication,
		...(issue && { issue }),
		...(publishedOn && { issued: { 'date-parts': [dateParts(publishedOn)] } }),
		URL: url,
	}))
	return `${JSON.stringify(items, null, '\t')}\n`
}

/** BibTeX counts braces even behind a backslash, so that those of a text are written as words. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
}

const inBibtex = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\{}~^<>]/g, (sign) => SPECIAL[sign] ?? sign)
		.replace(/[&%$#_]/g, '\\$&')
		// TeX makes dashes and quotation marks of two, and Spanish ones of a mark and a grave accent.
		.replace(/(?<=-)-|(?<=')'|(?<=`)`|(?<=[?!])`/g, '{}$&')

/** As BibTeX, in Unicode; titles keep their capitals. */
export function toBibtex(articles: readonly Citable[]): string {
	return articles
		.map((article) => {
			const [year, month, day] = article.publishedOn ? dateParts(article.publishedOn) : []
			const fields: [string, string | null][] = [
				['title', `{${inBibtex(article.title)}}`],
				['author', article.authors.map(authorInBibtex).join(' and ') || null],
				['journal', inBibtex(article.publication)],
				['number', article.issue && inBibtex(article.issue)],
				['year', year ? String(year) : null],
				['month', month ? String(month) : null],
				// BibTeX knows no days; biblatex and citation managers do.
				['date', day ? article.publishedOn : null],
				['url', article.url.replace(/[{}\\]/g, encodeURIComponent)],
				['annote', article.notes?.map(inBibtex).join(' ') || null],
			]
			const lines = fields.flatMap(([name, value]) => (value ? `\t${name} = {${value}},\n` : []))
			return `@article{${article.id},\n${lines.join('')}}\n`
		})
		.join('\n')
}

function authorInBibtex(name: string): string {
	const person = personOf(name)
	if ('literal' in person) return `{${inBibtex(person.literal)}}`
	const { family, suffix, given } = person
	return inBibtex([family, suffix, given].filter(Boolean).join(', '))
}

/** As RIS; each value on one line. A group's name with a comma in it is read as a person's: RIS has no way to tell. */
export function toRis(articles: readonly Citable[]): string {
	return articles
		.map((article) => {
			const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`
			const [year = '', month = '', day = ''] = article.publishedOn?.split('-') ?? []
			return [
				line('TY', 'MGZN'),
				line('ID', article.id),
				line('TI', article.title),
				...article.authors.map((name) => line('AU', authorInRis(name))),
				line('T2', article.publication),
				...(article.issue ? [line('IS', article.issue)] : []),
				...(year ? [line('PY', year), line('DA', `${year}/${month}/${day}/`)] : []),
				line('UR', article.url),
				...(article.notes ?? []).map((note) => line('N1', note)),
				'ER  - ',
			].join('\r\n')
		})
		.map((record) => `${record}\r\n\r\n`)
		.join('')
}

function authorInRis(name: string): string {
	const person = personOf(name)
	if ('literal' in person) return person.literal
	const { family, given, suffix } = person
	return [family, given, suffix].filter(Boolean).join(', ')
}

/** As CSV, with a line of names first. */
export function toCsv(articles: readonly Citable[]): string {
	const rows = articles.map(({ id, title, authors, publication, issue, publishedOn, url }) => [
		id,
		title,
		authors.join('; '),
		publication,
		issue ?? '',
		publishedOn ?? '',
		url,
	])
	return csvOf([['id', 'title', 'authors', 'publication', 'issue', 'published', 'url'], ...rows])
}

/** Rows as RFC 4180 has them. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => {
		const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
		return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
	}
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
