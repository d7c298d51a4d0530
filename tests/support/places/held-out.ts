import type { Piece } from './piece.ts'

/** Pieces written before the rules were tuned, and never tuned on. */
export const heldOut: Piece[] = [
	{
		title: 'What the bulldozers left',
		text: `The Israeli army came at four in the morning. Israeli engineers had drawn the line on a map the week before, and the Israeli court had found nothing wrong with it. By noon eleven families of Masafer Yatta slept under the olive trees.

Palestinians here count in demolitions as others count in winters. "Israel wants the hill," says Umm Nidal, "and Israel has the machines." In Ramallah nobody answered the telephone. An Israeli spokesman said that the houses had no permit.`,
		first: 'PS',
	},
	{
		title: 'Nobody asked Baghdad',
		text: `American officers drew up the oil law, American lawyers corrected it, and the American ambassador read it to parliament. The United States, which had come to free the country, now wished to free its wells.

In Basra the pipeline workers went out for two days. Iraqi unions are still banned under a decree of 1987 which the Americans kept. "We found the only law of the old regime that Washington likes," says a welder in Kirkuk.`,
		first: 'IQ',
	},
	{
		title: 'The long march to the ballot',
		text: `When Lula was carried out of the metalworkers' hall on the shoulders of strangers, the PT was a rumour. Forty years later it has governors, debts and a past. The landless of the MST remember promises; bankers remember that they were kept waiting for nothing.

Brazilian democracy has survived its generals, and may survive its coalition partners. In Porto Alegre, where the participatory budget was invented, the hall is now let for weddings.`,
		first: 'BR',
	},
	{
		title: 'A wall of sand',
		text: `For forty-five years the refugees of Tindouf, in the Algerian desert, have waited for a referendum. Morocco built the berm, Morocco mined it, and Moroccan settlers now outnumber those whom they replaced. The Polisario took up arms again when Moroccan soldiers crossed at Guerguerat.

France and Spain look at the fish. The Sahrawi women who run the camps look at the calendar. In Laayoune a flag on a roof is worth five years.`,
		first: 'EH',
	},
	{
		title: 'After the vote',
		text: `Syriza had promised to tear up the memorandum. On Sunday night there was dancing on Syntagma; by Wednesday the finance minister was in Brussels, where the Germans had already written the answer. Berlin would not hear of a haircut. The European Central Bank, in Frankfurt, turned the tap.

The Greeks had voted no, and their government heard yes. Pensioners queue in Piraeus. What Athens lacked was not courage but a plan for the morning after.`,
		first: 'GR',
	},
	{
		title: 'The price of copper',
		text: `Chinese firms bought the first mine in 1998 and the smelter a year later. Nobody in Kitwe had seen a Chinese manager until the day that forty-six men died in the explosives store at Chambishi. The Chinese ambassador sent condolences, and rice.

Zambian miners earn less now than their fathers did under Kaunda. In Lusaka, ministers say that China pays its taxes. The Copperbelt voted for the opposition.`,
		first: 'ZM',
	},
	{
		title: 'Who rules in Grozny',
		text: `Russian troops shelled the market on a Thursday. Russia called it an anti-terrorist operation; the Russian papers called it nothing at all. Two hundred thousand Chechens walked to Ingushetia, and those who turned back were asked for dollars at every Russian post.`,
		first: 'RU',
	},
	{
		title: 'The third republic of rumours',
		text: `In N'Djamena everyone knew that the rebels had crossed from Sudan before the radio did. Chad has been invaded from Darfur so often that shopkeepers close by habit. French planes watched from Abéché, and the French ambassador lunched with the president.

Oil was to have changed all this. The pipeline to Cameroon runs well; Chadian teachers have not been paid since May.`,
		first: 'TD',
	},
	{
		title: 'Carnations, forty years on',
		text: `The captains had fought in Angola, in Mozambique and in Guinea-Bissau, and had learnt from those they fought. On 25 April they drove to Lisbon and stopped at the traffic lights. Portuguese workers did not stop: by June they ran the shipyards of Setúbal.

What remained of it under Soares was a constitution with a preamble. The Angolans had their war, and Portugal had Europe.`,
		first: 'PT',
	},
	{
		title: 'Two bridges',
		text: `Every morning at six the buses cross from Ciudad Juárez to El Paso, and every evening they come back with fewer wages and more detergent. The maquila women sew for American brands. Mexican law gives them an eight-hour day; American contracts give them a quota.

Mexico signed the treaty on the day the Zapatistas took San Cristóbal de las Casas. Since then corn comes from Iowa and the young leave Chiapas for it.`,
		first: 'MX',
	},
	{
		title: 'The island that owes',
		text: `Congress in Washington made a board, the board sits in New York, and the teachers of San Juan wait for their pensions. Puerto Rico may not go bankrupt like Detroit, for it is no city, and may not default like Argentina, for it is no state. Puerto Rican hedge funds do not exist; American ones hold the bonds.

After the hurricane, Puerto Ricans counted their own dead.`,
		first: 'PR',
	},
	{
		title: 'A cabinet for the generals',
		text: `Thaksin's voters came down to Bangkok in red shirts and left in ambulances. The king said nothing, and the generals heard him. Thai courts have dissolved every party that won an election since the century began.

In Isan the rice is sold before it is sown. Japanese carmakers and the American embassy have both asked for calm.`,
		first: 'TH',
	},
	{
		title: 'Against the current',
		text: `The dam at the Renaissance site was paid for with bonds sold to shopkeepers. Egypt threatened, Sudan hesitated, and Cairo's newspapers drew the Nile as a tap in a foreign hand. Egyptian engineers say that three dry years would be enough.

But in Addis Ababa the dam is the one thing on which Amhara and Oromo agree. Ethiopia has light in four houses of ten. Ethiopian farmers have never been asked about Egypt.`,
		first: 'ET',
	},
	{
		title: 'Notes from a cold spring',
		text: `The Party congress lasted nine days. Xi spoke for three hours and a half; the delegates turned the pages together. Foxconn's workers in Zhengzhou had gone home on foot a week before, along the motorway, with their bedding.

Feminists arrested in Guangzhou, Marxist students taken from Peking University, a bookseller carried over from Hong Kong: the Chinese state fears those who read its own classics.`,
		first: 'CN',
	},
	{
		title: '',
		text: `PRESIDENT DE GAULLE RECEIVED THE CHANCELLOR WITH SIX HUNDRED POLICE AND A TENDER FOWL . THE GENERAL HAD NO NEED OF A BRITISH ACCENT AT HIS TABLE; LAST WEEK HE TOLD THE PRESS THAT MACMILLAN'S ISLAND WAS INSULAR . IN THE ASSEMBLY POMPIDOU'S GAULLISTS CHEERED . THE COMMUNISTS DID NOT . TO THE MINERS OF LORRAINE, NOW IN THE THIRD WEEK OF STRIKE, FRENCH GRANDEUR HAD COME TO MEAN COLD STOVES . PARIS SHOPKEEPERS TOOK COAL FROM GERMANY . NOBODY TOLD US WHO PAID .`,
		first: 'FR',
	},
	{
		title: '',
		text: `IN THE GREEN HILLS ABOVE VIENTIANE THE NEUTRALISTS WERE SHOOTING AT THEIR ALLIES OF LAST YEAR . PRINCE SOUVANNA PHOUMA FLEW TO THE PLAIN OF JARS; HIS HALF BROTHER DID NOT COME . THE PATHET LAO HAD RUSSIAN TRUCKS AND NORTH VIETNAMESE DRIVERS . THE U.S . AMBASSADOR COUNTED HELICOPTERS, THE BRITISH AND THE SOVIETS SENT NOTES FROM GENEVA'S CHAIRMEN TO EACH OTHER, AND THE LAOTIANS PLANTED RICE .`,
		first: 'LA',
	},
	{
		title: '',
		text: `INONU, DEAF AND SEVENTY-EIGHT, LEFT HIS HEARING AID ON THE DESK WHEN THE COLONELS CAME . ANKARA'S CADETS HAD TAKEN THE RADIO FOR AN HOUR . BY DAWN THE TURKISH ARMY HAD IT BACK . TURKEY WILL NOW TRY THE MAN WHO TRIED LAST YEAR TOO . IN ISTANBUL THE MARKETS OPENED LATE .`,
		first: 'TR',
	},
	{
		title: '',
		text: `KASSEM DIED IN HIS OWN STUDIO, ON TELEVISION . THE BAATH OFFICERS WHO SHOT HIM HAD PRACTISED IN CAIRO . BAGHDAD STAYED INDOORS WHILE GREEN-BANDED YOUNG MEN LOOKED FOR COMMUNISTS . NASSER SENT THE FIRST TELEGRAM, JORDAN'S KING HUSSEIN THE SECOND . SYRIA CLOSED ITS FRONTIER, THEN OPENED IT . TO THE KURDS OF THE NORTH THE NEW IRAQ OFFERED TALKS .`,
		first: 'IQ',
	},
	{
		title: '',
		text: `THE PRIME MINISTER HAD A COLD, THE CHANCELLOR HAD A DEFICIT, AND THE LABOR OPPOSITION HAD HAROLD WILSON . IN THE SNOW THE BRITISH LEARNED THAT THEIR POWER STATIONS RAN ON HOPE . MACMILLAN DROVE NORTH TO SEE THE JOBLESS OF TYNESIDE, AND THE TORIES OF THE SHIRES WROTE TO THE TIMES . ENTRY TO EUROPE WAS DEAD BY A FRENCH HAND . WHAT THE U.S . OFFERED INSTEAD WAS A MISSILE THAT DID NOT FLY .`,
		first: 'GB',
	},
	{
		title: 'JAPAN TRADE SURPLUS WIDENS IN FEBRUARY',
		text: `    TOKYO, March 12 - The customs-cleared surplus rose to 7.02
billion dlrs from 4.61 billion a year earlier, the Finance Ministry said.
    Exports to the United States rose 3.1 pct while imports from
South Korea and Taiwan were up sharply.
    Economists said a yen near 153 had not yet hurt Nippon car makers.
 Reuter`,
		first: 'JP',
	},
	{
		title: 'BANK OF ENGLAND FORECASTS SHORTAGE IN MONEY MARKET',
		text: `The Bank said it forecast a shortage of around 650 mln stg in
the system today. Bills maturing in official hands would drain some 590 mln
stg. Partly offsetting these, exchequer transactions would add 40 mln. REUTER`,
		first: 'GB',
	},
	{
		title: 'OPEC HOLDS TO PRICE, MINISTER SAYS',
		text: `    VIENNA, March 5 - Nigerian oil minister Rilwanu Lukman, the
president of the group, said members would defend 18 dlrs a barrel.
    He told Nigeria's news agency that Lagos had cut output to stay in its quota.`,
		first: 'NG',
	},
	{
		title: 'W. GERMAN WHOLESALE PRICES FALL 0.4 PCT',
		text: `    WIESBADEN, March 10 - Wholesale prices stood 7.3 pct below
their level a year ago, the Federal Statistics Office said. Bundesbank
officials in Frankfurt declined to comment on what it meant for the mark.`,
		first: 'DE',
	},
	{
		title: 'N.Z. CENTRAL BANK LEAVES RATES',
		text: `WELLINGTON, March 4 - The Reserve Bank left its discount rate
unchanged. Finance Minister Roger Douglas said inflation was slowing. The
Australian dollar was steady in Sydney.`,
		first: 'NZ',
	},
	{
		title: 'Turkey farmers count the cost',
		text: `Avian flu reached the sheds in the week before Christmas. Norfolk breeders had to cull eighty thousand birds; a fresh turkey now costs as much as a goose. British supermarkets have bought frozen ones. "We lost the lot," says a turkey farmer near Norwich.`,
		first: 'GB',
	},
	{
		title: 'Chad and the union',
		text: `Chad Hollis has driven a forklift in the Ohio warehouse for nine years. When Jordan Ames and two others were dismissed for talking on the line, he printed the cards at home. Georgia, his wife, folded them. The vote in Columbus was lost by eleven; the American labour board has ordered another.`,
		first: 'US',
	},
	{
		title: 'Who killed Sankara?',
		text: `Thomas Sankara had renamed the country, sold the ministers' cars and planted ten million trees. On 15 October his friend Compaoré became president and knew nothing. France was not surprised; Ivory Coast had been told.

The trial opened in Ouagadougou thirty-four years later without the accused, who is a citizen of the Ivory Coast now. Young Burkinabé follow it on their telephones.`,
		first: 'BF',
	},
	{
		title: 'The Left and the island',
		text: `American visitors used to come for the sugar harvest. As a young reporter from Chicago I came too, in 1969, with a machete that an American customs man had let me keep. Fidel spoke for seven hours.

Now the queue for bread begins at five. Cuban economists speak of reform as one speaks of the weather; the American blockade is sixty, and Havana has outlived ten presidents of the United States.`,
		first: 'CU',
	},
	{
		title: 'Podemos grows old',
		text: `The squares emptied in 2011, the party was founded in 2014, and in 2020 it had a vice-president. What had frightened the Ibex companies now negotiates the minimum wage with the PSOE. In Catalonia its sister organisation governs a city with evictions.

Italian friends recall Rifondazione and say nothing. The Spanish left has learnt to count, and forgotten what for.`,
		first: 'ES',
	},
	{
		title: 'Not a civil war',
		text: `Saudi planes, refuelled by American tankers and loaded with British bombs, have struck Hodeidah for the ninth day. The Saudi-led coalition says that it targets depots. The Emirates have bought themselves a coast and a militia to go with it.

In Sanaa the Houthis tax flour. Yemenis, who were hungry before the war, now die of it. London sells; Riyadh pays.`,
		first: 'YE',
	},
	{
		title: 'Four more years of the Congo',
		text: `Across the river from Kinshasa, Sassou is preparing his own succession. Congo-Brazzaville pumps oil, owes China, and counts ballots in the presidency. In Pointe-Noire, the dockers went on strike for the first time since the war; in Brazzaville, the students could not march.`,
		first: 'CG',
	},
	{
		title: 'The refinery and the sea',
		text: `Georgetown has traffic jams now. Since the Americans found oil, Guyana has grown faster than any country on earth, and Venezuela has remembered its map. Maduro held a referendum about the Essequibo; Guyanese fishermen stay closer to the shore. Caracas will not invade, it says.`,
		first: 'GY',
	},
]
