import type { Element } from 'hast'
import type { Removal } from '#article/article'
import { tidy, wordCount } from '../../clean/text.ts'
import { elementsIn, isNamed, textOf } from './nodes.ts'
import { without } from './prepare.ts'
import { linkShare } from './readable.ts'

const BOX = /^(?:div|section|aside|ul|ol|nav|p|span|table|form|footer|header|dl)$/u
const OTHERS =
	/^(?:comments?|comment-?list|comments-(?:area|page|section)|disqus.*|respond|forums?|forum-.*)$/iu
const BESIDE =
	/(?:^|[-_])(?:shar(?:e|ed|ing)|sharedaddy|social|related\w*|read-?more|more|newsletter|sign-?up|subscri\w*|cta|promo\w*|teasers?|advert\w*|ads?|sponsor\w*|cookies?|consent|paywall|sidebar|rail|widgets?|post-tags|tag-?links|tags|pagination|paginav|breadcrumbs?|toc|outbrain|taboola|navbox|metadata|editsection|infobox|links|inread)(?:[-_]|$)/iu

/** A box with more words than that is likely to be text, whatever it is called. */
const MOST_WORDS = 60

/** Takes boxes that their names and looks say are not the text out of it; what was more than links is told. */
export function withoutBoxes(place: Element, title: Element | null): Removal[] {
	const removals: Removal[] = []
	const half = wordCount(textOf(place)) / 2
	const isBox = (element: Element) => {
		if (!BOX.test(element.tagName)) return false
		const isOthers = isNamed(element, OTHERS)
		if (!isOthers && element.tagName !== 'aside' && !isNamed(element, BESIDE)) return false
		if (title && (element === title || elementsIn(element, (one) => one === title).length > 0))
			return false
		const text = textOf(element)
		const words = wordCount(text)
		const isLinks = linkShare(element) > 0.5
		if (!isLinks && words > half) return false
		if (isOthers || isLinks) return true
		if (words > MOST_WORDS) return false
		if (words > 0) removals.push({ text: tidy(text), rule: 'box-beside-the-text', where: null })
		return true
	}
	without(place, isBox)
	return removals
}
