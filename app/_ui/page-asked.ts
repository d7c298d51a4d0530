import { z } from 'zod'

const Page = z.coerce.number().int().min(1).max(10_000).nullable().catch(null)

/** The page that an address asks for; null where it asks for none, or for what is none. */
export const pageAsked = (asked: string | undefined): number | null => Page.parse(asked ?? null)
