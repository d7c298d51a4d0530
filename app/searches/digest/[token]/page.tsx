import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { isDigestToken } from '#db/digests'
import styles from '../../searches.module.css'

export const metadata: Metadata = { title: 'What is mailed to you', robots: { index: false } }

type Address = {
	params: Promise<{ token: string }>
	searchParams: Promise<{ stopped?: string }>
}

/** `/searches/digest/{token}`: stops a reader's digests, without signing in, for whoever has their mail. */
export default async function Digest({ params, searchParams }: Address) {
	const token = z.guid().safeParse((await params).token)
	if (!token.success || !(await isDigestToken(database(), token.data))) notFound()
	const isStopped = (await searchParams).stopped !== undefined
	const searches = <Link href="/searches">saved searches</Link>
	if (isStopped)
		return (
			<div className={`column column-narrow ${styles.room}`}>
				<h1>No more mails</h1>
				<p role="status">
					What is new for your {searches} is mailed to you no more. The searches are kept, and there
					you can ask for mails again.
				</p>
			</div>
		)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<h1>What is mailed to you</h1>
			<p>
				You get mails about what is new for your saved searches. This ends all of them; how often
				each one comes you can change at your {searches}.
			</p>
			<form method="post" action={`/searches/digest/${token.data}/stop`}>
				<button type="submit" className="button">
					No more of these mails
				</button>
			</form>
		</div>
	)
}
