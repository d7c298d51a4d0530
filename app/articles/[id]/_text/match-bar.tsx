import { counted } from '../../../_ui/names.ts'
import { BackToResults } from './back-to-results.tsx'
import { FindHere } from './find-here.tsx'
import styles from './match-bar.module.css'
import { MatchSteps } from './match-steps.tsx'

/** Says at the foot of the window where the words of a search stand in this text, and leads from one to the next. */
export function MatchBar({
	articleId,
	words,
	places,
}: {
	articleId: string
	words: string
	places: string[]
}) {
	return (
		<nav className={`${styles.bar} screen-only`} aria-label="Matches in this text">
			<p className={styles.count}>
				{places.length === 0
					? 'Nothing here matches'
					: `${counted(places.length, 'place matches', 'places match')}`}{' '}
				<q className={styles.words}>{words}</q>
			</p>
			{places.length > 0 && <MatchSteps places={places} />}
			<FindHere articleId={articleId} words={words} />
			<BackToResults words={words} />
		</nav>
	)
}
