'use client'

import { useActionState, useEffect, useRef } from 'react'
import { type CorrectState, correct } from './actions.ts'
import styles from './correct.module.css'
import { FIELDS } from './fields.ts'
import { Question } from './question.tsx'

type Props = { articleId: string; texts: Record<string, string>; seen: string; passage: string }

const untouched: CorrectState = {
	answer: 0,
	texts: null,
	seen: null,
	faults: {},
	fault: null,
	preview: null,
}

/** Asks what is to be put right; shows what would come of it before it is done. */
export function CorrectForm({ articleId, texts, seen, passage }: Props) {
	const [state, action, isPending] = useActionState(correct, untouched)
	const said = state.texts ?? { ...texts, was: passage, now: passage }
	const question = (name: string) => ({
		name,
		said: said[name] ?? '',
		fault: state.faults[name],
	})
	return (
		<form action={action} className={styles.form} noValidate>
			<input type="hidden" name="article" value={articleId} />
			<input type="hidden" name="seen" value={state.seen ?? seen} />
			<div className={styles.fields} key={state.answer}>
				<fieldset className={styles.passage}>
					<legend>A passage of the text</legend>
					<Question
						{...question('was')}
						label="As it stands"
						hint="Word for word, within one paragraph."
						isLong
					/>
					<Question {...question('now')} label="As it is to stand" isLong />
				</fieldset>
				<fieldset className={styles.head}>
					<legend>The head</legend>
					{FIELDS.flatMap(({ inputs }) =>
						inputs.map((asked) => (
							<Question key={asked.name} {...question(asked.name)} {...asked} />
						)),
					)}
				</fieldset>
			</div>
			<p>
				<button type="submit" name="do" value="preview" className="button" disabled={isPending}>
					Show what would change
				</button>
			</p>
			<Answer state={state} />
		</form>
	)
}

/** What came back: it gets the focus, for it stands below a long form. Enter in a field asks for it anew. */
function Answer({ state: { answer, fault, preview, texts } }: { state: CorrectState }) {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (answer > 0) box.current?.focus()
	}, [answer])
	if (!fault && !preview) return null
	return (
		<div ref={box} tabIndex={-1} className={styles.answer} role="status">
			{fault && <p className="fault">{fault}</p>}
			{preview && (
				<>
					<h2>What would change</h2>
					{preview.changes.length === 0 && <p>The article would say the same.</p>}
					<dl className={styles.changes}>
						{preview.changes.map(({ what, before, after }) => (
							<div key={what}>
								<dt>{what}</dt>
								<dd>
									<del>{before || 'nothing'}</del>
									<ins>{after || 'nothing'}</ins>
								</dd>
							</div>
						))}
					</dl>
					<p className="quiet">{preview.highlights}</p>
					<input type="hidden" name="shown" value={JSON.stringify(texts)} />
					<p>
						{/* biome-ignore lint/a11y/noAutofocus: without script nothing else leads down to the answer */}
						<button type="submit" name="do" value="correct" className="button" autoFocus>
							Correct it
						</button>
					</p>
				</>
			)}
		</div>
	)
}
