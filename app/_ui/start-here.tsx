import Link from 'next/link'
import { database } from '#db/connection'
import { startHereOn } from '#db/start-here'
import { PublicLists } from './public-lists.tsx'
import styles from './start-here.module.css'

/** The lists that editors put before everybody, on the front page or on a country's; nothing where there are none. */
export async function StartHere({ country }: { country: string | null }) {
	const lists = await startHereOn(database(), country)
	if (lists.length === 0) return null
	return (
		<section aria-labelledby="start-here" className={styles.start}>
			<h2 id="start-here">Start here</h2>
			<PublicLists lists={lists} heading="h3" />
			<p className="quiet">
				<Link href="/lists/public" prefetch={false}>
					All public lists
				</Link>
			</p>
		</section>
	)
}
