import { cookies } from 'next/headers'
import { z } from 'zod'
import { ListChange } from './carry-out.ts'

const Offer = z.object({ said: z.string(), change: ListChange })
type Offer = z.infer<typeof Offer>

const NAME = 'carrel-list-undo'
/** Browsers keep no cookie of more than 4,096 bytes. */
const MOST = 3800

/**
 * Offers to take back what was just done by a form: the list says so where its address has `done`. Kept by the browser, for
 * its pages are all that is told; what is too long for it is not offered.
 */
export async function offerUndo(offer: Offer): Promise<void> {
	// Next.js hands a cookie on to the page that an action leads to as it is: with a semicolon in it, it would end there.
	const value = Buffer.from(JSON.stringify(offer)).toString('base64url')
	if (value.length > MOST) return forgetUndo()
	const kept = { httpOnly: true, sameSite: 'lax', path: '/lists', maxAge: 15 * 60 } as const
	;(await cookies()).set(NAME, value, kept)
}

/** What is offered to be taken back on this list. */
export async function offeredUndo(listId: string): Promise<Offer | null> {
	const value = (await cookies()).get(NAME)?.value
	const offer = Offer.safeParse(value && parsed(value))
	return offer.success && offer.data.change.listId === listId ? offer.data : null
}

/** Offers it no longer. */
export async function forgetUndo(): Promise<void> {
	;(await cookies()).set(NAME, '', { path: '/lists', maxAge: 0 })
}

function parsed(value: string): unknown {
	try {
		return JSON.parse(Buffer.from(value, 'base64url').toString())
	} catch (error) {
		// Anything can stand in a cookie.
		if (error instanceof SyntaxError) return null
		throw error
	}
}
