/** Cities in which books are published, as title pages name them. A name that is not here is not taken for a place. */
export const CITIES: ReadonlySet<string> = new Set(
	`London|New York|Paris|Berlin|Moscow|Oxford|Cambridge|Cambridge, MA|Cambridge, Mass.|Chicago|Boston|San Francisco|Los Angeles
	Berkeley|Princeton|New Haven|Ithaca|Durham|Philadelphia|Washington|Washington, DC|Washington, D.C.|Washington DC|Baltimore|Toronto|Montreal
	Montréal|Québec|Ottawa|Vancouver|Edinburgh|Glasgow|Manchester|Liverpool|Birmingham|Leeds|Bristol|Brighton|Nottingham|Sheffield
	Harmondsworth|Hassocks|Atlantic Highlands|Atlantic Highlands, NJ|Englewood Cliffs|Dublin|Belfast|Cardiff|Basingstoke|Aldershot|Cheltenham
	Lyon|Marseille|Toulouse|Bordeaux|Grenoble|Strasbourg|Lille|Rennes|Nantes|Montreuil|Genève|Geneva|Lausanne|Zürich|Zurich|Basel|Bern|Bruxelles
	Brussels|Louvain|Leuven|Liège|Amsterdam|Rotterdam|The Hague|Den Haag|Leiden|Utrecht|Nijmegen|Antwerpen|Antwerp|Copenhagen|København
	Stockholm|Göteborg|Uppsala|Oslo|Bergen|Helsinki|Tallinn|Riga|Vilnius|Warszawa|Warsaw|Kraków|Łódź|Wrocław|Poznań|Praha|Prague|Brno
	Budapest|Wien|Vienna|Graz|Salzburg|Bratislava|Ljubljana|Zagreb|Beograd|Belgrade|Sarajevo|Skopje|Sofia|Bucharest|București|Athens|Athina
	Thessaloniki|Istanbul|İstanbul|Ankara|İzmir|Kiev|Kyiv|Lviv|Minsk|Leningrad|Petrograd|St Petersburg|Tbilisi|Yerevan|Baku|Tashkent|Almaty
	Frankfurt|Frankfurt am Main|Frankfurt a. M.|Frankfurt/M.|Frankfurt/Main|Hamburg|München|Munich|Köln|Cologne|Stuttgart|Leipzig|Dresden|Bremen|Hannover
	Münster|Göttingen|Heidelberg|Tübingen|Marburg|Kassel|Bonn|Essen|Bochum|Duisburg|Wiesbaden|Darmstadt|Freiburg|Reinbek|Opladen|Hildesheim
	Roma|Rome|Milano|Milan|Torino|Turin|Bologna|Firenze|Florence|Napoli|Naples|Venezia|Bari|Palermo|Genova|Padova|Pisa
	Madrid|Barcelona|Bilbao|Valencia|València|Sevilla|Granada|Zaragoza|Donostia|San Sebastián|Pamplona|Santiago de Compostela|Vigo|Oviedo|Salamanca
	Lisboa|Lisbon|Porto|Coimbra|Rio de Janeiro|São Paulo|Belo Horizonte|Porto Alegre|Recife|Salvador|Brasília|Campinas|Curitiba
	México|México, D.F.|México DF|Mexico City|Ciudad de México|Buenos Aires|Rosario|Córdoba|Montevideo|Santiago|Santiago de Chile|Lima|La Paz
	Quito|Bogotá|Medellín|Cali|Caracas|La Habana|Havana|San José|San Salvador|Managua|Guatemala|Tegucigalpa|Panamá|Asunción|Santo Domingo
	Port-au-Prince|Kingston|San Juan|Port of Spain|Alger|Algiers|Tunis|Rabat|Casablanca|Cairo|Alexandria|Beirut|Beyrouth|Damascus|Baghdad|Amman|Jerusalem
	Tel Aviv|Haifa|Ramallah|Tehran|Kabul|Karachi|Lahore|Islamabad|Delhi|New Delhi|Bombay|Mumbai|Calcutta|Kolkata|Madras|Chennai|Hyderabad|Bangalore
	Dhaka|Colombo|Kathmandu|Rangoon|Yangon|Bangkok|Hanoi|Saigon|Phnom Penh|Singapore|Kuala Lumpur|Jakarta|Manila|Quezon City|Hong Kong|Beijing|Peking
	Shanghai|Taipei|Seoul|Tokyo|Kyoto|Osaka|Sydney|Melbourne|Canberra|Brisbane|Adelaide|Auckland|Wellington|Lagos|Ibadan|Accra|Dakar|Abidjan|Bamako
	Ouagadougou|Yaoundé|Kinshasa|Luanda|Maputo|Harare|Lusaka|Nairobi|Kampala|Dar es Salaam|Addis Ababa|Khartoum|Johannesburg|Cape Town
	Durban|Pretoria|Antananarivo|Zahlé|Tripoli|Saint-Louis|Basra|Szolnok`.split(/\||\n\s*/u),
)

