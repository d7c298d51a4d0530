import { escapeHtml } from '#article/markup'
import type { Mail } from '#mail/mailer'
import { oneLine } from '#mail/one-line'

/** What a mail about an account says: a sentence, perhaps a link, and what to do if it was somebody else. */
interface Words {
	subject: string
	lead: string
	link?: [words: string, address: string]
	end: string
}

const NOT_YOU = 'If you did not ask for this, leave it: nothing happens then.'

/** A link that signs its reader in. */
export const signInLetter = (to: string, link: string) =>
	letter(to, {
		subject: 'Your link to sign in',
		lead: 'Somebody, you perhaps, asked for a link to sign in to the library.',
		link: ['Sign in', link],
		end: `It is good once, for half an hour. ${NOT_YOU}`,
	})

/** A link by which a new password is set. */
export const resetLetter = (to: string, link: string) =>
	letter(to, {
		subject: 'A new password for the library',
		lead: 'Somebody, you perhaps, asked for a new password to your account in the library.',
		link: ['Set a new password', link],
		end: `It is good once, for half an hour. ${NOT_YOU}`,
	})

/** A link that finishes an account. */
export const finishLetter = (to: string, link: string, name: string) =>
	letter(to, {
		subject: 'Finish your account in the library',
		lead: `An account was asked for with this address, under the name ${oneLine(name)}.`,
		link: ['Finish the account', link],
		end: `It is good once, for a day. ${NOT_YOU}`,
	})

/** Says to whoever asked for an account that they have one. */
export const hasAccountLetter = (to: string, library: string) =>
	letter(to, {
		subject: 'You have an account in the library already',
		lead: 'An account was asked for with this address, and it has one already. Sign in with your password, have a link mailed to sign in, or set a new password, all of it here.',
		link: ['Sign in', `${library}/sign-in`],
		end: NOT_YOU,
	})

/** A link that shows the address to be its reader's. */
export const verifyLetter = (to: string, link: string) =>
	letter(to, {
		subject: 'Confirm your address for the library',
		lead: 'This address stands on an account in the library.',
		link: ['Confirm the address', link],
		end: `It is good once, for a day. ${NOT_YOU}`,
	})

/** A link, mailed to the new address of an account, that puts it in the old one’s place. */
export const changeLetter = (to: string, link: string) =>
	letter(to, {
		subject: 'Confirm your new address for the library',
		lead: 'A reader of the library asked for this to be the address of their account.',
		link: ['Confirm the new address', link],
		end: `It is good once, for a day. ${NOT_YOU}`,
	})

/** Says at the old address that the account has another one now. */
export const changedLetter = (to: string) =>
	letter(to, {
		subject: 'Your account in the library has another address',
		lead: 'From now on mails about your account go to another address, which was confirmed there; this one no longer opens it.',
		end: 'If that was not you, write to those who run the library: somebody else knows your password.',
	})

/** Says that an address somebody wants for their account has one. */
export const takenLetter = (to: string, library: string) =>
	letter(to, {
		subject: 'This address has an account in the library already',
		lead: 'A reader of the library asked for this to be the address of their account, but it has an account of its own. Nothing was changed.',
		link: ['Sign in to it', `${library}/sign-in`],
		end: NOT_YOU,
	})

/** Says that the password is another one. */
export const newPasswordLetter = (to: string, library: string) =>
	letter(to, {
		subject: 'Your password for the library was changed',
		lead: 'The password of your account was changed, and every browser was signed out.',
		link: ['If that was not you, set another one', `${library}/sign-in/reset`],
		end: 'If it was you, there is nothing to do.',
	})

function letter(to: string, { subject, lead, link, end }: Words): Mail {
	const text = [lead, link && `${link[0]}: ${link[1]}`, end].filter(Boolean)
	const anchor = link && `<p><a href="${quoted(link[1])}">${escapeHtml(link[0])}</a></p>\n`
	return {
		to,
		subject,
		text: `${text.join('\n\n')}\n`,
		html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>
<p dir="auto">${escapeHtml(lead)}</p>
${anchor ?? ''}<p>${escapeHtml(end)}</p>
</body></html>
`,
	}
}

const quoted = (text: string) => escapeHtml(text).replaceAll('"', '&quot;')
