import type { CrawlPage, FoundPage } from '#db/crawl-pages'
import { type Crawl, harvestOf, type PageKind } from '#db/crawls'
import type { Library } from '../library.ts'
import type { Clock } from '../web/clock.ts'
import type { Guest } from './guest.ts'
import { type Finding, judge, Refusals } from './judge.ts'
import type { Rules } from './robots.ts'
import { addressOn, siteOf } from './site.ts'

/** Among pages of one template so few with an article are as good as none. */
const FRUITFUL_SHARE = 0.05
/** Even the largest magazine has fewer lists of one kind. */
const MOST_LISTS = 5000

export interface RoundTools {
	library: Library
	crawl: Crawl
	guest: Guest
	clock: Clock
	publication: string
	takesPdfs: boolean
	/** So many pages of one template without an article, and the rest is not asked for. */
	patience: number
}

/** One round through a site: what it works with, and what it has learnt so far. */
export class Round {
	readonly refusals = new Refusals()
	#harvest = new Map<string, { articles: number; others: number }>()
	#rules: Rules | null = null

	constructor(readonly tools: RoundTools) {}

	/** Learns what may be asked for. Throws `NoAnswer` when the site does not say. */
	async learnRules(): Promise<Rules> {
		this.#rules = await this.tools.guest.rulesOf(this.crawl.origin)
		return this.#rules
	}

	/** Learns what a round that was cut short has brought so far. */
	async learnHarvest(): Promise<void> {
		this.#harvest = await harvestOf(this.tools.library.db, this.crawl.id)
	}

	get crawl(): Crawl {
		return this.tools.crawl
	}

	/** Where a page is asked for. */
	urlOf({ address }: Pick<CrawlPage, 'address'>): URL {
		return new URL(address, this.crawl.origin)
	}

	/** The key of an address, or null when it is of another site. */
	keyOf(url: URL): string | null {
		return siteOf(url) === this.crawl.site ? addressOn(this.crawl.origin, url).key : null
	}

	isHome(key: string): boolean {
		return key === '/' || key === this.crawl.home
	}

	/** The links that are worth asking for, or were refused by the site itself; the others are counted. */
	found(urls: readonly URL[], finding: Finding): FoundPage[] {
		return urls.flatMap((url) => this.foundOne(url, finding) ?? [])
	}

	foundOne(url: URL, finding: Finding): FoundPage | null {
		const page = judge(url, finding, this.#bench())
		if ('refusal' in page) {
			this.refusals.add(page.refusal, url.href)
			return null
		}
		if (page.reason) this.refusals.add(page.reason, url.href)
		return page
	}

	/** Why a page that waited is not asked for after all, or null. */
	whyNot(page: CrawlPage): string | null {
		const { kind, depth, foundOn } = page
		const judged = judge(this.urlOf(page), { kind, depth, foundOn }, this.#bench())
		return 'refusal' in judged ? judged.refusal : (judged.reason ?? null)
	}

	/** Counts a page that is done. */
	harvest({ template }: Pick<CrawlPage, 'template'>, hasArticle: boolean): void {
		const known = this.#harvest.get(template) ?? { articles: 0, others: 0 }
		known[hasArticle ? 'articles' : 'others']++
		this.#harvest.set(template, known)
	}

	/** The site stands under another scheme or host than we thought; its rules may differ there. */
	async moveTo(origin: string): Promise<void> {
		this.tools.crawl = { ...this.crawl, origin }
		await this.learnRules()
	}

	settled(found: Partial<Pick<Crawl, 'home' | 'homeTitle'>>): void {
		this.tools.crawl = { ...this.crawl, ...found }
	}

	#bench() {
		const { site, origin } = this.crawl
		if (!this.#rules) throw new Error('A round has to learn the rules before it judges')
		return {
			site,
			origin,
			rules: this.#rules,
			takesPdfs: this.tools.takesPdfs,
			isSpent: this.#isSpent.bind(this),
		}
	}

	#isSpent(template: string, kind: PageKind): boolean {
		const { articles, others } = this.#harvest.get(template) ?? { articles: 0, others: 0 }
		if (kind === 'sitemap' || kind === 'feed') return false
		if (kind === 'list') return others >= MOST_LISTS
		return others >= this.tools.patience && articles < others * FRUITFUL_SHARE
	}
}
