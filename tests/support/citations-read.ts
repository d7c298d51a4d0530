import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { type Entry, parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { CslItems } from './csl.ts'

/** What a reader of a citation made of it: names as they are said, dates as ISO 8601. */
export interface ReadCitation {
	id: string
	title: string
	authors: string[]
	publication: string
	issue: string | null
	publishedOn: string | null
	url: string
}

/** Reads BibTeX as citation managers do. Throws when any of it was not understood. */
export function readBibtex(text: string): ReadCitation[] {
	const { entries, errors } = parseBibtex(text, { english: false, sentenceCase: false })
	if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join('; '))
	return entries.map(({ key, fields }: Entry) => ({
		id: key,
		title: fields.title ?? '',
		authors: (fields.author ?? []).map(({ name, firstName, prefix, lastName, suffix }) =>
			said(name ?? '', firstName, prefix, lastName, suffix),
		),
		publication: fields.journal ?? '',
		issue: fields.number ?? null,
		publishedOn: fields.date ?? (fields.year ? isoOf([fields.year, fields.month]) : null),
		url: fields.url ?? '',
	}))
}

/** Reads RIS with a reader that makes CSL-JSON of it. */
export function readRis(text: string): ReadCitation[] {
	return fromCsl(new Cite(text).data)
}

/** Reads CSL-JSON by the rules of its schema. Throws `ZodError` where it breaks them. */
export function readCslJson(text: string): ReadCitation[] {
	return fromCsl(CslItems.parse(JSON.parse(text)))
}

/** Reads CSV by the names in its first line. */
export function readCsv(text: string): ReadCitation[] {
	const Row = z.strictObject({
		...{ id: z.string(), title: z.string(), authors: z.string(), publication: z.string() },
		...{ issue: z.string(), published: z.string(), url: z.string() },
	})
	return z
		.array(Row)
		.parse(parseCsv(text, { columns: true }))
		.map(({ authors, issue, published, ...row }) => ({
			...row,
			authors: authors ? authors.split('; ') : [],
			issue: issue || null,
			publishedOn: published || null,
		}))
}

const CslRead = z.array(
	z.object({
		id: z.string(),
		title: z.string(),
		author: z
			.array(
				z.object({
					family: z.string().optional(),
					given: z.string().optional(),
					suffix: z.string().optional(),
					literal: z.string().optional(),
				}),
			)
			.default([]),
		'container-title': z.string().default(''),
		issue: z.string().nullable().default(null),
		issued: z
			.object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))) })
			.optional(),
		URL: z.string(),
	}),
)

function fromCsl(items: unknown): ReadCitation[] {
	return CslRead.parse(items).map((item) => ({
		id: item.id,
		title: item.title,
		authors: item.author.map(({ literal, given, family, suffix }) =>
			said(literal ?? '', given, family, suffix),
		),
		publication: item['container-title'],
		issue: item.issue,
		publishedOn: item.issued ? isoOf(item.issued['date-parts'][0] ?? []) : null,
		url: item.URL,
	}))
}

function said(...parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join(' ')
}

function isoOf(parts: readonly (string | number | undefined)[]): string {
	return parts
		.filter((part) => part !== undefined)
		.map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0'))
		.join('-')
}
