import { DeadLink } from '../_session/mail/dead-link.tsx'

/** What stands where the link to an account is good no more. */
export default function NoLink() {
	return <DeadLink again="/sign-up" words="Ask for the account once more" />
}
