import { slugOf } from './slug.ts'

/** The address of an author: the same for every usual spelling of one name, accents and capitals apart. */
export function authorSlug(name: string): string {
	return slugOf(name)
}
