import { database } from '#db/connection'
import { type MailLink, mailLinkBehind } from '#db/mail-links'

/** What a reader's own link to confirm an address is for; null where it is another's, or good no more. */
export async function addressLinkOf(
	readerId: string,
	token: string,
): Promise<(MailLink & { kind: 'verify' | 'change-address' }) | null> {
	for (const kind of ['verify', 'change-address'] as const) {
		const link = await mailLinkBehind(database(), kind, token)
		if (link) return link.readerId === readerId ? { ...link, kind } : null
	}
	return null
}
