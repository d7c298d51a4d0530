/** Paragraphs of an invented report, long enough for any reader of pages to take them for text. */
export const PROSE = [
	'The keepers of Holm Light came down the ladder on a Tuesday, three of them, with the log book, a kettle, and a letter that none of them would read aloud to the boatman.',
	'The board had written that the lamp would be run from the mainland, that the rooms would be let to visitors in summer, and that nobody, in the opinion of the board, would notice the difference.',
	'In the harbour they noticed. The mussel crews tied up four boats across the slip, the school rang its bell at the wrong hour, and the baker, who owns no boat, carried bread down to the picket.',
	'By Friday the letter had been read aloud after all, twice in the hall and once from the roof of the ice house, and the board announced that its words had been taken out of their setting.',
	'What the setting was, it did not say; the clerk who had written the letter was on leave, and her office, a room above the chandler, had a card in its window with the one word Back.',
	'On the eleventh day the keepers climbed the ladder again, with a new kettle, and the lamp was lit by hand, a quarter of an hour late, while the crews sounded every horn they had.',
]

export const FRENCH_PROSE = [
	'Les gardiens du phare de Lanvoc sont descendus un mardi, à trois, avec le registre, une bouilloire, et une lettre que personne, ce jour-là, n’a voulu lire à voix haute.',
	'La commission écrivait que la lampe serait commandée depuis la côte, que les chambres seraient louées l’été, et que nul, selon elle, ne verrait la différence entre les deux.',
	'Au port, on l’a vue : quatre bateaux ont barré la cale, la cloche de l’école a sonné à contretemps, et la boulangère, qui n’a pas de bateau, a porté du pain au piquet.',
	'Le onzième jour, les gardiens sont remontés avec une bouilloire neuve, et la lampe a été allumée à la main, avec un quart d’heure de retard, sous toutes les sirènes du port.',
]

export const ARABIC_PROSE = [
	'نزل حراس المنارة يوم الثلاثاء، وكانوا ثلاثة، ومعهم دفتر السجل وإبريق ورسالة لم يرد أحد منهم أن يقرأها بصوت عال أمام صاحب القارب في ذلك الصباح.',
	'كتبت اللجنة أن المصباح سيدار من البر، وأن الغرف ستؤجر للزوار في الصيف، وأن أحدا، في رأي اللجنة، لن يلاحظ الفرق بين ما كان وما سيكون بعد ذلك.',
	'لكن أهل المرفأ لاحظوا، فربطوا أربعة قوارب عند الرصيف، ودق جرس المدرسة في غير موعده، وحمل الخباز الخبز إلى المعتصمين، وهو رجل لا يملك قاربا.',
]

/** What stands around a text on a page and is none of it. */
export const AROUND = {
	menu: ['World of Harbours', 'Weather and Tides', 'Boats for Sale', 'Sign in to Holm Post'],
	related: [
		'Ten kettles that we loved this year',
		'Why the ferry has a new bell',
		'A walk on the breakwater',
	],
	comment:
		'I was there on the Friday, and I must say, with respect, that the horns were far too loud, the bread was dry, and the whole affair, to my mind, could have been a postcard.',
	answer:
		'With respect to the gentleman above, the bread was fresh, I baked it myself, at four, in the dark, and he was seen, by several people, to take three loaves of it home.',
	letter:
		'Get the best of the harbour in your letter box each Sunday, free of charge, with recipes.',
	cookies: 'We and our partners use cookies to make this site better, faster, and more like you.',
	foot: 'Holm Post Publishing. All rights in words and pictures are reserved to the harbour office.',
}

export const TITLE = 'Three Keepers and a Kettle'

export const paragraphs = (texts: readonly string[] = PROSE) =>
	texts.map((text) => `<p>${text}</p>`).join('\n')

export const links = (texts: readonly string[], tag = 'li') =>
	texts.map((text, index) => `<${tag}><a href="/p/${index}">${text}</a></${tag}>`).join('')

/** A page with this body, and a head that says what it is called. */
export const pageOf = (body: string, { head = '', lang = 'en', title = TITLE } = {}) =>
	`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Holm Post</title>
<link rel="canonical" href="https://post.example.org/three-keepers">
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`
