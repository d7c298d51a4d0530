import type { Article, ArticleCountry, Evidence } from '#article/article'
import { countryName } from '#places/countries'
import about from './about.module.css'
import { noteId } from './places.ts'
import styles from './why-countries.module.css'

/** Which words in which paragraph made each country one of this text's; every paragraph is a link. Closed until asked. */
export function WhyCountries({ article: { countries, blocks, language } }: { article: Article }) {
	// A version that an older indexer made does not say.
	const told = countries.filter(({ because }) => because?.length > 0)
	if (told.length === 0) return null
	const numbers = new Map(blocks.map(({ id }, n) => [id, n + 1]))
	return (
		<details className={`${about.about} screen-only`}>
			<summary>
				Why these countries
				<span className="quiet"> · the words that counted</span>
			</summary>
			<dl className={styles.countries}>
				{told.map((country) => (
					<div key={country.code}>
						<dt>
							{countryName(country.code)} <span className="quiet">{standing(country)}</span>
						</dt>
						<dd>
							<ul className={styles.parts}>
								{country.because.map(({ where, words }) => (
									<li key={where}>
										<Where where={where} number={numbers.get(where)} />
										<span lang={language} dir="auto">
											{words.join(', ')}
										</span>
									</li>
								))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
		</details>
	)
}

function standing({ role, mentions }: ArticleCountry): string {
	const times = mentions === 1 ? 'named once' : `named ${mentions.toLocaleString('en')} times`
	return role === 'subject' ? `what the text is about, ${times}` : times
}

function Where({ where, number }: { where: Evidence['where']; number: number | undefined }) {
	if (number !== undefined) return <a href={`#${where}`}>paragraph {number}</a>
	const note = /^note (.+)$/.exec(where)?.[1]
	if (note) return <a href={`#${noteId(note)}`}>note {note}</a>
	return <span className={styles.part}>{where === 'topic' ? 'keyword' : where}</span>
}
