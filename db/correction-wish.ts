import { z } from 'zod'
import { CORRECTABLE, type Correction } from '#article/correcting'
import { isoDate } from '#article/printed-dates'
import { isCountryCode } from '#places/countries'

/** What an editor wishes, as typed: a field of the head and its value, or a passage of the text and what is to stand there. */
export type CorrectionWish =
	| { kind: 'set'; field: string; value: string }
	| { kind: 'reword'; was: string; now: string }

/** The correction that is wished for, or what is wrong with it. */
export function correctionFrom(
	wish: CorrectionWish,
): { correction: Correction } | { wrong: string } {
	const field = wish.kind === 'reword' ? 'text' : wish.field
	if (!Object.hasOwn(SCHEMAS, field) || (wish.kind === 'set' && field === 'text'))
		return { wrong: `${field} cannot be corrected; these can: ${FIELDS.join(', ')}, and --text` }
	const checked = checkedIn(
		field as Correction['field'],
		wish.kind === 'reword' ? wish : { field, value: valueIn(wish.value) },
	)
	return 'wrong' in checked ? { wrong: `${field}: ${checked.wrong}` } : checked
}

/** The correction of a field or of the text that these parts are, or what is wrong with them. */
export function checkedIn(
	field: Correction['field'],
	parts: { field: string; value: unknown } | { was: string; now: string },
): { correction: Correction } | { wrong: string } {
	const checked = SCHEMAS[field].safeParse(parts)
	if (checked.success) return { correction: checked.data as Correction }
	return { wrong: checked.error.issues.map(({ message }) => message).join('; ') }
}

const FIELDS = [...CORRECTABLE, 'countries']

/** JSON where it is a list or an object, else the words as they stand. */
function valueIn(text: string): unknown {
	if (!/^\s*[[{]/u.test(text)) return text
	try {
		return JSON.parse(text)
	} catch {
		return text
	}
}

/** Words whose edges count: they are set within others. */
const passage = z
	.string()
	.transform((text) => text.normalize('NFC').replace(/\s+/gu, ' '))
	.refine((text) => !/[\p{Cc}\p{Surrogate}]/u.test(text), 'holds a control character')
	.refine((text) => text.length <= 5000, 'is longer than 5000 characters')

const plain = (most: number) =>
	passage
		.transform((text) => text.trim())
		.refine((text) => text.length <= most, `is longer than ${most} characters`)

const Words = plain(5000).transform((text) => text || null)
const Name = plain(300).refine((text) => text !== '', 'is empty')
const Names = z
	.array(Name, { error: 'is no list; write it as JSON: ["Ana Ruiz", "Bo Ek"]' })
	.max(200)
const Day = z.string().transform((text, context) => {
	const day = text.trim() === '' ? null : isoDate(text.trim())
	if (day !== null || text.trim() === '') return day
	context.addIssue({ code: 'custom', message: 'is no date; write 2020-01-05, 2020-01 or 2020' })
	return z.NEVER
})
const Month = z
	.string()
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'its month is none; write 2020-01')
	.nullable()
const IssueValue = z.union(
	[
		z.object({ number: Name, month: Month.default(null) }),
		Name.transform((number) => ({ number, month: null })),
		z.literal('').transform(() => null),
	],
	{ error: 'is no issue; write its number, or {"number": "QH12", "month": "2020-01"}' },
)
const SourceValue = z.union(
	[
		z.object({
			name: Name,
			url: z
				.url({ protocol: /^https?$/u })
				.nullable()
				.default(null),
		}),
		Name.transform((name) => ({ name, url: null })),
		z.literal('').transform(() => null),
	],
	{ error: 'is no source; write its name, or {"name": "The Harbour", "url": "https://…"}' },
)
const Countries = z
	.array(
		z
			.string()
			.transform((code) => code.toUpperCase())
			.refine(isCountryCode, 'is no list of country codes such as ["TR", "SY"]'),
		{ error: 'is no list of country codes such as ["TR", "SY"]' },
	)
	.transform((codes) => [...new Set(codes)])

const of = <T extends z.ZodType>(field: string, value: T) =>
	z.object({ field: z.literal(field), value })

/** A passage is kept in an index of Postgres, which takes some 2,700 bytes. */
const LONGEST_PASSAGE = 500

const SCHEMAS = {
	kicker: of('kicker', Words),
	title: of('title', Name),
	subtitle: of('subtitle', Words),
	standfirst: of('standfirst', Words),
	language: of(
		'language',
		z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u, 'is no language tag such as en'),
	),
	authors: of('authors', Names),
	issue: of('issue', IssueValue),
	publishedOn: of('publishedOn', Day),
	writtenOn: of('writtenOn', Day),
	firstPublishedOn: of('firstPublishedOn', Day),
	source: of('source', SourceValue),
	copyright: of('copyright', Words),
	postscript: of('postscript', Words),
	topics: of('topics', Names),
	countries: of('countries', Countries),
	text: z
		.object({
			was: z
				.string()
				.refine((was) => was.trim() !== '', 'the passage is empty')
				.refine(
					(was) => was.length <= LONGEST_PASSAGE,
					`the passage is longer than ${LONGEST_PASSAGE} characters; give a part of it`,
				),
			now: passage,
		})
		.refine(({ was, now }) => was !== now, 'both are the same')
		.transform(({ was, now }) => ({ field: 'text', was, now })),
}
