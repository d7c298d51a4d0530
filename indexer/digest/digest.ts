import { MeilisearchApiError } from 'meilisearch'
import { clearAway } from '#db/clearing-away'
import { mailingAlone } from '#db/digest-lock'
import { type Addressee, cameInBetween, dueSearchesOf, noteMailed, readersDue } from '#db/digests'
import { horizonOf } from '#db/horizon'
import { type Mailer, MailNotSent } from '#mail/mailer'
import { freshAmong } from '#search/fresh'
import { questionFrom } from '#search/question'
import type { Library } from '../library.ts'
import { letterTo, type News } from './letter.ts'

export interface DigestOptions {
	mailer: Mailer
	/** The library's address for readers, without a slash at its end. */
	site: string
	/** Ends the run after the reader at hand. */
	stop?: AbortSignal
	onFailure?: (failure: MailNotSent) => void
}

export interface DigestReport {
	/** How many mails the server took. */
	mailed: number
	/** How many it did not take. What was in them is in the next. */
	failed: number
	/** How many readers were not come to, since the server or whoever runs this would not have it. */
	left: number
	/** How many new articles wait for the search index. */
	waiting: number
}

/** So many mails in a row that any other would have met the same, and the server is left alone. */
const ENOUGH = 3

/**
 * Mails each reader whose searches are due what is new for them, in one mail; nothing new, no mail. A search's news counts as
 * mailed only after the mail server has taken it. Throws `DigestBusy` while another program does this, `SearchUnavailable`.
 */
export function mailDigests(library: Library, options: DigestOptions): Promise<DigestReport> {
	return mailingAlone(library.db, async (stay) => {
		await clearAway(library.db)
		const { until, waiting } = await horizonOf(library.db)
		const due = await readersDue(library.db)
		const report: DigestReport = { mailed: 0, failed: 0, left: due.length, waiting }
		let inARow = 0
		for (const reader of due) {
			if (options.stop?.aborted || inARow === ENOUGH) break
			await stay()
			const outcome = await mailTo(reader, library, { ...options, until })
			report.left--
			if (outcome === 'mailed') report.mailed++
			if (outcome instanceof MailNotSent) {
				report.failed++
				options.onFailure?.(outcome)
			}
			if (outcome !== 'nothing new')
				inARow = outcome instanceof MailNotSent && outcome.isOfServer ? inARow + 1 : 0
		}
		return report
	})
}

async function mailTo(
	reader: Addressee,
	library: Library,
	{ mailer, site, until }: DigestOptions & { until: Date },
): Promise<'mailed' | 'nothing new' | MailNotSent> {
	try {
		// Looked up only now: what was stopped, deleted or mailed since the run began is not due any more.
		const news = await newsFor(reader, library, until)
		if (news.length === 0) return 'nothing new'
		await mailer.send(letterTo(reader, news, site))
		const ids = news.map(({ id }) => id)
		await noteMailed(library.db, ids, until)
		return 'mailed'
	} catch (error) {
		if (error instanceof MailNotSent) return error
		if (error instanceof MeilisearchApiError) return notAsked(reader, error)
		throw error
	}
}

/** One reader's question that the index refuses is our mistake, and no reason to mail nobody else. */
const notAsked = ({ email }: Addressee, cause: MeilisearchApiError) =>
	new MailNotSent(
		`No mail was written to ${email}: Meilisearch refuses a search: ${cause.message}`,
		{
			isOfServer: false,
			cause,
		},
	)

/** The reader's due searches that something came in for. */
async function newsFor(
	{ id }: Addressee,
	{ db, search }: Library,
	until: Date,
): Promise<(News & { id: string })[]> {
	const news: (News & { id: string })[] = []
	for (const { since, ...due } of await dueSearchesOf(db, id)) {
		const question = questionFrom(new URLSearchParams(due.query))
		const articles = await freshAmong(search, question, await cameInBetween(db, { since, until }))
		if (articles.length > 0) news.push({ ...due, articles })
	}
	return news
}
