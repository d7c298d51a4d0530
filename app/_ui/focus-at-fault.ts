import { useEffect, useRef } from 'react'

/** For a form: when an answer has come back, the focus goes to the first field that is wrong, as `where` finds it. */
export function useFocusAtFault(answer: unknown, where = '[aria-invalid="true"]') {
	const form = useRef<HTMLFormElement>(null)
	const seen = useRef(answer)
	useEffect(() => {
		if (seen.current === answer) return
		seen.current = answer
		form.current?.querySelector<HTMLElement>(where)?.focus()
	}, [answer, where])
	return form
}
