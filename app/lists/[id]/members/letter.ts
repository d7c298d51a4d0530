import { escapeHtml } from '#article/markup'
import type { Mail } from '#mail/mailer'
import { oneLine } from '#mail/one-line'

interface Words {
	to: string
	/** The name of who invites. */
	from: string
	title: string
	role: 'reader' | 'editor'
	days: number
	link: string
}

/** The mail that brings an invitation to a list, in text and HTML. */
export function invitationLetter({ to, from, title, role, days, link }: Words): Mail {
	const [name, list] = [oneLine(from), oneLine(title)]
	const subject = `${name} invites you to the reading list “${list}”`
	const what = role === 'editor' ? 'to work on it and comment' : 'to read it and comment'
	const lead = `${name} invites you to the reading list “${list}”, ${what}.`
	const holds = days === 1 ? 'a day' : `${days} days`
	const end = `It holds for ${holds} and for one person. If you do not know ${name}, leave it: nothing happens then.`
	return {
		to,
		subject,
		text: `${lead}\n\nAccept the invitation: ${link}\n\n${end}\n`,
		html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>
<p dir="auto">${escapeHtml(lead)}</p>
<p><a href="${escapeHtml(link).replaceAll('"', '&quot;')}">Accept the invitation</a></p>
<p>${escapeHtml(end)}</p>
</body></html>
`,
	}
}
