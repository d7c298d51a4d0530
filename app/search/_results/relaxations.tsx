import type { Question } from '#search/question'
import { searchServer } from '#search/server'
import { counted } from '../../_ui/names.ts'
import { searchAddress } from './addresses.ts'
import styles from './nothing.module.css'
import { countedRelaxations } from './relax.ts'

/** What to leave out of a question that found little or nothing, and how many articles each would give. */
export async function Relaxations({ question, total }: { question: Question; total: number }) {
	const relaxations = await countedRelaxations(searchServer(), question, total)
	if (relaxations.length === 0)
		return total === 0 ? <p>Look at the spelling, or try a broader word.</p> : null
	return (
		<nav className={styles.relaxations} aria-label="Ask for less">
			<p>{total === 0 ? 'Ask for less:' : 'There is more when one asks for less:'}</p>
			<ul>
				{relaxations.map(({ text, question: relaxed, total: more }) => (
					<li key={text}>
						<a href={searchAddress(relaxed)} data-step data-follow>
							{text}
						</a>
						: {counted(more, 'article')}
					</li>
				))}
			</ul>
		</nav>
	)
}
