/** A page or a run of them, roman numerals too, with what may follow: `12–15`, `xii`, `98 f.`. */
const RUN = String.raw`(?:\d{1,5}[a-z]?|[ivxlc]{1,7})(?: ?[-–—] ?(?:\d{1,5}|[ivxlc]{1,7}))?(?: ?(?:ff?|sq|sqq|ss|sgg|passim)\b\.?)?`
const RUNS = `${RUN}(?:(?: (?:and|et|y|e|und|&) )${RUN}){0,4}`
const NAMED = new RegExp(
	String.raw`^(?:pp?|pgs?|págs?|pags?|pages?|páginas?|seiten?|S|at|here|ici)\.? ?(?<pages>${RUNS})\.?$`,
	'u',
)
const BARE = /^(?<pages>\d{1,4}(?: ?[-–—] ?\d{1,4})?(?: ff?\.)?)\.?$/u
const AFTER_COLON = new RegExp(`^(?<before>.*?): ?(?<pages>${RUNS})\\.?$`, 'u')
const AT_END = new RegExp(
	String.raw`^(?<before>.*?\S) (?:pp?|págs?|S)\.? ?(?<pages>${RUNS})\.?$`,
	'u',
)

/** The pages that a field names and nothing else. */
export const pagesOf = (text: string): string | null => NAMED.exec(text)?.groups?.pages ?? null

/** Pages without a word that says so, as some styles have them last of all. */
export const barePagesOf = (text: string): string | null => BARE.exec(text)?.groups?.pages ?? null

/** A field that ends with pages, and what stands before them: `4(1): 5–18`, `op. cit. p. 3`. */
export function pagesAtEnd(text: string): { before: string; pages: string } | null {
	const found = (AFTER_COLON.exec(text) ?? AT_END.exec(text))?.groups
	return found?.pages === undefined
		? null
		: { before: (found.before ?? '').trim(), pages: found.pages }
}

const NUMBER = String.raw`(?:[IVXLC]+/)?[\d]{1,5}(?: ?[-–/&:] ?\d{1,5})*|[IVXLC]{1,8}`
const WORD = String.raw`(?:new series|nouvelle série|(?:vol|vols|volume|no|nos|nr|n|num|núm|nº|n°|numéro|número|numero|issue|number|heft|h|jg|bd|band|t|tome|tomo|fasc|part|pt|year|año|année|anno|series|ser|ch|chap|chapter|chapitre|capítulo|cap|kap|kapitel|section|sec|livre|book|#)\b[.°º]?|n[°º]|#)`
const ISSUE = new RegExp(
	String.raw`^(?:${WORD} ?(?:${NUMBER}|\p{L}{3,9})(?: (?:and|et|y|e|und) (?:${NUMBER}))?(?:[ ,/]+${WORD} ?(?:${NUMBER}))?|${NUMBER}|[A-Z]{1,5} ?\d{1,5}|\d{1,3}(?:st|nd|rd|th|e|ème|\.|ª|º) (?:ed|edn|edition|éd|édition|edición|Auflage|Aufl|trimestre)\.?)$`,
	'iu',
)
const NUMBER_AT_END = new RegExp(`,? (?:${WORD} ?)?(?:${NUMBER})$`, 'u')

/** Whether a field is the number of a volume, of an issue or of a chapter. */
export const isIssue = (text: string): boolean => ISSUE.test(text)

/** The name of a periodical without the number that follows it: `New Left Review 54`. */
export function withoutNumber(text: string): { name: string; hasNumber: boolean } {
	if (!/[\dIVXLC]$/u.test(text)) return { name: text, hasNumber: false }
	const name = text.replace(NUMBER_AT_END, '').trim()
	return /\p{L}/u.test(name) && name !== text
		? { name, hasNumber: true }
		: { name: text, hasNumber: false }
}
