import { env } from '#env'
import { configuredMail } from '#mail/configured'

/** The server that takes invitations, or null: a link in a mail leads to an address that is known for certain. */
export const invitationMail = () => (env().NEXTAUTH_URL ? configuredMail() : null)
