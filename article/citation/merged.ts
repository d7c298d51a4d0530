import { addressKey } from '../address.ts'
import type { Reference } from '../article.ts'
import { publicationSlug } from '../cited-source.ts'
import { slugOf } from '../slug.ts'
import { keyed } from './keys.ts'
import { aWork, type CitedWork, type WorkKind } from './work.ts'

/**
 * Every work that these references cite, once, in the order of authors and titles. Two are one work when they have one address, or
 * one title and nothing that speaks against it: another author, another year, another newspaper. Of each the fullest
 * reference is heard first. What a note only hints at (no title, no address, no paper of a day) is left out.
 */
export function mergedWorks(references: readonly Reference[]): CitedWork[] {
	const told = references.filter(isTold).map((reference, n) => ({ reference, n }))
	told.sort((a, b) => fullness(b.reference) - fullness(a.reference) || a.n - b.n)
	const groups = new Groups()
	for (const { reference } of told) groups.take(reference)
	const works = groups.all.map(workOfGroup).sort(inOrder)
	return keyed(works)
}

/** One reference as a work with this id. */
export function workOfReference(reference: Reference, id: string): CitedWork {
	return { ...workOfGroup([reference]), id }
}

// A repetition says nothing that the first did not say.
const isTold = ({ sameAs, title, url, container, date }: Reference) =>
	sameAs === null && (title !== null || url !== null || (container !== null && date !== null))

const fullness = ({ authors, title, container, publisher, place, date, pages, url }: Reference) =>
	[title, container, publisher, place, date, pages, url].filter((field) => field !== null).length +
	(authors.length > 0 ? 1 : 0)

/** References of one work each, found again by address and by title. */
class Groups {
	readonly all: Reference[][] = []
	readonly #byMark = new Map<string, Reference[][]>()

	take(reference: Reference): void {
		const marks = marksOf(reference)
		const near = new Set(marks.flatMap((mark) => this.#byMark.get(mark) ?? []))
		const fitting = [...near].filter((group) => group.every((other) => agree(reference, other)))
		// Where it could be either of two, it is said to be neither.
		const [own, another] = fitting
		const group = own && !another ? own : []
		if (group.length === 0) this.all.push(group)
		group.push(reference)
		for (const mark of marks) this.#note(mark, group)
	}

	#note(mark: string, group: Reference[]): void {
		const groups = this.#byMark.get(mark)
		if (!groups) this.#byMark.set(mark, [group])
		else if (!groups.includes(group)) groups.push(group)
	}
}

function marksOf({ title, url, container, date }: Reference): string[] {
	const address = url && addressKey(/^https?:/iu.test(url) ? url : `http://${url}`)
	const untitled = title === null && url === null && `${publicationSlug(container ?? '')} ${date}`
	return [
		...(address ? [`at ${address}`] : []),
		...(title ? [`titled ${slugOf(title)}`] : []),
		...(untitled ? [`in ${untitled}`] : []),
	]
}

function agree(a: Reference, b: Reference): boolean {
	const same = <T>(x: T | null, y: T | null) => x === null || y === null || x === y
	return (
		same(a.title && slugOf(a.title), b.title && slugOf(b.title)) &&
		same(surname(a), surname(b)) &&
		same(year(a), year(b)) &&
		same(family(a), family(b)) &&
		(family(a) === 'book' || same(paper(a), paper(b)))
	)
}

const surname = ({ authors: [first] }: Reference) =>
	first === undefined
		? null
		: slugOf(
				first
					.replace(/,? Jr\.?$/u, '')
					.split(' ')
					.at(-1) ?? first,
			)
const year = ({ date }: Reference) => date?.slice(0, 4) ?? null
const paper = ({ container }: Reference) => container && publicationSlug(container)
/** What is one in one note and another in the next: a page may be an article, a book is neither. */
const family = ({ kind }: Reference) =>
	kind === 'unknown' ? null : kind === 'page' ? 'article' : kind

const LONGEST_TITLE = 500

function workOfGroup(group: readonly Reference[]): CitedWork {
	const best = <F extends keyof Reference>(field: F) =>
		group.find((reference) => reference[field] !== null)?.[field] ?? null
	const kind = kindOf(group)
	const pages = new Set(group.flatMap((one) => one.pages ?? []))
	const dates = group.flatMap(({ date }) => date ?? [])
	return aWork({
		id: '',
		kind,
		title: best('title')?.slice(0, LONGEST_TITLE) ?? null,
		authors: group.find(({ authors }) => authors.length > 0)?.authors ?? [],
		container: best('container'),
		publisher: best('publisher'),
		place: best('place'),
		date: dates.sort((a, b) => b.length - a.length)[0] ?? null,
		// Each note cites other pages of a book, and all of them the book.
		pages: kind !== 'book' && pages.size === 1 ? ([...pages][0] ?? null) : null,
		url: best('url'),
	})
}

function kindOf(group: readonly Reference[]): WorkKind {
	const kind = group.find((one) => one.kind !== 'unknown' && one.kind !== 'page')?.kind
	if (kind === 'book' || kind === 'chapter') return kind
	const isOfADay = group.some(({ date }) => date?.length === 10)
	if (kind === 'article')
		return isOfADay
			? 'article-newspaper'
			: group.some(({ pages }) => pages)
				? 'article-journal'
				: 'article-magazine'
	return group.some(({ url }) => url !== null) ? 'webpage' : 'document'
}

const collator = new Intl.Collator('en', { numeric: true })

function inOrder(a: CitedWork, b: CitedWork): number {
	const key = ({ authors: [first = ''], title, container, date, url }: CitedWork) =>
		[first.split(' ').at(-1), first, title, container, date, url].map((part) => part ?? '')
	const [x, y] = [key(a), key(b)]
	return x.map((part, n) => collator.compare(part, y[n] ?? '')).find((order) => order !== 0) ?? 0
}
