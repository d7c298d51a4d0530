import { headers } from 'next/headers'

/** Whether a server action was called by script, which shows in place what came of it. A plain form is answered with a page. */
export async function isByScript(): Promise<boolean> {
	return (await headers()).has('next-action')
}
