/** What leads to an address and is no part of a work: `Available at:`, `en ligne`. */
export const BESIDE_ADDRESS =
	/^(?:(?:available|online|also|at|from|on|via|url|see|disponible|verfügbar|unter|en ligne|en línea|consultable|sur|en|in|here|ici|aquí|hier)[: ]*)*[.,:;<>)\]]*$/iu
export const ACCESSED =
	/^(?:last |page )?(?:accessed|retrieved|consult|viewed|visited|checked|abgerufen|zugriff|acess|acceso|dernier accès|visto|downloaded)/iu
export const EDITED =
	/^(?:eds?|editors?|éds?|dirs?|hg|hgg|hrsg|orgs?|coords?|comps?|a cura di|sous la dir.*)\.?$/iu
/** Translators, editors and series: what a title page says beside author, title and imprint. */
export const BY_OTHERS =
	/^(?:(?:re)?trans|trad|tr\.|übers|aus dem|edited|ed\.|éd\.|eds\.|introduction|introd|foreword|préface|prefaced|with an?\b|coll\.|collection|compiled)/iu
export const UNPUBLISHED =
	/\b(?:thesis|dissertation|thèse|tesis|unpublished|inédit|mimeo|manuscript|conference paper|paper presented)\b/iu
export const WITHIN = /^(?:in|dans|en|em|nel|nella|su):? (?=[\p{Lu}\ue000\ue002])/u
/** A field that begins with what is set in marks. */
export const MARKED =
	/^(?<mark>[\ue000\ue002])(?<inner>[^\ue000-\ue003]+)[\ue001\ue003](?<rest>.*)$/u

/** Whether words can be a title: they begin as one does. */
export const beginsAsTitle = (words: string) => /^[¿¡“"‘'«…(]*[\p{Lu}\p{Lo}\p{N}]/u.test(words)

/** Whether words can be the name of something that is published or publishes: capitals but for small words between. */
export function isProperName(words: string): boolean {
	const [first = '', ...rest] = words.split(' ')
	if (!/^[\p{Lu}\p{N}]/u.test(first) || rest.length > 9) return false
	return rest.every((word) => /^(?:[\p{Lu}\p{N}&(]|\p{L}{1,3}$|[dl][’'])/u.test(word))
}
