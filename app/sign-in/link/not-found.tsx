import { DeadLink } from '../../_session/mail/dead-link.tsx'

/** What stands where a link to sign in is good no more. */
export default function NoLink() {
	return <DeadLink again="/sign-in/link" words="Have another one mailed" />
}
