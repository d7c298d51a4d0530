import { z } from 'zod'

/** The rules of CSL's own schema (csl-data.json 1.0) for what we write; like it, they refuse what they do not know. */
const Name = z.strictObject({
	family: z.string().optional(),
	given: z.string().optional(),
	suffix: z.string().optional(),
	literal: z.string().optional(),
})
const Part = z.union([z.string(), z.number()])

export const CslItems = z.array(
	z.strictObject({
		id: z.union([z.string(), z.number()]),
		type: z.enum([
			'article',
			'article-journal',
			'article-magazine',
			'article-newspaper',
			'book',
			'chapter',
			'webpage',
			'document',
		]),
		title: z.string().optional(),
		author: z.array(Name).optional(),
		'container-title': z.string().optional(),
		issue: z.union([z.string(), z.number()]).optional(),
		issued: z
			.strictObject({ 'date-parts': z.array(z.array(Part).min(1).max(3)).min(1).max(2) })
			.optional(),
		publisher: z.string().optional(),
		'publisher-place': z.string().optional(),
		page: z.union([z.string(), z.number()]).optional(),
		note: z.string().optional(),
		URL: z.string().optional(),
	}),
)
