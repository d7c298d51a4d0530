'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import {
	type Corrected,
	correctAll,
	type Rehearsed,
	rehearseCorrections,
	type SeenCorrection,
	withdraw,
} from '#db/corrections'
import { NotStorable } from '#db/refusal'
import { understand } from '#db/understanding'
import { requireRole } from '../../../_session/reader.ts'
import { ArticleId } from '../../../_ui/list-form.ts'
import { FIELDS } from './fields.ts'
import { type Preview, previewOf } from './preview.ts'
import { wishesIn } from './wishes.ts'

/** What was written, what is wrong with it, and what would come of it. `answer` counts, so that one is told from the last. */
export type CorrectState = {
	answer: number
	texts: Record<string, string> | null
	seen: string | null
	faults: Record<string, string>
	fault: string | null
	preview: Preview | null
}

const Seen = z.record(z.string(), z.unknown())

/** Shows what corrections would come to, or, where that was shown, makes them; all of them, or none. */
export async function correct(before: CorrectState, form: FormData): Promise<CorrectState> {
	const articleId = articleIn(form)
	const { id: readerId } = await requireRole('editor', `/articles/${articleId}/correct`)
	const texts = textsIn(form)
	const seen = String(form.get('seen') ?? '')
	const { corrections, faults } = wishesIn(texts, seenIn(seen))
	const state = { ...EMPTY, answer: before.answer + 1, texts, seen, faults }
	if (Object.keys(faults).length > 0) return { ...state, fault: 'Look again at what is marked.' }
	if (corrections.length === 0) return { ...state, fault: 'Nothing is changed yet.' }
	const wish = { corrections, actor: { readerId }, understand }
	const isShown = form.get('shown') === JSON.stringify(texts)
	if (form.get('do') !== 'correct' || !isShown) {
		const rehearsed = await rehearseCorrections(database(), articleId, wish)
		if (typeof rehearsed === 'string') return { ...state, fault: whyNot(rehearsed) }
		return { ...state, preview: previewOf(rehearsed satisfies Rehearsed) }
	}
	const outcome = await made(articleId, wish)
	if (outcome !== 'changed' && outcome !== 'unchanged') return { ...state, fault: whyNot(outcome) }
	redirect(`/articles/${articleId}/correct?is=${outcome}`)
}

const Back = z.object({ field: z.string().max(50), passage: z.string().max(1000) })

/** Takes a correction back. */
export async function takeBack(form: FormData): Promise<void> {
	const articleId = articleIn(form)
	const { id: readerId } = await requireRole('editor', `/articles/${articleId}/correct`)
	const which = Back.safeParse(Object.fromEntries(form))
	if (!which.success) notFound()
	const outcome = await withdraw(database(), articleId, {
		...which.data,
		actor: { readerId },
		understand,
	})
	if (outcome === 'unknown') notFound()
	redirect(`/articles/${articleId}/correct?is=${outcome === 'not-there' ? 'gone' : 'taken-back'}`)
}

const EMPTY = { texts: null, seen: null, faults: {}, fault: null, preview: null }

type Wish = { corrections: SeenCorrection[]; actor: { readerId: string } } & {
	understand: typeof understand
}

async function made(articleId: string, wish: Wish): Promise<Corrected | { refused: string }> {
	try {
		return await correctAll(database(), articleId, wish)
	} catch (error) {
		if (error instanceof NotStorable) return { refused: error.message }
		throw error
	}
}

function whyNot(outcome: Corrected | { refused: string }): string {
	if (typeof outcome === 'object') return `It cannot be kept: ${outcome.refused}`
	if (outcome === 'not-there')
		return 'The passage does not stand in the text, word for word and within one paragraph. Nothing was changed.'
	if (outcome === 'overtaken')
		return 'Somebody else changed one of these fields since you opened this page. Nothing of theirs is lost: open the page anew and look again.'
	return notFound()
}

function articleIn(form: FormData): string {
	const id = ArticleId.safeParse(form.get('article'))
	return id.success ? id.data : notFound()
}

function textsIn(form: FormData): Record<string, string> {
	const names = [...FIELDS.flatMap(({ inputs }) => inputs.map(({ name }) => name)), 'was', 'now']
	return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]))
}

function seenIn(text: string): Record<string, unknown> {
	try {
		const seen = Seen.safeParse(JSON.parse(text))
		return seen.success ? seen.data : notFound()
	} catch (error) {
		if (error instanceof SyntaxError) notFound()
		throw error
	}
}
