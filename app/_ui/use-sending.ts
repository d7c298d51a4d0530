'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useActionState } from 'react'

/**
 * `useActionState` for what somebody took time to write: the form keeps it until it was taken. Where no answer comes, the state
 * is `unanswered`, and not a page in place of this one. Without script the form is a plain one.
 */
export function useSending<State>(
	action: (state: Awaited<State>, form: FormData) => Promise<Awaited<State>>,
	{ before, unanswered }: { before: Awaited<State>; unanswered: Awaited<State> },
) {
	const [plain, actionOfForm] = useActionState<State, FormData>(action, before)
	const [sent, send, isPending] = useActionState<State | null, FormData>(async (last, form) => {
		try {
			return await action(last ?? plain, form)
		} catch (error) {
			// Where it was taken, the action leads to another page by what it throws.
			unstable_rethrow(error)
			return unanswered
		}
	}, null)
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const { submitter } = event.nativeEvent as SubmitEvent
		const form = new FormData(event.currentTarget, submitter)
		startTransition(() => send(form))
	}
	return { state: sent ?? plain, form: { action: actionOfForm, onSubmit: submit }, isPending }
}