const PUBLISHERS: ReadonlySet<string> = new Set(
	`Verso|Penguin|Merlin|Pluto|Haymarket|Pathfinder|Bookmarks|Resistance|Routledge|Palgrave|Palgrave Macmillan|Macmillan|Blackwell|Polity|Zed
	Brill|Vintage|Longman|Longmans|Allen Lane|Allen & Unwin|George Allen & Unwin|Lawrence & Wishart|Lawrence and Wishart|New Left Review|Humanities|Norton|W. W. Norton|Knopf
	Random House|Harper & Row|HarperCollins|Faber|Faber and Faber|Hutchinson|Methuen|Heinemann|Cape|Jonathan Cape|Seabury|Pantheon|Monthly Review|ILO|IMF|OECD|World Bank
	La Découverte|La Dispute|Maspero|François Maspero|Gallimard|Le Seuil|Seuil|Grasset|Fayard|PUF|Flammarion|Minuit|Syllepse|La Brèche|La Fabrique|Textuel|Karthala|L’Harmattan|L'Harmattan|Anthropos|10/18|UGE
	Suhrkamp|Dietz|Rowohlt|Fischer|Campus|Wagenbach|Rotbuch|VSA|ISP|Hanser|Ullstein|Rororo|Feltrinelli|Einaudi|Laterza|Il Mulino|Mondadori|Savelli|Editori Riuniti|Bollati Boringhieri
	Siglo XXI|Siglo Veintiuno|Akal|Era|Grijalbo|Ariel|Crítica|Fondo de Cultura Económica|FCE|Paidós|Alianza|Anagrama|Caminho|Boitempo|Paz e Terra|Civilização Brasileira|Brasiliense|Expressão Popular`.split(
		/\||\n\s*/u,
	),
)

const PUBLISHER_WORD =
	/(?:^|[\s-])(?:Press|Presses?|Books|Publish(?:ers|ing)|Publications?|Verlag|Éditions?|Editions?|Editori?al|Ediciones|Edizioni|Editora?|Editrice|Edições|Libros|Livres|Imprenta|Imprimerie|Librairie|Library|Oficyna|Wydawnictwo|Uitgeverij|Förlag|Forlag|Sons|Yayınları)(?=$|[\s.])/u

/** Whether a name is that of a publisher, as far as one can tell by it. */
export const isPublisher = (name: string): boolean =>
	PUBLISHERS.has(name) || PUBLISHER_WORD.test(name)

const PERIODICALS: ReadonlySet<string> = new Set(
	`le monde|le monde diplomatique|libération|l’humanité|l'humanité|le figaro|les échos|rouge|inprecor|mediapart|contretemps|critique communiste|quatrième internationale|politis
	international viewpoint|iv|iv online|iv online magazine|intercontinental press|new left review|nlr|monthly review|socialist register|historical materialism|against the current|the guardian|guardian|the observer|the independent|the economist
	the times|financial times|the financial times|new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|los angeles times|the nation|jacobin
	le soir|la libre belgique|le temps|el país|el mundo|la vanguardia|público|viento sur|la jornada|página/12|página 12|clarín|la nación|granma|der spiegel|die zeit|taz|die tageszeitung|süddeutsche zeitung|frankfurter allgemeine zeitung|faz|neues deutschland|junge welt|sozialistische zeitung|soz
	il manifesto|la repubblica|corriere della sera|l’unità|l'unità|la stampa|folha de s.paulo|folha de são paulo|o globo|o estado de s. paulo|brasil de fato|público|expresso|pravda|izvestia|kommersant|haaretz|al-ahram|al ahram|al jazeera|al-akhbar|dawn|the hindu|frontline|economic and political weekly|epw|solidarity|workers vanguard|socialist worker|the militant|grenzeloos|de volkskrant|dagens nyheter|klassekampen|hürriyet|cumhuriyet|evrensel`.split(
		/\||\n\s*/u,
	),
)
const PERIODICAL_WORD =
	/(?:^|[\s-])(?:Times|News|Herald|Journal|Review|Gazette|Tribune|Daily|Weekly|Monthly|Quarterly|Magazine|Observer|Bulletin|Courier|Telegraph|Chronicle|Zeitung|Rundschau|Tageblatt|Blätter|Revue|Cahiers|Quotidien|Diario|Jornal|Gaceta|Revista|Cuadernos|Cadernos|Quaderni|Corriere|Gazzetta|Rivista)(?=$|\s)/u

/** Whether a name is that of a newspaper or a journal that is known. */
export const isKnownPeriodical = (name: string): boolean => PERIODICALS.has(name.toLowerCase())

/** Whether a name is that of a newspaper or a journal, known or by its words. */
export const isPeriodical = (name: string): boolean =>
	isKnownPeriodical(name) || PERIODICAL_WORD.test(name)
