import type { Metadata } from 'next'
import { PageHead } from '../_ui/page-head.tsx'
import { COOKIES, type Kept, OF_READERS, STORES } from './kept.ts'
import styles from './privacy.module.css'

export const metadata: Metadata = {
	title: 'Privacy',
	description: 'What this library keeps of its readers, why, how long, and who sees it.',
}

/** `/privacy`: exactly what is kept; the same for everybody. */
export default function Privacy() {
	return (
		<div className={`column column-narrow ${styles.privacy}`}>
			<PageHead title="What is kept of you">
				Reading and searching need no account, and leave nothing behind. Whoever has an account can{' '}
				<a href="/account">take everything of theirs along</a>, and leave.
			</PageHead>
			<NotKept />
			<Part
				id="account"
				title="With an account"
				said="In the library’s own database. Beside those named here, whoever runs its servers can see it."
				kept={OF_READERS}
			/>
			<Part
				id="cookies"
				title="Cookies"
				said="Only these, only from this library, and none by which anybody is followed."
				kept={COOKIES}
			/>
			<Part
				id="browser"
				title="In the browser"
				said="What your browser keeps for the library, and shows to nobody else."
				kept={STORES}
			/>
			<Beside />
		</div>
	)
}

function NotKept() {
	return (
		<section aria-labelledby="never">
			<h2 id="never">What is never kept</h2>
			<ul className={styles.plain}>
				<li>What you search for. There is no history of searches, for you or about you.</li>
				<li>Who read which text without an account, or how often a text was read.</li>
				<li>
					Your whole network address. It is looked at when you ask for a page, and cut short (to
					203.0.113.0, say) before it is written down beside a session.
				</li>
				<li>
					Anything at anybody else’s: no page asks another server for a script, a face, an image or
					a count. A link that you follow does not tell where you came from.
				</li>
			</ul>
		</section>
	)
}

function Part(props: {
	id: string
	title: string
	said: string
	kept: readonly (Omit<Kept, 'seen'> & { seen?: string })[]
}) {
	return (
		<section aria-labelledby={props.id}>
			<h2 id={props.id}>{props.title}</h2>
			<p>{props.said}</p>
			{props.kept.map(({ what, why, until, seen, names }) => (
				<div key={what} className={styles.kept}>
					<h3>{what}</h3>
					<dl>
						<dt>Why</dt>
						<dd>{why}</dd>
						<dt>How long</dt>
						<dd>{until}</dd>
						{seen && (
							<>
								<dt>Who sees it</dt>
								<dd>{seen}</dd>
							</>
						)}
						<dt>Its name</dt>
						<dd>
							<code>{names.join(', ')}</code>
						</dd>
					</dl>
				</div>
			))}
		</section>
	)
}

function Beside() {
	return (
		<section aria-labelledby="beside" className="stack">
			<h2 id="beside">Logs, mail and programs</h2>
			<p>
				The library writes down when something breaks: what broke and where in its program. It
				writes down no question, no address of a page that was asked for, and nobody’s name, e-mail
				or network address.
			</p>
			<p>
				Mail goes to the server that whoever runs the library chose, with your address and what is
				in the mail: a link that you asked for, an invitation, or what is new for a search that you
				saved.
			</p>
			<p>
				Where whoever runs the library offers to sign in by an account elsewhere, that provider
				learns that you did; it is told nothing else.
			</p>
			<p>
				What has ended is cleared away within an hour or so of its time. What the keepers of the
				servers copy for the day of a fire lives as long as they keep those copies.
			</p>
		</section>
	)
}
