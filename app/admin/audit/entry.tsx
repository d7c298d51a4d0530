import Link from 'next/link'
import type { AuditEntry, Doer } from '#db/audit-log'
import { Moment } from '../_room/moment.tsx'
import styles from '../_room/room.module.css'
import { deedInWords, subjectPath } from './deeds.ts'

/** One entry of the log: who, what, to what, and what was before and after. */
export function Entry({ entry: { at, by, deed, subject, called, detail } }: { entry: AuditEntry }) {
	const path = subjectPath(deed, subject)
	const name = called || subject
	return (
		<li>
			<p className={styles.row}>
				<span>
					<strong>{nameOf(by)}</strong> {deedInWords(deed)}:{' '}
					{path ? (
						<Link href={path} prefetch={false}>
							{name}
						</Link>
					) : (
						`job ${name}`
					)}
				</span>
				<span className="quiet">
					<Moment at={at} />
				</span>
			</p>
			<dl className={styles.changed}>
				{partsOf(detail).map(([word, value]) => (
					<div key={word}>
						<dt>{word}:</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</li>
	)
}

/** What goes with a deed, in words: which part, and what was before and after. */
function partsOf({
	before,
	after,
	...rest
}: AuditEntry['detail']): [word: string, value: string][] {
	const parts = Object.entries(rest)
		.filter(([, value]) => value !== null && !isEmpty(value))
		.map(([word, value]): [string, string] => [word, shown(value)])
	if (before === undefined && after === undefined) return parts
	return [...parts, ['was', shown(before)], ['is', shown(after)]]
}

function nameOf(by: Doer): string {
	if (by === null) return 'Somebody whose account is gone'
	return by === 'command' ? 'A command' : by.name
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

/** A value as it was; a text as it stands, anything else by its parts. */
function shown(value: unknown): string {
	if (typeof value === 'string') return value === '' ? 'nothing' : `“${value}”`
	if (Array.isArray(value)) return value.map(plain).join(', ') || 'nothing'
	if (value !== null && typeof value === 'object')
		return Object.entries(value)
			.map(([word, one]) => `${word}: ${plain(one)}`)
			.join(', ')
	return plain(value)
}

const plain = (value: unknown): string =>
	value === null || value === undefined
		? 'nothing'
		: typeof value === 'object'
			? JSON.stringify(value)
			: String(value)
