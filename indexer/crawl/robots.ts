import robotsParser from 'robots-parser'
import { NoAnswer } from '../web/trouble.ts'
import { ROBOT } from '../web/user-agent.ts'
import type { Answer } from '../web/visitor.ts'

/** What a site wants of robots. */
export interface Rules {
	allows(url: URL): boolean
	/** How long it wants us to wait between two requests, or null. */
	delayMs: number | null
	sitemaps: URL[]
}

/** The largest part of a robots.txt that is read, as the standard has it. */
export const ROBOTS_BYTES = 500 * 1024

/**
 * The rules in the answer to `/robots.txt`. None there means that everything is allowed; a site that cannot say is one
 * that allows nothing, and gets no further request: throws `NoAnswer`.
 */
export function rulesIn({ url, status, bytes }: Answer): Rules {
	if (status >= 500 || status === 429)
		throw new NoAnswer(
			'away',
			`${url.href} answers ${status}, so it is not known what may be fetched`,
		)
	const text = status === 200 ? bytes.toString('utf8') : ''
	// A page of HTML in its place says nothing to robots.
	const robots = robotsParser(url.href, /^\s*</u.test(text) ? '' : text)
	const delay = robots.getCrawlDelay(ROBOT)
	return {
		allows: (asked) => robots.isAllowed(asked.href, ROBOT) ?? false,
		delayMs: delay !== undefined && Number.isFinite(delay) ? Math.max(0, delay) * 1000 : null,
		sitemaps: robots
			.getSitemaps()
			.flatMap((address) => (URL.canParse(address, url) ? new URL(address, url) : [])),
	}
}
