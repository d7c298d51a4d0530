import { DeadLink } from '../../_session/mail/dead-link.tsx'

/** What stands where a link to a new password is good no more. */
export default function NoLink() {
	return <DeadLink again="/sign-in/reset" words="Have another one mailed" />
}
