import { z } from 'zod'
import { problem } from '../../../problem.ts'

/** An address under a list. */
export type Address = { params: Promise<{ id: string; item?: string }> }

/** The list that an address names, or null where it can be none. */
export async function listIn({ params }: Address): Promise<string | null> {
	return z.guid().safeParse((await params).id).data ?? null
}

/** The same answer for a list of somebody else's and for one that never was. */
export const noList = () =>
	problem(404, 'No such list', 'The token’s reader is in none with this id.')
