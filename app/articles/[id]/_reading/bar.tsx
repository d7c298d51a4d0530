import type { Article } from '#article/article'
import { findPlace } from '#article/place-in-text'
import { chosenSettings } from '../../../_ui/chosen-settings.ts'
import { minutesToRead } from '../_text/reading-time.ts'
import styles from './bar.module.css'
import { Contents } from './contents.tsx'
import { isOpen, type Kept } from './kept.ts'
import { positionHere } from './position-here.ts'
import { Progress } from './progress.tsx'
import { type Offer, ReadingPlace } from './reading-place.tsx'
import { TypePanel } from './type-panel.tsx'

/** What stays above a text while it is read: its contents, how much of it is left, how it is set; and where one was. */
export async function ReadingBar({
	article,
	versionId,
	isAsked,
}: {
	article: Article
	versionId: number
	isAsked: boolean
}) {
	const [settings, { owner, kept }] = await Promise.all([
		chosenSettings(),
		positionHere(article.id),
	])
	return (
		<div className={`${styles.bar} screen-only`} data-reading-bar>
			<ReadingPlace
				key={article.id}
				articleId={article.id}
				owner={owner}
				kept={kept}
				atFirst={offerOf(kept, article, versionId)}
				isAsked={isAsked}
			/>
			<Contents article={article} />
			<Progress articleId={article.id} minutes={minutesToRead(article)} />
			<TypePanel settings={settings} />
		</div>
	)
}

function offerOf(kept: Kept | null, { blocks }: Article, versionId: number): Offer | null {
	const spot = isOpen(kept) ? findPlace(kept.place, blocks, versionId) : null
	return spot && kept?.place ? { ...spot, words: kept.place.words } : null
}
