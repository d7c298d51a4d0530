import { z } from 'zod'
import { isoDate } from '#article/printed-dates'
import { ID } from '../identity.ts'

const Line = z.string().transform((text) => text.trim())

const Address = z
	.string()
	.refine(
		(text) => URL.canParse(text) && /^https?:[^\s\p{C}]+$/iu.test(text),
		'is no http(s) address',
	)

const Day = z.string().transform((text, context) => {
	const day = isoDate(text)
	if (day) return day
	context.addIssue({ code: 'custom', message: 'is no date; write 2020-01-05, 2020-01 or 2020' })
	return z.NEVER
})

const IssueLabel = z.union([
	z.string(),
	z.object({
		number: z.union([z.string(), z.number()]).transform(String),
		month: z.string().nullish(),
	}),
])

const Note = z.object({
	marker: z
		.union([z.string(), z.number()])
		.transform((marker) => String(marker).trim())
		.pipe(
			z
				.string()
				.regex(
					/^[^\s\p{C}[\]]{1,12}$/u,
					'is no marker: 1 to 12 characters, no space and no bracket',
				),
		),
	text: z.string(),
})

/** An optional field that many exports write as "" where they know nothing. */
const optional = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? null : value), schema.nullish())

const Country = z
	.string()
	.regex(/^[A-Za-z]{2}$/u, 'is no ISO 3166 alpha-2 code')
	.transform((code) => code.toUpperCase())

/** What a line of JSONL must and may hold; unknown fields are left out, and null counts as absent. */
export const JsonlRecord = z
	.object({
		id: z.string().regex(ID, 'may have letters, digits, - and _ only, 1 to 100 of them'),
		title: Line.nullish().transform((title) => title ?? ''),
		text: z.string().nullish(),
		html: z.string().nullish(),
		url: optional(Address),
		kicker: Line.nullish(),
		subtitle: Line.nullish(),
		standfirst: Line.nullish(),
		publishedOn: optional(Day),
		writtenOn: optional(Day),
		firstPublishedOn: optional(Day),
		authors: z.array(Line).max(200).nullish(),
		countries: z.array(Country).max(300).nullish(),
		topics: z.array(Line).max(500).nullish(),
		issue: IssueLabel.nullish(),
		language: optional(
			z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u, 'is no language tag such as en'),
		),
		publication: Line.nullish(),
		footnotes: z.array(Note).max(5000).nullish(),
		source: z.union([Line, z.object({ name: Line, url: Address.nullish() })]).nullish(),
		copyright: Line.nullish(),
		postscript: Line.nullish(),
	})
	.refine((record) => typeof record.text === 'string' || typeof record.html === 'string', {
		message: 'is missing: one of text and html is required',
		path: ['text'],
	})
	.refine((record) => isWritten(record.text) || isWritten(record.html) || record.title, {
		message: 'is empty, and so is the title',
		path: ['text'],
	})

/** Whether a field holds more than white space. */
export function isWritten(text: string | null | undefined): text is string {
	return Boolean(text?.trim())
}

export type JsonlRecord = z.infer<typeof JsonlRecord>

/** The record on a line, or one sentence that names every fault. */
export function recordFrom(line: unknown): { record: JsonlRecord } | { reason: string } {
	if (typeof line !== 'object' || line === null || Array.isArray(line))
		return { reason: 'The line is JSON but no object; a record is one object a line.' }
	const checked = JsonlRecord.safeParse(line, { error: sentenceOf })
	if (checked.success) return { record: checked.data }
	const faults = checked.error.issues.map(
		({ path, message }) => `${path.join('.') || 'the record'} ${message}`,
	)
	return { reason: `${faults.slice(0, 5).join('; ')}${faults.length > 5 ? '; and more' : ''}.` }
}

function sentenceOf(issue: {
	code?: string
	input?: unknown
	expected?: unknown
}): string | undefined {
	if (issue.input === undefined) return 'is missing'
	if (issue.code === 'invalid_type') return `must be ${String(issue.expected)}`
	if (issue.code === 'invalid_union') return 'has the wrong form'
	return undefined
}
