import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Saved, saveTexts } from '#db/saving'
import { sync } from '#indexer/sync'
import { FACETS, type Facet } from '#search/answer'
import { find } from '#search/find'
import { anyQuestion, type Question } from '#search/question'
import { alone } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { randomFrom } from '#support/random'

const ARTICLES = 250
const QUESTIONS = 1500

let library: Library
const random = randomFrom(20_26)
const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const some = <T>(from: readonly T[], most: number): T[] => [
	...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => any(from))),
]

const VALUES = {
	country: ['ML', 'DZ', 'FR', 'IR', 'CD', 'BR', 'US'],
	region: ['MENA', 'Latin America', 'Western Europe'],
	author: ['Ama Reyes', 'Jon Vale', 'Ana "Kit" Ortiz', 'Lê Văn', 'O’Hara \\ Sons'],
	issue: ['IV1', 'IV2', 'IV3'],
	topic: ['Trade', 'Ports', 'Bread & salt'],
	source: ['The Harbour Gazette', 'Le Quai'],
	language: ['en', 'fr', 'es'],
	publication: ['The Quiet Harbour'],
	year: ['1999', '2004', '2011', '2020'],
} satisfies Record<Facet, string[]>

// Far enough apart that none is a typo of another.
const WORDS = ['salt', 'barges', 'gravel', 'lanterns', 'quay', 'winter', 'copper', 'drought']

beforeAll(async () => {
	library = await aLibrary()
	const articles = Array.from({ length: ARTICLES }, (_, n) => {
		const issue = any([...VALUES.issue, null])
		return anArticle({
			id: `a${n}`,
			title: `${any(WORDS)} ${any(WORDS)}`,
			authors: some(VALUES.author, 2),
			topics: some(VALUES.topic, 2),
			regions: some(VALUES.region, 2),
			language: any(VALUES.language),
			issue: issue ? { number: issue, month: null } : null,
			publishedOn: any([null, ...VALUES.year, ...VALUES.year.map((year) => `${year}-05-17`)]),
			countries: some(VALUES.country, 3).map((code, at) => ({
				code,
				role: at < 2 ? ('subject' as const) : ('mentioned' as const),
				mentions: 1,
				because: [],
			})),
			references: some(VALUES.source, 2).map((container) => ({
				...{ note: '1', kind: 'article', text: container, authors: [], title: null, container },
				...{ publisher: null, place: null, date: null, pages: null, url: null },
				...{ sameAs: null, confidence: 1 },
			})),
			paragraphs: Array.from(
				{ length: 2 },
				() => `${any(WORDS)} and ${any(WORDS)}, ${any(WORDS)}.`,
			),
			notes: random() < 0.5 ? [`${any(WORDS)}.`] : [],
		})
	})
	const saved: Saved[] = await library.db.transaction((tx) =>
		saveTexts(
			tx,
			articles.map((article) => ({ article })),
		),
	)
	expect(saved.every(({ outcome }) => outcome === 'new')).toBe(true)
	await sync(library, { onBusy: alone })
	await library.db.execute(sql`
		create table truth as select a.id,
			lower(concat_ws(' ', a.title, (select string_agg(b->>'text', ' ') from jsonb_array_elements(v.record->'blocks') b))) as text,
			lower((select string_agg(b->>'text', ' ') from jsonb_array_elements(v.record->'footnotes') b)) as notes,
			v.record->>'publishedOn' as day,
			jsonb_build_object(
				'country', (select coalesce(jsonb_agg(c->'code'), '[]') from jsonb_array_elements(v.record->'countries') c where c->>'role' = 'subject'),
				'named', (select coalesce(jsonb_agg(c->'code'), '[]') from jsonb_array_elements(v.record->'countries') c),
				'region', v.record->'regions', 'author', v.record->'authors', 'topic', v.record->'topics',
				'source', (select coalesce(jsonb_agg(r->'container'), '[]') from jsonb_array_elements(v.record->'references') r),
				'issue', (select coalesce(jsonb_agg(n), '[]') from (select v.record->'issue'->'number' as n) one where n is not null),
				'language', jsonb_build_array(v.record->'language'),
				'publication', jsonb_build_array(v.record->'publication'),
				'year', (select coalesce(jsonb_agg(y), '[]') from (select left(v.record->>'publishedOn', 4) as y) one where y is not null)
			) as facets
		from articles a join article_versions v on v.id = a.current_version`)
}, 120_000)
afterAll(() => library.close())

