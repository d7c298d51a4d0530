import type { Element, Root } from 'hast'
import type { Draft } from '../draft.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { issueIn } from '../spip-text/issue.ts'
import { NO_TEXT, type TextFound, textBelow } from './below-title.ts'
import { contributorsIn } from './contributors.ts'
import { draftOfPage } from './draft-of-page.ts'
import { siteIn, unnumbered } from './heading.ts'
import { isNamed, surveyOf, textOf, textProperty } from './nodes.ts'
import { takeNotes } from './notes.ts'
import { otherAddresses } from './other-addresses.ts'
import { all, first, languageTag, metaOf, type Page } from './page.ts'
import { callsAmongHead } from './parts.ts'
import { withBlocks, without } from './prepare.ts'
import { asOnSite, type Profile, SPIP_LAYOUTS } from './profile.ts'
import { contentOf } from './readable.ts'
import { saidOfItself } from './said-of-itself.ts'
import { matches, select, selectAll } from './select.ts'
import { bylineIn, content, sectionsIn, sourceIn, titleIn, topicsIn } from './spip-head.ts'
import { identityOf } from './spip-number.ts'
import { translationsIn } from './translations.ts'

/** The article in a page of a SPIP site, or the reason why it holds none. */
export function readSpipPage(page: Page, publication: string): Draft | { reason: string } {
	const { tree } = page
	const why = whyNoArticle(page)
	if (why) return { reason: why }
	const identity = identityOf(page)
	if ('reason' in identity) return identity
	const profile = asOnSite(
		SPIP_LAYOUTS.find(({ applies }) => select(applies, tree)) as Profile,
		page.url,
	)
	const title = titleIn(page, profile)
	if (!title) return { reason: 'The page has no title of an article.' }
	const taken = takeNotes(tree, page.url)
	const name = unnumbered(textOf(title))
	const said = saidOfItself(page)
	const line = bylineIn(tree, profile)
	const authors = all(content(tree), profile.authors).map(textOf)
	const rubrics = sectionsIn(page, profile, name)
	const topics = topicsIn(tree, profile)
	const source = sourceIn(tree, profile, page.base)
	const kicker = first(tree, profile.kicker)?.element ?? null
	const subtitle = first(tree, profile.subtitle)?.element ?? null
	const standfirst = first(tree, profile.standfirst)?.element ?? null
	const postscript = first(tree, profile.postscript)?.element ?? null
	const translations = translationsIn(page)
	const contributors = contributorsIn(page)
	const left = leftNotes(tree, profile)
	const apart = [kicker, subtitle, standfirst, postscript]
	const text = bodyIn(page, profile, { title, apart })
	if (!text) return { reason: 'The page has a title and no text of an article.' }
	const publishedOn = line.publishedOn ?? text.byline.publishedOn ?? said.publishedOn
	return draftOfPage(
		{
			id: identity.id,
			format: 'spip-html',
			kicker: kicker ? textOf(kicker) : text.kicker,
			title: name,
			subtitle: subtitle && textOf(subtitle),
			standfirst: standfirst ? standfirst.children : [],
			body: [...text.blocks, ...left],
			postscript: postscript ? postscript.children : [],
			notes: taken.notes,
			calledFromHead: callsAmongHead({ title, kicker, subtitle }),
			authors:
				[authors, line.authors, text.byline.authors, said.authors].find(
					(names) => names.length > 0,
				) ?? [],
			topics,
			issue: rubrics.toReversed().flatMap((rubric) => issueIn(rubric) ?? [])[0] ?? null,
			rubrics,
			translations,
			contributors,
			alsoAt: otherAddresses(page, identity.url, identity.number),
			publishedOn,
			firstPublishedOn: line.firstPublishedOn ?? text.byline.firstPublishedOn,
			source,
			copyright: metaOf(tree, 'copyright') ?? metaOf(tree, 'dc.rights'),
			publication: siteIn(page, name) ?? publication,
			language: text.language ?? page.language ?? languageTag(metaOf(tree, 'dc.language')),
			removals: text.removals,
			warnings: [
				...page.warnings,
				...(identity.warning ? [identity.warning] : []),
				...line.warnings,
				...text.byline.warnings,
				...text.warnings,
				...taken.warnings,
				...(publishedOn ? [] : ['The page gives no publication date that can be read.']),
			],
		},
		{ ...page, url: identity.url, base: page.base ?? identity.url },
	)
}

/** SPIP answers a wrong address with its home page, and lists articles on others; such a page is no article. */
function whyNoArticle({ tree, url }: Page): string | null {
	const kind = /\bpage_([a-z]+)\b/u.exec(
		String(select('body', tree)?.properties.className ?? '').replaceAll(',', ' '),
	)?.[1]
	if (kind && kind !== 'article') return `The page is no article: SPIP calls it “${kind}”.`
	if (url === null) return null
	const other = /(?:[?&/](rubrique|mot|auteur|breve|site)-?\d+|[?&]page=(\w+))/u.exec(url)
	if (other && !/id_article=/u.test(url))
		return `The page is no article: its address is that of a “${other[1] ?? other[2]}”.`
	const { pathname, search } = new URL(url)
	if (/^\/(?:index\.(?:php3?|html?)|spip\.php)?$/u.test(pathname) && !/article/u.test(search))
		return 'The page is no article: its canonical address is that of a home page or a list.'
	return null
}

/** What remains where the notes stood: typed by hand, maybe. It is read with the text, so that it is not lost. */
function leftNotes(tree: Root, { notes }: Profile): FoundBlock[] {
	const place = first(tree, notes)
	if (!place) return []
	return blocksAmong(place.element.children).filter(({ tree: block }) => {
		const text = textOf(block).trim()
		return text !== ''
	})
}

interface Places {
	title: Element
	apart: readonly (Element | null)[]
}

function bodyIn(page: Page, profile: Profile, { title, apart }: Places): TextFound | null {
	const { tree } = page
	const dropped = (element: Element) =>
		profile.dropped.some((selector) => matches(selector, element))
	const bodies = selectAll('body', tree)
	for (const body of bodies) without(body, dropped)
	const { order } = surveyOf(tree)
	const own = all(tree, profile.body).find(
		(element) => (order.get(element) ?? 0) > (order.get(title) ?? 0),
	)
	if (own)
		return {
			...NO_TEXT,
			language: languageTag(textProperty(own, 'lang')),
			blocks: blocksAmong(withBlocks(own.children)),
		}
	for (const body of bodies)
		without(body, (element) => apart.includes(element) || isNamed(element, /^notes$/u))
	return textBelow(page, { place: contentOf(tree), title, seeksKicker: apart[0] === null })
}
