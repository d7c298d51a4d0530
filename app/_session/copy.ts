import { headers } from 'next/headers'
import { cache } from 'react'
import { COPY_HEADER } from './copy-header.ts'

/**
 * Whether a browser asks for a page to keep it for reading offline. Such a copy is made as for somebody without an account:
 * whatever is a reader's own never stands in it.
 */
export const isCopy = cache(async () => (await headers()).has(COPY_HEADER))
