import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Role } from '#db/schema/readers'
import { mayAs, type Reader } from '../../_session/reader.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import styles from './room.module.css'

const ROOMS: readonly [path: string, name: string, role: Exclude<Role, 'reader'>][] = [
	['/admin', 'Overview', 'editor'],
	['/admin/runs', 'Runs', 'editor'],
	['/admin/imports', 'Imports', 'editor'],
	['/admin/start-here', 'Start here', 'editor'],
	['/admin/index', 'Index', 'admin'],
	['/admin/readers', 'Readers', 'admin'],
	['/admin/publications', 'Publications', 'admin'],
	['/admin/audit', 'Audit log', 'admin'],
]

type Props = {
	reader: Reader
	/** The path of the room that this page is in. */
	here: string
	title: ReactNode
	lead?: ReactNode
	children: ReactNode
}

/** A page of those who keep the library: the ways to the others that whoever is here may enter, and its head. */
export function Room({ reader, here, title, lead, children }: Props) {
	return (
		<div className={`column ${styles.room}`}>
			<nav aria-label="Rooms of the desk" className={styles.rooms}>
				{ROOMS.filter(([, , role]) => mayAs(role, reader)).map(([path, name]) => (
					<Link
						key={path}
						href={path}
						aria-current={path === here ? 'page' : undefined}
						prefetch={false}
					>
						{name}
					</Link>
				))}
			</nav>
			<PageHead title={title}>{lead}</PageHead>
			{children}
		</div>
	)
}
