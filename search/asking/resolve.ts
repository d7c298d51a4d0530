import type { Facet, Understood } from '../answer.ts'
import { among, amongIds, fieldOf, NOTHING } from '../filters.ts'
import { fieldsSearched } from '../matching.ts'
import type { Question } from '../question.ts'
import { holdersOf, MOST_WIDENED } from '../ranking/rank.ts'
import { rankingFrom } from '../ranking/ranker.ts'
import { ask, facetValuesLike, type SearchServer } from '../server.ts'
import { indexNames } from '../settings.ts'
import { bared, MOST_EXCLUDED, queryOf, type Term } from '../words.ts'
import { folded, type Meaning, meaningOf, type NamedFacet } from './meaning.ts'
import { type Clause, type Field, parse, typedWithout } from './parse.ts'

/** What was typed, once the archive has been asked what it means: plain words, and a filter for all the rest. */
export interface Resolved {
	words: string
	filter: string[]
	understood: Understood[]
}

/** So many articles are told apart by their ids; `understood` says so where there were more. */
const MOST_IDS = 20_000

/** What was typed, understood. Throws `SearchUnavailable`. */
export async function resolve(server: SearchServer, question: Question): Promise<Resolved> {
	const groups = parse(question.words)
	if (groups.every((group) => group.length === 1 && group.every(isBareWord)))
		return { words: question.words, filter: [], understood: [] }

	const surplus = new Set(groups.flat().filter(isPlainExclusion).slice(MOST_EXCLUDED))
	const clauses = groups
		.flat()
		.filter((clause) => surplus.has(clause) || needsFilter(clause, groups))
	const filters = new Map<Clause, Filtered>()
	await Promise.all(
		clauses.map(async (clause) => {
			filters.set(clause, await filterFor(server, question, clause))
		}),
	)
	const filter: string[] = []
	for (const group of groups) {
		const parts = group.flatMap((clause) => filters.get(clause)?.filter ?? [])
		if (parts.length === 0) continue
		const either = parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`
		filter.push(group[0]?.isExcluded ? `NOT ${either}` : either)
	}
	const plain = groups
		.filter(([first, ...others]) => others.length === 0 && isPlainWord(first!))
		.flat()
		.filter((clause) => !surplus.has(clause))
	return {
		words: queryOf(plain),
		filter,
		understood: groups.flatMap((group) =>
			group.map((clause, n) => understoodAs(clause, n > 0, question.words, filters.get(clause))),
		),
	}
}

const isPlainWord = ({ field }: Clause) => field === null
const isBareWord = (clause: Clause) => isPlainWord(clause) && !clause.isPhrase && !clause.isExcluded
const isPlainExclusion = (clause: Clause) => isPlainWord(clause) && clause.isExcluded

function needsFilter(clause: Clause, groups: readonly Clause[][]): boolean {
	return !isPlainWord(clause) || groups.some((group) => group.length > 1 && group.includes(clause))
}

interface Filtered {
	filter: string
	label: string | null
	trouble: string | null
}

async function filterFor(
	server: SearchServer,
	question: Question,
	clause: Clause,
): Promise<Filtered> {
	const meaning = meaningOf(clause)
	switch (meaning.kind) {
		case 'unknown':
			return { filter: NOTHING, label: null, trouble: meaning.why }
		case 'values':
			return { ...valuesFilter(meaning, question), trouble: null }
		case 'days':
			return { filter: daysFilter(meaning), label: meaning.label, trouble: null }
		case 'named':
			return namedFilter(server, question, meaning)
		case 'words':
			return wordsFilter(server, question, meaning)
	}
}

function valuesFilter(
	{ facet, values, label }: { facet: Facet; values: string[]; label: string | null },
	question: Question,
) {
	return { filter: `(${among(fieldOf(facet, question), values).join(' OR ')})`, label }
}

function daysFilter({ from, to }: Extract<Meaning, { kind: 'days' }>): string {
	if (from !== null) return `(day >= ${from})`
	// A day of 0 is none at all.
	return `(day > 0 AND day <= ${to})`
}

const CALLED: Record<NamedFacet, string> = {
	author: 'No author is called',
	issue: 'No issue is called',
	topic: 'No topic is called',
	source: 'No source is called',
	publication: 'No publication is called',
}

/** Every value of the facet that holds all words of the name, each at least from its beginning. */
async function namedFilter(
	server: SearchServer,
	question: Question,
	{ facet, name }: Extract<Meaning, { kind: 'named' }>,
): Promise<Filtered> {
	const all = await valuesLike(server, fieldOf(facet, question), name)
	const same = all.filter((value) => folded(value) === folded(name))
	const values = same.length > 0 ? same : all.filter((value) => holds(value, name))
	if (values.length === 0)
		return { filter: NOTHING, label: null, trouble: `${CALLED[facet]} “${name}”` }
	const label = values.length <= 3 ? values.join(' or ') : `${name} (${values.length} of that name)`
	return { ...valuesFilter({ facet, values, label }, question), trouble: null }
}

/** The five thousand commonest values, and of rarer ones those that begin as the name does. */
async function valuesLike(server: SearchServer, field: string, name: string): Promise<string[]> {
	const indexUid = indexNames(server.prefix).articles
	const [rarer, [all]] = await Promise.all([
		facetValuesLike(server, field, name),
		ask(server, [{ indexUid, q: '', facets: [field], page: 1, hitsPerPage: 0 }]),
	])
	return [...new Set([...Object.keys(all?.facetDistribution?.[field] ?? {}), ...rarer])]
}

/** `IV540` is also found as `540`. */
function holds(value: string, name: string): boolean {
	const has = folded(value).split(' ')
	return folded(name)
		.split(' ')
		.every((word) =>
			has.some((one) => one.startsWith(word) || one.replace(/^\p{L}+/u, '') === word),
		)
}

async function wordsFilter(
	server: SearchServer,
	question: Question,
	{ on, term }: Extract<Meaning, { kind: 'words' }>,
): Promise<Filtered> {
	const fields = on === 'all' ? question.in : on
	const [found] = await ask<{ id: string }>(server, [
		{
			indexUid: indexNames(server.prefix).articles,
			// A space says that the word is whole: only the last one typed may stand for a longer one.
			q: `${queryOf([bared({ ...term, isExcluded: false })])} `,
			attributesToSearchOn: fieldsSearched(fields),
			attributesToRetrieve: ['id'],
			matchingStrategy: 'all',
			limit: MOST_IDS,
		},
	])
	const others = on === 'all' && question.in === 'all' ? await inOtherForms(server, term) : []
	const ids = [...new Set([...(found?.hits ?? []).map(({ id }) => id), ...others])]
	if (ids.length === 0) return { filter: NOTHING, label: null, trouble: null }
	const trouble =
		ids.length < MOST_IDS
			? null
			: `Only ${MOST_IDS.toLocaleString('en')} articles with it are counted`
	return { filter: amongIds(ids), label: null, trouble }
}

/** What holds a word in other forms alone, as where it is asked for by itself. Who excludes a word means the very word. */
async function inOtherForms(server: SearchServer, { text, ...term }: Term): Promise<string[]> {
	if (term.isPhrase || term.isExcluded) return []
	const ranking = await rankingFrom(server)
	return (ranking && holdersOf(ranking, text, MOST_WIDENED)) ?? []
}

const SAID: Record<Field, string> = {
	author: 'by',
	country: 'about',
	region: 'on',
	issue: 'issue',
	topic: 'topic',
	language: 'in',
	source: 'citing',
	publication: 'in',
	year: 'of',
	title: 'in the title:',
	note: 'in a note:',
	before: 'before',
	after: 'after',
}

function understoodAs(
	clause: Clause,
	isAlternative: boolean,
	typed: string,
	filtered: Filtered | undefined,
): Understood {
	const { field, name, isExcluded, isPhrase, text } = clause
	const plain = isPhrase ? `“${text}”` : text
	const meant = filtered?.label ?? plain
	const said =
		field === null ? meant : `${name === 'until' || name === 'since' ? name : SAID[field]} ${meant}`
	return {
		text: isExcluded ? `not ${said}` : said,
		trouble: filtered?.trouble ?? null,
		without: typedWithout(typed, clause),
		isAlternative,
	}
}
