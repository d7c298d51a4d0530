import type { FoundPage } from '#db/crawl-pages'
import { type PageKind, PRIORITY } from '#db/crawls'
import { kindOf } from './kind.ts'
import type { Rules } from './robots.ts'
import { addressOn, siteOf, templateOf } from './site.ts'
import { trapIn } from './traps.ts'

/** So many links from the home page to an article is more than any magazine needs. */
const DEEPEST = 20

/** What a link is judged by. */
export interface Bench {
	site: string
	origin: string
	rules: Rules
	takesPdfs: boolean
	/** Whether pages of this template have turned out to hold no articles. */
	isSpent: (template: string, kind: PageKind) => boolean
}

/** How an address was found. */
export type Finding = Pick<FoundPage, 'foundOn' | 'depth'> & Partial<FoundPage>

/** An address as one to ask for, or the reason why it is not. */
export function judge(url: URL, finding: Finding, bench: Bench): FoundPage | { refusal: string } {
	if (siteOf(url) !== bench.site) return { refusal: 'off the site' }
	if (url.username !== '' || url.password !== '') return { refusal: 'with a name or a password' }
	const address = addressOn(bench.origin, url)
	const kind = finding.kind ?? kindOf(address)
	const template = templateOf(address)
	const refusal =
		finding.depth > DEEPEST
			? 'too many links away'
			: kind === 'document' && !bench.takesPdfs
				? 'a PDF (--pdfs takes them)'
				: (trapIn(address, kind) ??
					(bench.isSpent(template, kind) ? 'like many others without an article' : null))
	if (refusal) return { refusal }
	const page: FoundPage = {
		priority: kind === 'list' || kind === 'feed' ? PRIORITY.list : PRIORITY.page,
		changed: null,
		...finding,
		key: address.key,
		address: `${address.url.pathname}${address.url.search}`,
		kind,
		template,
	}
	return bench.rules.allows(address.url)
		? page
		: { ...page, state: 'refused', reason: 'robots.txt asks that it be left alone' }
}

/** What was not asked for, by reason: how often, and one example. */
export class Refusals {
	readonly counts = new Map<string, { count: number; example: string }>()

	add(reason: string, address: string): void {
		const known = this.counts.get(reason)
		if (known) known.count++
		else this.counts.set(reason, { count: 1, example: address })
	}
}
