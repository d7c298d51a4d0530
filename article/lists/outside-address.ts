/** An address on the web as a list keeps it, or null for what is none: only `http` and `https`, and no passwords in it. */
export function outsideAddress(typed: string): string | null {
	const text = typed.trim()
	const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
	if (text === '' || text.length > 2000 || !URL.canParse(whole)) return null
	const url = new URL(whole)
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
	if (url.username || url.password || !url.hostname.includes('.')) return null
	return url.href
}
