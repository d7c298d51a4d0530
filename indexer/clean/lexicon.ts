import { lostFormsOf } from './lost-forms.ts'

/** The lossy forms of some names, each with the name that it is of; a form that two names share is none. */
export interface Lexicon {
	/** The rule that its repairs go by. */
	rule: string
	odd: ReadonlyMap<string, string>
	closed: ReadonlyMap<string, string>
	wordlike: ReadonlyMap<string, string>
	/** By the first of their parts. */
	spaced: ReadonlyMap<string, readonly { rest: string; name: string }[]>
}

/** The forms of these names. */
export function lexiconOf(names: readonly string[], rule: string): Lexicon {
	const kinds = {
		odd: new Forms(),
		closed: new Forms(),
		wordlike: new Forms(),
		spaced: new Forms(),
	}
	for (const name of new Set(names)) {
		const forms = lostFormsOf(name)
		for (const kind of ['odd', 'closed', 'wordlike', 'spaced'] as const)
			for (const form of forms[kind]) kinds[kind].add(form, name)
	}
	const spaced = new Map<string, { rest: string; name: string }[]>()
	for (const [form, name] of kinds.spaced.certain()) {
		const first = form.slice(0, form.indexOf(' '))
		spaced.set(first, [...(spaced.get(first) ?? []), { rest: form.slice(first.length), name }])
	}
	return {
		rule,
		odd: kinds.odd.certain(),
		closed: kinds.closed.certain(),
		wordlike: kinds.wordlike.certain(),
		spaced,
	}
}

class Forms {
	readonly #names = new Map<string, Set<string>>()

	add(form: string, name: string): void {
		const known = this.#names.get(form)
		if (known) known.add(name)
		else this.#names.set(form, new Set([name]))
	}

	certain(): Map<string, string> {
		const certain = new Map<string, string>()
		for (const [form, [name, ...others]] of this.#names)
			if (name !== undefined && others.length === 0) certain.set(form, name)
		return certain
	}
}
