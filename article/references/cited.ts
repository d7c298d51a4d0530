import type { Reference } from '../article.ts'
import type { Back } from './back.ts'
import { surnameOf } from './names.ts'
import type { Work } from './work.ts'

/** How sure a reference is that is found again, but not beyond doubt, and one that is not found. */
const DOUBTFUL = 0.4
const LOST = 0.2

/** The references of one article while its notes are read: what *ibid.* and *op. cit.* can point back to. */
export class Cited {
	readonly references: Reference[] = []
	private note = ''
	/** Where the references of this note begin, and those of the last note before it that has any. */
	private start = 0
	private startBefore = 0

	/** Begins a note. */
	enter(marker: string): void {
		if (this.references.length > this.start) this.startBefore = this.start
		this.start = this.references.length
		this.note = marker
	}

	get inThisNote(): number {
		return this.references.length - this.start
	}

	/** Adds a work; one that repeats no more than author and title of an earlier work is that one. */
	add({ isShort, isOnlyAgain, ...work }: Work, text: string): void {
		const earlier = isShort ? this.earlierBy(work.authors, work.title) : null
		if (earlier !== null) this.point(earlier, { pages: work.pages, text, confidence: 0.85 })
		else if (!isOnlyAgain) this.references.push({ note: this.note, text, ...work, sameAs: null })
	}

	/** The work with the author of the one before. */
	bySameAuthor(work: Work): Work {
		const [before] = this.references.slice(-1)
		return work.authors.length > 0 || !before ? work : { ...work, authors: [...before.authors] }
	}

	/** Adds a reference to a work that was cited before; one that is not found is kept as unknown. */
	again(back: Back, text: string): void {
		const { pages, isSamePlace } = back
		const last = this.references.length - 1
		const isBare = back.authors.length === 0 && back.title === null && back.note === null
		if (back.to === 'previous' || (isSamePlace && isBare)) {
			const confidence = this.isOneOfSeveral() ? DOUBTFUL : 0.9
			const same = pages ?? (isSamePlace ? this.pagesOf(last) : null)
			if (last < 0) this.lose(back, text)
			else this.point(last, { pages: same, text, confidence })
			return
		}
		const found = back.note === null ? this.earlier(back) : this.inNote(back)
		if (found !== null)
			this.point(found, {
				pages: pages ?? (isSamePlace ? this.pagesOf(found) : null),
				text,
				confidence: this.isOneOfTheirs(back) ? DOUBTFUL : 0.85,
			})
		// `See note 3`, which cites nothing or much: a way about the text, no work.
		else if (back.note === null || back.authors.length > 0) this.lose(back, text)
	}

	/** Whether an author of several works is named without a title or a note that says which is meant. */
	private isOneOfTheirs({ authors: [first], title, note }: Back): boolean {
		if (first === undefined || title !== null || note !== null) return false
		return this.references.filter((one) => one.sameAs === null && isBy(first, one)).length > 1
	}

	private isOneOfSeveral(): boolean {
		return this.inThisNote === 0 && this.start - this.startBefore > 1
	}

	/** The work that *op. cit.* means; without an author's name only when there is but one that it can be. */
	private earlier({ authors, title }: Back): number | null {
		if (authors.length > 0) return this.earlierBy(authors, title)
		const works = this.references.flatMap((one, n) =>
			one.sameAs === null && one.title !== null && isShortFor(title ?? one.title, one.title)
				? [n]
				: [],
		)
		return works.length === 1 ? (works[0] ?? null) : null
	}

	/** The nearest reference before that is by the first of these authors and has this title, as far as one is given. */
	private earlierBy([first]: readonly string[], title: string | null): number | null {
		if (first === undefined) return null
		const found = this.references.findLastIndex(
			(one) => one.title !== null && isBy(first, one) && isShortFor(title ?? one.title, one.title),
		)
		return found < 0 ? null : found
	}

	private inNote({ note, authors }: Back): number | null {
		const there = this.references.flatMap((one, n) => (one.note === note ? [n] : []))
		const surnames = new Set(authors.map(surnameOf))
		const theirs =
			surnames.size === 0
				? there
				: there.filter((n) =>
						this.references[n]?.authors.some((author) => surnames.has(surnameOf(author))),
					)
		return theirs.length === 1 ? (theirs[0] ?? null) : null
	}

	private pagesOf(index: number): string | null {
		const root = this.references[index]?.sameAs ?? index
		return this.references.findLast((one, n) => n === root || one.sameAs === root)?.pages ?? null
	}

	private point(
		index: number,
		{ confidence, ...own }: Pick<Reference, 'pages' | 'text' | 'confidence'>,
	): void {
		const meant = this.references[index] as Reference
		this.references.push({
			...meant,
			...own,
			note: this.note,
			authors: [...meant.authors],
			sameAs: meant.kind === 'unknown' && meant.title === null ? null : (meant.sameAs ?? index),
			confidence: Math.min(meant.confidence, confidence),
		})
	}

	private lose({ authors, title, pages }: Back, text: string): void {
		this.references.push({
			note: this.note,
			kind: 'unknown',
			text,
			authors,
			title,
			container: null,
			publisher: null,
			place: null,
			date: null,
			pages,
			url: null,
			sameAs: null,
			confidence: LOST,
		})
	}
}

const isBy = (author: string, { authors }: Reference) =>
	authors.some((one) => surnameOf(one) === surnameOf(author))

/** Whether a title is another's beginning, or the whole of it. */
function isShortFor(short: string, long: string | null): boolean {
	const folded = (title: string) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.replace(/^(?:the|an?|le|la|les|el|der|die|das|il|o|a) /u, '')
			.trim()
	return long !== null && folded(short) !== '' && folded(long).startsWith(folded(short))
}
