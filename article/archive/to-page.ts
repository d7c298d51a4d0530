import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import {
	byArticle,
	sourceLine,
	type TakenArticle,
	type TakenHighlight,
} from '../highlights/taken.ts'
import { printable, setDescription } from '../lists/inline.ts'
import { partsOf, titleOf } from '../lists/taken-list.ts'
import { el, text } from '../saved/elements.ts'
import type { Archive, Facts, OwnList } from './archive.ts'
import { everyFact, factsOf, momentInWords, quietly } from './facts.ts'
import { STYLE } from './style.ts'

/** All of an archive as one page, to be read without a program and without a network; `listFiles` are its lists' files' names. */
export function archiveToPage(archive: Archive, listFiles: readonly string[]): string {
	const { account, origin, takenAt } = archive
	const title = `What Carrel kept of ${account.reader.name}`
	const sections = sectionsOf(archive, listFiles).filter(({ content }) => content.length > 0)
	const body = el('body', {}, [
		el('header', {}, [
			el('p', { className: ['kicker'] }, 'An archive of one’s own'),
			el('h1', { dir: 'auto' }, printable(title)),
			el('p', {}, [
				text(`Taken on ${momentInWords(takenAt)} from `),
				el('a', { href: origin }, origin),
				text('. The same for programs lies beside this page, in JSON and Markdown.'),
			]),
			contents(sections),
		]),
		el('main', {}, sections.map(sectionOf)),
	])
	const head = el('head', {}, [
		el('meta', { charSet: 'utf-8' }),
		el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		// It asks nobody for anything, whatever was written into it.
		el('meta', {
			httpEquiv: ['Content-Security-Policy'],
			content: "default-src 'none'; style-src 'unsafe-inline'",
		}),
		el('title', {}, printable(title)),
		el('style', {}, STYLE),
	])
	const page = el('html', { lang: 'en' }, [head, body])
	return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

interface Section {
	id: string
	title: string
	content: Element[]
}

function sectionsOf(archive: Archive, listFiles: readonly string[]): Section[] {
	const { account, imports, removed } = archive
	const { withheld, reader, settings, secondFactor, ...more } = account
	const section = (id: string, title: string, content: Element[]) => ({ id, title, content })
	return [
		section('account', 'The account', [
			factsOf(reader),
			...named('Settings', [settings]),
			...named('Authenticator app', [secondFactor]),
			...named('Where you are signed in', more.sessions),
			...named('Passkeys', more.passkeys),
			...named('Linked accounts', more.linkedAccounts),
			...named('Tokens for programs', more.tokens),
			...named('Links that were mailed', more.mailLinks),
			...named('What was written down of your part in running the library', more.deeds),
			...named('What you asked of the indexer', more.jobs),
			...named('What you put right in articles', more.corrections),
		]),
		section('highlights', 'Highlights', byArticle(archive.highlights).map(articleOf)),
		section(
			'lists',
			'Reading lists',
			archive.lists.map((list, n) => listOf(list, listFiles[n]!)),
		),
		section('others', 'Lists of others', archive.listsOfOthers.map(everyFact)),
		section('searches', 'Saved searches', archive.searches.map(everyFact)),
		section(
			'reading',
			'Reading',
			archive.reading.map(({ place: _, ...one }) => everyFact(one)),
		),
		section('shares', 'What you share', archive.shares.map(everyFact)),
		section('invitations', 'Invitations you sent', archive.invitations.map(everyFact)),
		section('imports', 'What you brought', [
			...named('Highlights', imports.annotations),
			...named('Lists', imports.lists),
		]),
		section(
			'removed',
			'What you took away, and can still put back',
			Object.entries(removed).flatMap(([kind, rows]) => named(capital(kind), rows)),
		),
		section(
			'withheld',
			'What is kept and not in here',
			withheld.map(({ what, why }) => el('p', {}, [el('b', {}, `${what}. `), text(why)])),
		),
	]
}

const contents = (sections: readonly Section[]) =>
	el('nav', { ariaLabel: 'Contents' }, [
		el(
			'ul',
			{},
			sections.map(({ id, title }) => el('li', {}, [el('a', { href: `#${id}` }, title)])),
		),
	])

const sectionOf = ({ id, title, content }: Section) =>
	el('section', { id }, [el('h2', {}, title), ...content])

/** Rows under a heading; nothing where there is nothing. */
function named(heading: string, rows: readonly Facts[]): Element[] {
	const filled = rows.filter((row) => Object.keys(row).length > 0)
	return filled.length === 0 ? [] : [el('h3', {}, heading), ...filled.map(everyFact)]
}

function articleOf({ article, highlights }: TakenArticle): Element {
	return el('article', {}, [
		el('h3', { dir: 'auto' }, [
			el('a', { href: article.url }, printable(article.title || 'Untitled')),
		]),
		quietly(sourceLine(article)),
		...highlights.map(highlightOf),
	])
}

function highlightOf(one: TakenHighlight): Element {
	const { quote, words, colour, note, tags, createdAt } = one
	const facts = [colour, ...tags.map((tag) => `#${tag}`), momentInWords(createdAt.toISOString())]
	return el('div', { className: ['passage'] }, [
		el('blockquote', { dir: 'auto' }, [el('mark', { className: [colour] }, printable(quote))]),
		...(words === quote ? [] : [quietly(`The text now says: “${words}”`)]),
		...(note ? [el('p', { className: ['note'], dir: 'auto' }, printable(note))] : []),
		quietly(facts.join(' · ')),
	])
}

function listOf(own: OwnList, file: string): Element {
	const { list, about, comments, members, invitations } = own
	const { title: _, description: __, ...facts } = about
	return el('article', {}, [
		el('h3', { dir: 'auto' }, printable(list.title)),
		...(setDescription(list.description) as Element[]),
		factsOf(facts),
		...partsOf(list.entries).flatMap(({ heading, items }) => [
			...(heading ? [el('h4', { dir: 'auto' }, printable(titleOf(heading)))] : []),
			...(heading?.note ? [el('p', { className: ['note'] }, printable(heading.note))] : []),
			el('ol', {}, items.map(itemOf)),
		]),
		...named('What you said on it', comments),
		...named('Who is in it', members),
		...named('Who is invited to it', invitations),
		quietly(`For programs: ${file}.json and ${file}.md`),
	])
}

function itemOf(item: Parameters<typeof titleOf>[0]): Element {
	const url = 'url' in item ? item.url : null
	return el('li', { dir: 'auto' }, [
		text(printable(titleOf(item))),
		...(url ? [quietly(url)] : []),
		...(item.kind === 'passage' ? [el('blockquote', {}, printable(item.quote))] : []),
		...(item.note ? [el('p', { className: ['note'] }, printable(item.note))] : []),
	])
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
