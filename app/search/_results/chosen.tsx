import { anyQuestion, type Question } from '#search/question'
import { searchAddress } from './addresses.ts'
import { chipsOf } from './chips.ts'
import styles from './chosen.module.css'

/** What is chosen, in words, each part to be taken back with one press. */
export function Chosen({ question }: { question: Question }) {
	const groups = chipsOf(question)
	if (groups.length === 0) return null
	return (
		<nav className={styles.chosen} aria-label="What is chosen">
			{groups.map((group, n) => (
				<span key={group[0]?.text} className={styles.group}>
					{n > 0 && <span aria-hidden="true">·</span>}
					{group.map(({ text, without }, at) => (
						<span key={text} className={styles.group}>
							{at > 0 && <span className="quiet">or</span>}
							<a
								href={searchAddress(without)}
								className="chip"
								aria-label={`Take back: ${text}`}
								data-follow="stay"
							>
								{text} <span aria-hidden="true">×</span>
							</a>
						</span>
					))}
				</span>
			))}
			<a
				href={searchAddress({ ...anyQuestion(), words: question.words, sort: question.sort })}
				className="quiet"
				data-follow="stay"
			>
				Take all back
			</a>
		</nav>
	)
}
