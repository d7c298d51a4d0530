import { lostFormsOf } from '#article/spellings/lost-forms'

/** The lossy forms of some names, each with the name that it is of; a form that two names share is none. */
export interface Lexicon {
	/** The rule that its repairs go by. */
	rule: string
	odd: ReadonlyMap<string, string>
	closed: ReadonlyMap<string, string>
	wordlike: ReadonlyMap<string, string>
	/** By the first of their parts. */
	spaced: ReadonlyMap<string, readonly Continuation[]>
}

/** The rest of a name after its first part, with the spaces that letters left. */
interface Continuation {
	rest: string
	name: string
	/** Whether the parts may be words, as those of `wordlike` forms may. */
	isDoubtful: boolean
}

/** The forms of these names. */
export function lexiconOf(names: readonly string[], rule: string): Lexicon {
	const kinds = {
		odd: new Forms(),
		closed: new Forms(),
		wordlike: new Forms(),
		spaced: new Forms(),
		parted: new Forms(),
	}
	for (const name of new Set(names)) {
		const forms = lostFormsOf(name)
		for (const kind of ['odd', 'closed', 'wordlike', 'spaced', 'parted'] as const)
			for (const form of forms[kind]) kinds[kind].add(form, name)
	}
	const wordlike = kinds.wordlike.certain()
	for (const word of WORDS) wordlike.delete(word)
	const spaced = new Map<string, Continuation[]>()
	for (const kind of ['spaced', 'parted'] as const)
		for (const [form, name] of kinds[kind].certain()) {
			const first = form.slice(0, form.indexOf(' '))
			const continuation = { rest: form.slice(first.length), name, isDoubtful: kind === 'parted' }
			spaced.set(first, [...(spaced.get(first) ?? []), continuation])
		}
	return { rule, odd: kinds.odd.certain(), closed: kinds.closed.certain(), wordlike, spaced }
}

// Words and other people's names, found by comparing every form with the word lists of fourteen languages.
const WORDS = (
	'Aleksi Andlová Antoni Basari Bekovi Bistrica Chlebíková Drakuli Fedorák Galaci Grubai Haaková Horvati Horáková ' +
	'Jablonka Janáková Jankovi Jeleni Jeremi Juraka Juríková Karaba Lozani Majdani Markovi Milini Mirkovi Nicolescu ' +
	'Niedzwiecki Nikoli Nováková Ondráková Pacani Paravi Pavlovi Pavlíková Periai Poláková Posavi Potonik Radiai ' +
	'Rohlíková Sedláková Senika Simonovi Sokolovi Stankovi Tomová Trávníková Turkovi Vlková Vondráková Woznica Wozniak ' +
	'Zagori Zwiecie Zwitek'
).split(' ')

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