test('every count is what Postgres counts, whatever is asked and chosen', async () => {
	for (let n = 0; n < QUESTIONS; n++) {
		const question = aQuestion()

		const { total, facets } = await find(library.search, question)

		const { ids, counts } = await truthOf(question)
		expect({ question, total }).toEqual({ question, total: ids })
		for (const facet of FACETS) {
			const counted = facets[facet].filter(({ count }) => count > 0)
			expect({
				question,
				facet,
				values: Object.fromEntries(counted.map((v) => [v.value, v.count])),
			}).toEqual({
				question,
				facet,
				values: counts[facet],
			})
		}
	}
}, 300_000)

function aQuestion(): Question {
	const question = anyQuestion()
	const typed = some(WORDS, 2).map((word) => `"${word}"`)
	if (random() < 0.2) typed.push(`-"${any(WORDS)}"`)
	question.words = typed.join(' ')
	for (const facet of FACETS) {
		if (random() < 0.15) question.facets[facet] = some(VALUES[facet], 2)
		if (random() < 0.08) question.without[facet] = [any(VALUES[facet])]
	}
	question.mentions = random() < 0.3
	if (random() < 0.15) question.from = any(['2000', '2004-05', '2011-05-17'])
	if (random() < 0.15) question.to = any(['2011', '2011-05', '2020-05-17'])
	if (random() < 0.2) question.in = any(['text', 'footnotes'])
	question.sort = any(['relevance', 'newest'])
	return question
}

async function truthOf(question: Question) {
	const ids = await library.db.execute<{ count: number }>(
		sql`select count(*)::int as count from truth where ${conditionOf(question)}`,
	)
	const counts = {} as Record<Facet, Record<string, number>>
	for (const facet of FACETS) {
		const rows = await library.db.execute<{ value: string; count: number }>(sql`
			select value, count(distinct id)::int as count
			from truth, jsonb_array_elements_text(facets->${keyOf(facet, question)}) as value
			where ${conditionOf(question, facet)} group by value`)
		counts[facet] = Object.fromEntries(rows.map(({ value, count }) => [value, count]))
		for (const value of question.without[facet]) {
			const [row] = await library.db.execute<{ count: number }>(sql`
				select count(*)::int as count from truth
				where ${conditionOf(question, facet, { isLetIn: true })} and facets->${keyOf(facet, question)} ? ${value}`)
			if (row && row.count > 0) counts[facet][value] = row.count
		}
	}
	return { ids: ids[0]?.count, counts }
}

const keyOf = (facet: Facet, { mentions }: Question) =>
	sql.raw(`'${facet === 'country' && mentions ? 'named' : facet}'`)

/** What is excluded in the facet stays so, unless that is let in for once. */
function conditionOf(question: Question, except?: Facet, { isLetIn = false } = {}) {
	const all = [sql`true`]
	for (const [, minus, word] of question.words.matchAll(/(-?)"(\w+)"/g)) {
		const text = { all: sql`concat_ws(' ', text, notes)`, text: sql`text`, footnotes: sql`notes` }[
			question.in
		]
		const holds = sql`coalesce(${text} ~ ${`\\m${word}\\M`}, false)`
		all.push(minus ? sql`not ${holds}` : holds)
	}
	for (const facet of FACETS) {
		const values = sql`facets->${keyOf(facet, question)}`
		const { [facet]: chosen } = question.facets
		if (chosen.length > 0 && facet !== except)
			all.push(sql`${values} ?| ${sql.param(chosen)}::text[]`)
		if (isLetIn && facet === except) continue
		for (const value of question.without[facet]) all.push(sql`not ${values} ? ${value}`)
	}
	// As the days of a partial date compare: a year begins with its first day.
	const first = sql`rpad(day, 10, '-01-01')`
	if (question.from) all.push(sql`${first} >= ${`${question.from}-01-01`.slice(0, 10)}`)
	if (question.to)
		all.push(sql`${first} <= ${question.to + '-12-31'.slice(question.to.length - 10)}`)
	return sql.join(all, sql` and `)
}
