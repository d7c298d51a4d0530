import type { Article } from '#article/article'
import { dateInWords } from '#article/dates'
import { counted } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import styles from './about.module.css'

/** Where the text comes from and what was done to it, for readers who want to check. Closed until asked. */
export function About({ article }: { article: Article }) {
	const { repairs, warnings } = article
	return (
		<details className={`${styles.about} screen-only`}>
			<summary>
				About this text
				<span className="quiet"> · {whatWasDone(repairs.length, warnings.length)}</span>
			</summary>
			<dl className={styles.facts}>
				{factsOf(article).map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			{warnings.length > 0 && (
				<>
					<h3>Doubts</h3>
					<ul>
						{warnings.map((warning) => (
							<li key={warning}>{warning}</li>
						))}
					</ul>
				</>
			)}
			{repairs.length > 0 && (
				<>
					<h3>Repairs</h3>
					<p>
						Characters that were garbled on the way into the archive, as they stood and as they
						stand.
					</p>
					<ul className={styles.repairs}>
						{repairs.map(({ raw, fixed }, n) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: one repair may be made many times over
							<li key={n}>
								<del>{raw}</del> → <ins>{fixed}</ins>
							</li>
						))}
					</ul>
				</>
			)}
		</details>
	)
}

function whatWasDone(repairs: number, warnings: number): string {
	const made = repairs === 0 ? 'no repairs' : counted(repairs, 'repair')
	return warnings === 0 ? made : `${made}, ${counted(warnings, 'doubt')}`
}

function factsOf(article: Article): [string, React.ReactNode][] {
	const { url, publication, writtenOn, firstPublishedOn, copyright, topics } = article
	const facts: [string, React.ReactNode][] = [['Published in', publication]]
	if (url)
		facts.push([
			'Original',
			<OutsideLink key="url" url={url}>
				{url.replace(/^https?:\/\//, '')}
			</OutsideLink>,
		])
	if (firstPublishedOn) facts.push(['First published', dateInWords(firstPublishedOn)])
	if (writtenOn) facts.push(['Written', dateInWords(writtenOn)])
	if (topics.length > 0) facts.push(['Topics', topics.join(', ')])
	if (copyright) facts.push(['Rights', copyright])
	return facts
}
