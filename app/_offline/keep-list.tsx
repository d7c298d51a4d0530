'use client'

import Link from 'next/link'
import { useCallback, useEffect, useState } from 'react'
import { counted } from '../_ui/names.ts'
import { canKeep } from './copies.ts'
import { keepList, letListGo, listsKept } from './lists.ts'

type State = 'unknown' | 'not kept' | 'kept' | 'full' | { kept: number } | { problem: string }

/** Lets a reader choose one of their lists for reading offline: all its articles are kept in this browser. */
export function KeepList(props: {
	readerId: string
	listId: string
	title: string
	articles: { articleId: string; title: string }[]
}) {
	const { readerId: owner, listId: id, title } = props
	const [state, setState] = useState<State>('unknown')
	const articles = props.articles.map(({ articleId, title }) => ({
		path: `/articles/${articleId}`,
		title: title || 'Untitled',
	}))
	const paths = articles.map(({ path }) => path).join(' ')

	// biome-ignore lint/correctness/useExhaustiveDependencies: `paths` says all that matters of `articles`.
	const keep = useCallback(async () => {
		setState({ kept: 0 })
		try {
			const { isFull } = await keepList({ owner, id, title, articles }, setState)
			setState(isFull ? 'full' : 'kept')
		} catch (error) {
			console.warn(error)
			setState({ problem: 'Not all of it could be kept. Try again with a connection.' })
		}
	}, [owner, id, title, paths])

	useEffect(() => {
		if (!canKeep()) return
		listsKept(owner)
			.then((lists) => lists.find((list) => list.id === id))
			.then((before) => {
				const pathsBefore = before?.articles.map(({ path }) => path).join(' ')
				if (!before) setState('not kept')
				else if (pathsBefore === paths) setState('kept')
				// A list that was chosen stays as its reader has it.
				else void keep()
			})
			.catch(console.warn)
	}, [owner, id, paths, keep])

	const letGo = async () => {
		await letListGo({ owner, id })
		setState('not kept')
	}

	if (state === 'unknown' || (articles.length === 0 && state === 'not kept')) return null
	return (
		<p className="quiet screen-only">
			<span role="status">{inWords(state, articles.length)}</span>{' '}
			{(state === 'not kept' || (typeof state === 'object' && 'problem' in state)) && (
				<button type="button" className="button-plain" onClick={keep}>
					Keep for offline reading
				</button>
			)}
			{(state === 'kept' || state === 'full') && (
				<>
					<button type="button" className="button-plain" onClick={letGo}>
						Let it go
					</button>{' '}
					· <Link href="/offline">See all that is kept</Link>
				</>
			)}
		</p>
	)
}

function inWords(state: State, count: number): string {
	if (state === 'kept') return `Kept in this browser: ${counted(count, 'article')}.`
	if (state === 'full') return 'Kept as far as there was room.'
	if (typeof state !== 'object') return ''
	return 'problem' in state ? state.problem : `Keeping ${state.kept} of ${count}…`
}
