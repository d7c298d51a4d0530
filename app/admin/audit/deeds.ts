/** Every deed that is written down, as one says it of whoever did it. */
const DEEDS: Record<string, string> = {
	'reader.role': 'gave a role',
	'reader.shut': 'shut an account',
	'reader.open': 'opened an account',
	'reader.sign-out': 'signed a reader out everywhere',
	'index.rebuild': 'asked for the index to be built anew',
	'index.sync': 'asked for what the index lacks',
	'index.retry': 'asked to read again what failed',
	'index.import': 'asked to bring something in',
	'held.publish': 'showed readers a newer text',
	'held.drop': 'turned a newer text down',
	'publication.edit': 'described a publication',
	'start-here.put': 'put a list before readers',
	'start-here.take': 'took a list from readers’ start',
	'start-here.move': 'moved a list to start with',
	'article.correct': 'corrected an article',
	'article.take-back': 'took a correction back',
	'article.join': 'made two articles one',
}

/** A deed in words; what no word is known for stands as it is written. */
export const deedInWords = (deed: string): string => DEEDS[deed] ?? deed

/** The page of what a deed was done to; null where it has none. */
export function subjectPath(deed: string, subject: string): string | null {
	const part = encodeURIComponent(subject)
	if (deed.startsWith('article.') || deed.startsWith('held.')) return `/articles/${part}`
	if (deed.startsWith('reader.')) return `/admin/readers/${part}`
	if (deed.startsWith('start-here.')) return `/lists/${part}`
	if (deed.startsWith('publication.')) return '/admin/publications'
	return null
}
