import { DeadLink } from '../../_session/mail/dead-link.tsx'

/** What stands where a link to confirm an address is good no more, or another reader's. */
export default function NoLink() {
	return <DeadLink again="/account" words="Your account" />
}
