import type { Contributor, ContributorRole } from '#article/article'
import { authorSlug } from '#article/author-slug'
import { asName, type Credits, distinct, PERSON, readBylines } from './byline.ts'
import { wordCount } from './text.ts'

const FOR = `(?:,? (?:for|in|on|at|from|pour|para|de|du) [^.,;]{2,100}(?:, ['‘“"«][^.]{2,60})?)?`
const ABOUT = `(?:,[^.]{2,120},)?`
// A sentence may begin with a capital that is no name’s.
const NAME = `((?!(?:When|As|While|After|Before|Since|If|The|In|On|Then|Here|This|That|How|Why|Where|Once|Later) )${PERSON})`
const END = '[.:]?$'

/** What a line of credits may say, and the parts of those it names in turn. */
const LINES: readonly [RegExp, readonly ContributorRole[]][] = [
	[
		`^${NAME} (?:interviewed|interviews|talked to|talks to|spoke to|speaks to|spoke with|a interrogé) ${NAME}${FOR}${END}`,
		['interviewer', 'interviewee'],
	],
	[
		`^${NAME}${ABOUT} (?:was|is|were) interviewed by ${NAME}${FOR}${END}`,
		['interviewee', 'interviewer'],
	],
	[
		`^${NAME}${ABOUT} in conversation with (?:the [^.]{2,60}['’]s )?${NAME}${FOR}${END}`,
		['interviewee', 'interviewer'],
	],
	[
		`^(?:an |the )?interview (?:with|of) ${NAME}${ABOUT} by ${NAME}${FOR}${END}`,
		['interviewee', 'interviewer'],
	],
	[
		`^(?:an |the |this )?interview(?:ed| was (?:conducted|carried out|done))?(?: and translated)? by ${NAME}${FOR}${END}`,
		['interviewer'],
	],
	[
		`^(?:interview|entretien|entrevista|entrevistador|propos recueillis)\\s*(?::| réalisé par| réalisée par| par| de| realizada por) ${NAME}${FOR}${END}`,
		['interviewer'],
	],
	[
		`^(?:translated|translation|english translation)(?: from (?:the )?\\p{L}+)?(?: by|:) ${NAME}${FOR}${END}`,
		['translator'],
	],
	[
		`^(?:traduit|traduction|traducción|traducido|tradução|traduzione|übersetzung|übersetzt)[^.]{0,40}?(?: par|:| por| de| di| von) ${NAME}${END}`,
		['translator'],
	],
	[`^(?:edited|éditée?) (?:by|par) ${NAME}${FOR}${END}`, ['editor']],
	[`^(?:photos?|photographs?|photographies)(?: by| par|:) ${NAME}${END}`, ['photographer']],
].map(([pattern, roles]) => [new RegExp(pattern as string, 'u'), roles as ContributorRole[]])

const MAY_BE =
	/interview|conversation|entretien|entrevista|recueillis|trans|trad|über|talk|spoke|speak|interrog|edit|édit|photo/iu
const LONGEST = 45

interface Credited {
	authors: readonly string[]
	contributors?: readonly Contributor[]
	standfirst: string | null
	postscript: string | null
	blocks: readonly { text: string }[]
}

/**
 * Who wrote an article and who had a part in it: what its byline says, and what a line of credits says in so many words.
 * Prose that only mentions an interview is no such line: it must be a sentence of the standfirst or the postscript, or a
 * block of its own at either end of the text.
 */
export function creditsOf({
	authors,
	contributors,
	standfirst,
	postscript,
	blocks,
}: Credited): Credits {
	const printed = readBylines(authors)
	const credits: Credits = {
		authors: [...printed.authors],
		contributors: [...(contributors ?? []), ...printed.contributors],
	}
	const edges = [...blocks.slice(0, 2), ...blocks.slice(2).slice(-3)].map(({ text }) => text)
	for (const line of [...sentencesOf(standfirst), ...sentencesOf(postscript), ...edges])
		readLine(line, credits)
	return { authors: distinct(credits.authors), contributors: once(credits.contributors) }
}

function readLine(line: string, { authors, contributors }: Credits): void {
	if (line.length > 400 || !MAY_BE.test(line) || wordCount(line) > LONGEST) return
	const bare = line.trim().replace(/^[([]\s*|\s*[)\]]$/gu, '')
	const small = bare.slice(0, 1).toLowerCase() + bare.slice(1)
	for (const [pattern, roles] of LINES) {
		const names = (pattern.exec(bare) ?? pattern.exec(small))?.slice(1) ?? []
		if (names.length === 0) continue
		for (const [index, role] of roles.entries()) {
			const name = asName(names[index] ?? '')
			contributors.push({ name, role })
			if (role === 'interviewer' || role === 'interviewee') authors.push(name)
		}
		return
	}
}

function sentencesOf(text: string | null): string[] {
	if (text === null || !MAY_BE.test(text)) return []
	return text.split(/(?<=(?<!\b\p{Lu})[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\n+/u)
}

function once(contributors: readonly Contributor[]): Contributor[] {
	const key = ({ name, role }: Contributor) => `${role} ${authorSlug(name)}`
	return [...new Map(contributors.map((one) => [key(one), one])).values()]
}
