import type { Understood } from '#search/answer'
import type { Question } from '#search/question'
import { searchAddress } from './addresses.ts'
import styles from './chosen.module.css'

/** How the words typed were understood, where there is more to it than words; each clause to be taken back. */
export function Read({
	question,
	understood,
}: {
	question: Question
	understood: readonly Understood[]
}) {
	if (understood.length === 0) return null
	const troubles = understood.flatMap(({ trouble }) => trouble ?? [])
	return (
		<>
			<nav className={styles.chosen} aria-label="How the words were understood">
				<span className="quiet">Understood as</span>
				{understood.map(({ text, without, isAlternative, trouble }, n) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the same clause may be typed twice
					<span key={`${n} ${text}`} className={styles.group}>
						{n > 0 && <span className="quiet">{isAlternative ? 'or' : 'and'}</span>}
						<a
							href={searchAddress({ ...question, words: without, page: 1 })}
							className="chip"
							aria-label={`Take back: ${text}`}
							data-trouble={trouble ? true : undefined}
							data-follow="stay"
						>
							{text} <span aria-hidden="true">×</span>
						</a>
					</span>
				))}
			</nav>
			{troubles.map((trouble) => (
				<p key={trouble} className={styles.trouble}>
					{trouble}.
				</p>
			))}
		</>
	)
}
