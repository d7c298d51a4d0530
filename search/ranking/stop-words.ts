const list = (words: string) => new Set(words.split(/\s+/))

/**
 * Words that tell nothing of what a text is about, folded: articles, pronouns, auxiliaries, and the small change of asking
 * ("I would like to find articles dealing with …"). They weigh nothing in the ranking; a phrase in quotes keeps them.
 */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
	en: list(
		`a about above across after again against all almost along already also although always am among an and another any
		anybody anyone anything anywhere are area as at away be became because become been before began behind being below
		between both but by can cannot case certain come could deal dealing did discuss do does doing done down during each
		either enough even ever every everyone everything few find first for found from further gave get give given go got had
		has have having he her here herself him himself his how however i if in interested into is it its itself just keep
		kind know known last least less let like list made make many may me might more most mostly much must my myself need
		never next no nobody non not nothing now of off often on once one only or other others our out over own part per
		perhaps please possible quite rather really regarding said same say see seem seemed several shall she should show
		since so some something still such take than that the their them then there therefore these they thing this those
		though through thus to together too toward towards two under until up upon us use used using various very want was
		way we well were what when where whether which while who whole whom whose why will with within without would you your
		concerning describe article articles paper papers information`,
	),
	fr: list(
		`a ai ainsi alors apres au aucun aussi autre autres aux avait avant avec avoir bien c ca car ce cela celle celles celui
		ces cet cette ceux chaque chez ci comme comment d dans de depuis des deux dire dit doit donc dont du elle elles en
		encore entre est et etaient etait ete etre eu fait faire faut fut il ils j je jusque l la le les leur leurs lors lui
		m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on ont ou par parce pas peu peut peuvent plus
		plusieurs pour pourquoi qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se selon sera ses
		si son sont sous sur t ta te tel telle tes toi ton tous tout toute toutes tres tu un une vers voir vos votre vous y
		article articles trouver cherche`,
	),
	es: list(
		`a al algo algun alguna algunas algunos ante antes aquel aquella aqui asi aun aunque bajo bien cada casi como con contra
		cual cuales cualquier cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas
		ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia han hasta hay hizo la las le les lo los
		mas me mi mientras mismo mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero
		poco por porque pues que quien quienes se segun ser si sido sin sino sobre solo son su sus tal tambien tan tanto te
		tener tiene tienen toda todas todo todos tras tu un una unas uno unos usted y ya yo articulo articulos`,
	),
	de: list(
		`aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da damit dann das
		dass dein dem den denn der des dessen die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
		einem einen einer eines einige er es etwas euch fur gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn
		ihnen ihr ihre ihrem ihren ihrer im in indem ins ist jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen
		keiner konnen konnte machen man manche mehr mein mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon
		sehr sein seine seinem seinen seiner seit selbst sich sie sind so solche soll sollte sondern sonst uber um und uns
		unser unter viel vom von vor wann war waren warum was weg weil weiter welche welchem welchen welcher wenn wer werde
		werden wie wieder will wir wird wo wollen wurde wurden zu zum zur zwischen artikel`,
	),
}

const NONE: ReadonlySet<string> = new Set()

/** Whether a folded word is one of these in this language; of other languages none is known. */
export function isStopWord(word: string, language: string): boolean {
	return (STOP_WORDS[language.slice(0, 2)] ?? NONE).has(word)
}
