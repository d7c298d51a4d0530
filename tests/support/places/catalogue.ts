import { capitals } from './capitals.ts'
import type { Piece } from './piece.ts'

/** Pieces of a magazine across the world, each with what makes its first country hard to see. */
export const catalogue: Piece[] = [
	...capitals,
	{
		title: 'The siege and the sea',
		text: `Israeli gunboats keep the fishermen within three miles. Israel counts the calories that may pass Kerem Shalom, and the Israeli press counts the rockets. In Gaza City the desalination plant has run on two hours of current since the spring.

"They say that we should revolt against Hamas," says a schoolteacher in Khan Younis. "With what?" Egypt opens Rafah on Thursdays. The Israeli supreme court has twice declined to hear the case, and Israel's allies decline to read it.`,
		first: 'PS',
	},
	{
		title: 'Settlers at the well',
		text: `The spring of the village has been fenced since 2009. Israeli soldiers guard the fence, Israeli settlers swim in the water, and the Palestinian farmers buy theirs by the tanker. In the Jordan Valley there are now more Israeli wells than Palestinian ones.`,
		first: 'PS',
	},
	{
		title: 'Strike at the port of Haifa',
		text: `The dockers of Haifa and Ashdod walked out against a private terminal. The Histadrut signed, the dockers did not. Netanyahu threatened to send the navy. In Israel, where wages fell for six years, the strike was popular even with those whose refrigerators it delayed. Palestinian workers from Nablus, who are paid by the day, were not asked.`,
		first: 'IL',
	},
	{
		title: 'Surge',
		text: `President Bush has sent twenty thousand more soldiers, and the Democrats in Congress have sent a resolution. American generals had asked for neither. The Pentagon's figures are good because the Pentagon makes them.

In Sadr City the Mahdi Army went home with its rifles. Sunni sheikhs of Anbar are paid ten dollars a man by the American colonel in Ramadi. An Iraqi who wants bread in Baghdad crosses four checkpoints, two of them American. What America calls peace Iraqis call walls.`,
		first: 'IQ',
	},
	{
		title: 'Our man at the palace',
		text: `Washington chose him, Washington paid for his guards, and it was Washington that told him to go. American planes had bombed a wedding in Helmand in the morning. Karzai wept, for the American cameras.

Beyond Kabul the Taliban collect the tithe. Afghan women teach girls in cellars again. NATO has built a road which goes round.`,
		first: 'AF',
	},
	{
		title: 'A conversation with a dissident of Lhasa',
		text: `She had been in prison for a song. China calls it splittism; Chinese settlers own the hotels on the Barkhor; Mandarin is the language of the examination. Tibetans abroad speak of autonomy, and Tibetans at home of hay.`,
		first: 'CN',
	},
	{
		title: 'A left for the island',
		text: `The conference in Glasgow asked whether socialists should campaign to leave the European Union. Speakers came from Greece, from Portugal and from the Spanish state. Brussels had broken Syriza, said the Greek guest, and Brussels would break Corbyn.

But the Labour Party is not Syriza. Scottish delegates wanted to talk about independence, Welsh ones about steel, and those from London about rents. Tory Britain will leave in its own way, and its migrants will pay.`,
		first: 'GB',
	},
	{
		title: 'After the carnival',
		text: `Nobody in the favela of Maré believes the armoured cars. Marielle asked who sent them, and was shot on the way home. Bolsonaro's son moved into her committee room.

The left won São Paulo and lost Rio. In the Amazon the fires are counted from space. What the PT could not do in thirteen years it now promises to do in four.`,
		first: 'BR',
	},
	{
		title: 'The colonels come back',
		text: `France has closed the base at Gao, and the French ambassador has gone. Russian instructors live in the barracks that French legionnaires painted. In Bamako there was dancing.

The war goes on round Ménaka. Mali's neighbours Niger and Burkina Faso have the same colonels now. Malian mothers in Kidal bury children and do not ask in which language the drone was sold.`,
		first: 'ML',
	},
	{
		title: 'Uranium and light',
		text: `Every third lamp in France burns uranium from Arlit, and one house of seven in Niger has a lamp. The mine at Arlit is French, the trucks are French, and the dust belongs to Niger. In Niamey the unions want the books. Nigerien miners fall ill after they leave, when the company no longer counts them.`,
		first: 'NE',
	},
	{
		title: 'Seven months without wages',
		text: `Teachers in Kano have struck since Easter. The governor blames Abuja, Abuja blames the price of oil, and Nigerians blame both. In the Niger Delta the flares burn on. "Nigeria is not poor," says a banner in Lagos, "it is robbed."`,
		first: 'NG',
	},
	{
		title: 'Bauxite',
		text: `Conakry was dark when the general spoke. In Boké the villagers blocked the railway for the third time, and soldiers of the Guinean army fired. Chinese and Russian firms own the mines; Guinea owns the red dust. Sékou Touré had said that poverty in freedom was better.`,
		first: 'GN',
	},
	{
		title: 'The country that cocaine made',
		text: `In Bissau the president is deposed by radio. The army that Amílcar Cabral led against Portugal guards an airstrip on the Bijagós for friends in Colombia. Guinea-Bissau exports cashew nuts, and, since 2005, patience.`,
		first: 'GW',
	},
	{
		title: 'A family business',
		text: `Obiang has ruled Malabo since he shot his uncle, and his son has a glove of Michael Jackson's. American companies pump the oil off Bioko. In Equatorial Guinea there is one hospital with a roof. Spain, which ruled here, gives asylum.`,
		first: 'GQ',
	},
	{
		title: 'Bougainville counts',
		text: `The mine at Panguna has been closed for thirty years, and those who closed it by war have now voted. Australia paid for the ballots. Papua New Guinea must ratify what ninety-eight in a hundred want. In Port Moresby no one is in a hurry.`,
		first: 'PG',
	},
	{
		title: 'Kivu, again',
		text: `The M23 are back above Goma, and so are the cameras. Rwanda denies; Rwandan officers are photographed. In Bukavu the women of the market have stopped paying for the war. "It is our coltan that makes their telephones," says one, "and Kigali sells it." Tshisekedi asks the Congo for another term; Congolese soldiers ask for boots.`,
		first: 'CD',
	},
	{
		title: 'Georgia on the barricade',
		text: `For the third night Rustaveli Avenue was full. The law on foreign agents was copied from Moscow's, said the placards, and so was the water cannon. Tbilisi's students have known only one party. Georgian miners in Chiatura, who had struck for a month, came by bus. Russia said nothing and waited.`,
		first: 'GE',
	},
	{
		title: 'Georgia purges its lists',
		text: `In Atlanta the lines began at dawn. Georgia has struck three hundred thousand names off its rolls since the last ballot, most of them in black counties. Alabama and Texas do it too. The governor counted his own election.`,
		first: 'US',
	},
	{
		title: 'Jordan without water',
		text: `In Amman the tanker comes on Wednesdays. Jordan sells the hours of its soldiers to America and buys back water from Israel that was once its own. Jordanian teachers, whose union was dissolved by a judge, meet in the mosque. Syrian refugees in Zaatari drink less.`,
		first: 'JO',
	},
	{
		title: 'A shoe and a strike',
		text: `Michael Jordan never visited the factory. Workers in Bekasi were paid a dollar and a quarter a day when the shoe that bears his name cost a hundred and forty in Chicago. Indonesian police broke the picket; the union's organiser was found in a rice field. Jordan had no comment. Jakarta raised the minimum wage by eight cents.`,
		first: 'ID',
	},
	{
		title: 'The factory by the river',
		text: `For the workers of the Bursa plant it began with a rumour about another plant's raise. Turkish metalworkers left their union by text message, thousands in a night. Turkey had not seen its like since 1998. German managers telephoned Stuttgart. In Ankara the minister called it sabotage.`,
		first: 'TR',
	},
	{
		title: 'What women of Diyarbakır want',
		text: `The mayor was taken at dawn and a trustee sat in her chair by nine. For the Kurdish movement it is the third round of trustees. The HDP won, the state appointed. Mothers sit with photographs before the party's door; other mothers sit with photographs before the prison. Erdoğan spoke of a peace, and Öcalan's letter was read in two languages.`,
		first: 'TR',
	},
	{
		title: 'Women of Kobane',
		text: `The YPJ held the hill for a hundred and thirty-four days. Turkish tanks watched from across the railway. The American bombers came late, and when the Americans left, Turkey came in. In Qamishli the cooperatives still bake. Damascus has not forgiven the canton, and neither has Ankara.`,
		first: 'SY',
	},
	{
		title: 'Washington the surveyor',
		text: `George Washington measured land before he took it. In Ohio he had thirty thousand acres that belonged to the Shawnee. Washington freed his slaves in his will, and his widow's stayed slaves. The cherry tree is by a bookseller.`,
		first: 'US',
	},
	{
		title: 'New Mexico goes dry',
		text: `The acequias of Taos have not run since May. Navajo families haul water to Gallup. New Mexico signed a compact with Texas and Colorado in a wet year, and has owed water ever since. The new data centre near Albuquerque drinks like a town.`,
		first: 'US',
	},
	{
		title: 'Not in the headlines',
		text: `The Saudi bombing is in its fourth year, and Saudi money buys silence in every capital. Saudi officers sit in rooms where British advisers draw the circles. In Taiz a doctor has stopped counting in thousands.

Cholera came with the rains to Hodeidah. Yemen imports nine tenths of its wheat, and the cranes are bombed.`,
		first: 'YE',
	},
	{
		title: 'The occupation at ten',
		text: `Russian passports, Russian schoolbooks, Russian prisons. In Crimea the Tatars meet in kitchens, and Russia's courts sentence a man for a prayer. From Kherson, across the river, one sees the lights.

Zelensky promises the peninsula back every August. Ukrainian unions ask who will pay nurses until then.`,
		first: 'UA',
	},
	{
		title: 'Against the war, in a cold city',
		text: `She was fined for holding a blank sheet on the Arbat. Putin's parliament had made a law for the word. In Yekaterinburg a priest, in Vladivostok a deputy: Russians who refuse the war on Ukraine are few, and every one is known. Ukraine's cities burn on their telephones. Russian conscripts' mothers are told that there are no conscripts.`,
		first: 'RU',
	},
	{
		title: 'Letter from the far south',
		text: `The convention wrote the longest constitution of the world, and Chile voted it down. Boric wept in La Moneda. The Mapuche are under the sixth state of emergency. In Santiago the square has its statue back, and the young of Valparaíso have their debts.`,
		first: 'CL',
	},
	{
		title: 'Peronism after Perón',
		text: `Milei came with a saw, and the CGT came with a communiqué. The piqueteros of the conurbano held the bridge for an hour. The dollar, not the peso, is what people pray in. For Cristina's party the defeat was a surprise only in Buenos Aires. The IMF in Washington has lent its largest loan to Argentina twice.`,
		first: 'AR',
	},
	{
		title: 'Two presidents',
		text: `Chávez used to say that the revolution would be armed or nothing. Maduro has the arms. Guaidó had Washington, the Americans' sanctions and a square in Chacao; now he has a flat in Miami. In Caracas the PSUV gives out boxes of rice, and in Petare they are sold. Four million have walked to Colombia, Peru and Chile.`,
		first: 'VE',
	},
	{
		title: 'The peace that was signed',
		text: `The FARC gave up nine thousand rifles in 2016. Since then four hundred of those who signed have been killed. In Cauca the ELN moved in where nobody else did. Petro talks to them in Havana and to cattlemen at home; the cattlemen listen to Venezuela's generals less than they say.`,
		first: 'CO',
	},
	{
		title: 'In praise of small earthquakes',
		text: `Port-au-Prince belongs to the gangs, and the gangs belong to those who import rice. The Americans have sent Kenyans. Kenya's police have a camp by the airport; Kenyan officers have not left it. Haitians remember the Brazilians, the Nepalese and the cholera. Since Duvalier no election has been paid for at home.`,
		first: 'HT',
	},
	{
		title: 'The two Koreas of the shipyard',
		text: `Kim Jin-suk lived for 309 days on crane number 85. Hanjin had sent the orders to Subic Bay, where Filipinos weld for a fifth of the wage. Buses of hope came from Seoul to Busan. Korean law calls a strike against dismissals illegal. North Korea was mentioned only by the prosecutor.`,
		first: 'KR',
	},
	{
		title: 'Okinawa says no',
		text: `Seven voters in ten said no to the base at Henoko, and the sand goes into the sea. American marines make up a tenth of the traffic and, it is said, most of the noise. Tokyo answers that America decides; the American consul answers that Japan does.`,
		first: 'JP',
	},
	{
		title: 'Kanaky, the long count',
		text: `The third referendum was held in the months of mourning, and the Kanak stayed at home. Paris congratulated itself. France had unfrozen the roll, the young of Nouméa burned the warehouses, and the French gendarmes shot eleven. The nickel smelter is cold. Macron flew in for a day.`,
		first: 'NC',
	},
	{
		title: 'La rue ne rentre pas',
		text: `Le Hirak a tenu cent semaines. À Alger comme à Oran, les étudiants algériens défilaient le mardi. Tebboune a fait la grâce puis la prison. La France regarde son gaz ; les Algériens regardent la mer.`,
		first: 'DZ',
	},
	{
		title: 'La huelga larga',
		text: `Las trabajadoras de las residencias llevan tres años en huelga. Bilbao las ha visto bajo la lluvia cada viernes. En Euskadi, como en el resto del Estado español, cuidar es cosa de mujeres sin papeles, nicaragüenses y bolivianas las más.`,
		first: 'ES',
	},
	{
		title: 'Not by the book',
		text: `Imran Khan is in a cell at Attock with a cricket ball. Pakistan's army, which had made him, unmade him. The courts of Islamabad vote four to three. In Gilgit the price of wheat brought out the valley; from Quetta the Baloch women marched to the capital and were hosed in December. India smiles and buys Russian oil; China waits at Gwadar for its road.`,
		first: 'PK',
	},
	{
		title: 'Tea and the rupee',
		text: `The president fled by way of the Maldives and Singapore with a suitcase. The protesters swam in his pool. Gotabaya had cut taxes and banned fertiliser, and the ships with petrol lay off Colombo unpaid. Chinese loans had built the port at Hambantota, Indian ones bought the rice. Tamil mothers in Vavuniya had been on the road for two thousand days, and no one had called it a struggle.`,
		first: 'LK',
	},
	{
		title: 'Garments',
		text: `Eleven hundred people died at Savar because a bank downstairs closed for cracks and the factories upstairs did not. Ten years on, brands of Sweden, Britain and Spain pay for inspectors. Bangladesh's minimum wage is the price of one jacket in Stockholm. Sheikh Hasina's police shot at those who asked for two.`,
		first: 'BD',
	},
	{
		title: 'A coup with cranes',
		text: `On the first of February the generals arrested the government in Naypyidaw. Railway workers struck before the politicians had been counted. Suu Kyi has thirty-three years. Aung San's daughter had defended the army at The Hague. The Rohingya in Cox's Bazar, in Bangladesh, heard the news without joy. Burma's young went to the Karen for rifles; Thailand sells both sides rice.`,
		first: 'MM',
	},
	{
		title: 'Delegates of twenty countries',
		kicker: 'Kenya',
		text: `Delegates came from Brazil, from India, from Italy and from Mali. Brazilian peasants and Indian fishermen found the tents of Kasarani too dear. In Nairobi the water was sold by a minister's firm. Italians sang.`,
		first: 'KE',
	},
	{
		title: 'No to the bases',
		kicker: 'US-Philippines',
		text: `The agreement gives American forces nine camps in Luzon and Palawan. The Philippine constitution forbids them. China has built a runway on a reef, and Chinese coast guards hose the boats of Filipino fishermen. Manila says that the Americans are guests.`,
		first: 'PH',
		also: ['US'],
	},
]
