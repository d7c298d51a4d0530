import type { Gazetteer } from './notation.ts'

/** Europe, with Russia and the Caucasus. Notation: `notation.ts`. */
export const europe: Gazetteer = `
AD Andorra [Western Europe]
  also: Andorre
  people: Andorran
AL Albania [Eastern Europe]
  also: Albanie
  people: Albanian, albanais*
  in: Tirana, Durrës, Shkodër, Vlorë
AM Armenia [Caucasus]
  also: Arménie
  people: Armenian, arménien*, armenio*
  in: Yerevan, Gyumri, Erevan
AT Austria [Western Europe]
  also: Autriche
  was: Austria-Hungary, Austro-Hungarian, Austro-Hungarian Empire, Habsburg Empire, Habsburg
  people: Austrian, autrichien*, austríaco*
  in: Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Tyrol, Carinthia, Styria
AX Åland Islands [Western Europe]
AZ Azerbaijan [Caucasus]
  also: Azerbaïdjan, Azerbaiyán
  people: Azerbaijani, Azeri
  in: Baku, Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Artsakh, Nakhchivan, Stepanakert, Ganja
BA Bosnia and Herzegovina [Eastern Europe]
  also: Bosnia-Herzegovina, Bosnia, Herzegovina, Bosnie, Bosnie-Herzégovine, Republika Srpska
  people: Bosnian, Bosniak, Bosnian Serb, bosniaque*
  in: Sarajevo, Tuzla, Mostar, Banja Luka, Srebrenica, Zenica, Bihać, Goražde
BE Belgium [Western Europe]
  also: Belgique, Bélgica
  people: Belgian, Belge, belge*, belga*, Fleming?
  seat: Brussels, Bruxelles
  in: Antwerp, Ghent, Liège, Wallonia, Flanders, Flemish, Walloon, Charleroi, Bruges
  in: Leuven, Louvain, Mons?, Namur, Ostend, Ypres, Zeebrugge
BG Bulgaria [Eastern Europe]
  also: Bulgarie
  people: Bulgarian, bulgare*
  in: Sofia, Plovdiv, Varna, Burgas
BY Belarus [Eastern Europe]
  also: Bélarus, Biélorussie, Bielorrusia
  was: Byelorussia, Belorussia, White Russia
  people: Belarusian, Belarussian, Byelorussian, biélorusse*
  in: Minsk, Gomel, Brest?, Grodno, Vitebsk, Mogilev
CH Switzerland [Western Europe]
  also: Swiss Confederation, Suisse, Suiza
  people: Swiss, suisse*, suizo*
  seat: Geneva, Genève, Davos
  in: Zurich, Zürich, Bern, Berne, Basel, Lausanne, Ticino, Lugano, Lucerne, Vaud
  in: Fribourg, Neuchâtel
CY Cyprus [Western Europe, MENA]
  also: Northern Cyprus, Turkish Republic of Northern Cyprus, Chypre, Chipre
  people: Cypriot, Greek Cypriot, Turkish Cypriot, chypriote*
  in: Nicosia, Limassol, Larnaca, Famagusta, Paphos, Kyrenia
CZ Czechia [Eastern Europe]
  also: Czech Republic, République tchèque, Tchéquie, República Checa, Chequia
  was: Czechoslovakia, Czechoslovak, Czechoslovakian, Tchécoslovaquie, Checoslovaquia, Bohemia, Bohemian?
  was: Moravia
  people: Czech, tchèque*, checo*
  in: Prague, Brno, Ostrava, Plzeň, Pilsen, Olomouc, Wenceslas Square
DE Germany [Western Europe]
  also: Federal Republic of Germany, FRG, Deutschland, Allemagne, Alemania
  was: West Germany, East Germany, German Democratic Republic, GDR, G.D.R., DDR, Third Reich, Nazi Germany
  was: Weimar Republic, Weimar, Prussia, Prussian, West German, East German, Reich
  people: German, allemand*, alemán*, alemana, alemanes
  in: Berlin, East Berlin, West Berlin, Bonn, Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Düsseldorf
  in: Leipzig, Dresden, Bremen, Hanover, Hannover, Bavaria, Bavarian, Saxony, Thuringia, Nuremberg, Ruhr, Essen
  in: Dortmund, Duisburg, Bochum, Kiel, Mannheim, Wolfsburg, Ludwigshafen, North Rhine-Westphalia, Hesse
  in: Lower Saxony, Brandenburg, Saarland, Rhineland, Chemnitz, Rostock, Bundestag, Bundesbank, Heidelberg
  in: Göttingen, Freiburg, Tübingen, Baden-Württemberg, Auschwitz?, Dachau, Buchenwald, Erfurt, Jena, Kassel
  in: Halle?, Schleswig-Holstein, Wuppertal, Karlsruhe, Lützerath, Hanau, Ramstein
DK Denmark [Western Europe]
  also: Danemark, Dinamarca
  people: Danish, Dane, danois*, danés*
  in: Copenhagen, Aarhus, Århus, Odense, Christiania?, Jutland
EE Estonia [Eastern Europe]
  also: Estonie
  people: Estonian, estonien*
  in: Tallinn, Tartu, Narva
ES Spain [Western Europe]
  also: Kingdom of Spain, Spanish state, State of Spain, España, Espagne, Estado español, Espanya, État espagnol
  people: Spanish, Spaniard, Spaniards, espagnol*, español*, Catalan, Basque, Galician, Andalusian, catalan*
  people: catalán*
  in: Madrid, Barcelona, Catalonia, Catalunya, Cataluña, Catalogne, Basque Country, Euskadi, Euskal Herria
  in: País Vasco, Pays basque, Bilbao, Valencia, Seville, Sevilla, Andalusia, Andalucía, Galicia, Zaragoza
  in: Saragossa, Asturias, Navarre, Navarra, Málaga, Granada, Canary Islands, Ceuta, Melilla, Guernica, Gernika
  in: San Sebastián, Pamplona, Majorca, Mallorca, Balearic Islands, Ibiza, Tenerife, Las Palmas, Toledo?
  in: Salamanca, Córdoba, Cordoba, Valladolid, Vigo, Aragon, Castile, Extremadura, Murcia, Cádiz, Alicante
  in: La Mancha, Marinaleda, Puerta del Sol
FI Finland [Western Europe]
  also: Finlande, Finlandia
  people: Finnish, finlandais*, finlandés*, Finn?
  in: Helsinki, Tampere, Turku, Espoo, Lapland
FO Faroe Islands [Western Europe]
  also: Faroes, Faeroe Islands
  people: Faroese
FR France [Western Europe]
  also: French Republic, République française, Francia
  was: Vichy France, Vichy
  people: French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen, français*, francés*, francesa, franceses
  people: Breton, Corsican, Occitan, Alsatian
  in: Paris, Marseille, Marseilles, Lyon, Lyons, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Nice?, Rennes
  in: Montpellier, Grenoble, Le Havre, Saint-Denis, Saint-Nazaire, Rouen, Dijon, Brittany, Corsica, Alsace
  in: Lorraine?, Normandy, Provence, Burgundy, Notre-Dame-des-Landes, Calais, Dunkirk, Élysée, Elysée Palace
  in: Elysee Palace, Matignon, Seine-Saint-Denis, Île-de-France, Florange, Sainte-Soline, Larzac
  in: Clichy-sous-Bois, Nanterre, Cannes, Reims, Clermont-Ferrand, Ardèche, Vendée, Versailles, Quai d'Orsay
  in: Le Creusot, Fessenheim, Perpignan, Avignon, Tours?, Caen, Brest, Picardy, Champagne-Ardenne, Riviera?
  in: French Riviera
GB United Kingdom [Western Europe]
  also: UK, U.K., Britain, Great Britain, GB, United Kingdom of Great Britain and Northern Ireland, England
  also: Scotland, Wales, Northern Ireland, North of Ireland, Royaume-Uni, Reino Unido, Grande-Bretagne
  also: Gran Bretaña, Angleterre, Inglaterra, Écosse, Escocia, Pays de Galles, Irlande du Nord
  also: Irlanda del Norte, Six Counties
  was: British Empire
  people: British, Briton, Brit, Brits, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scots
  people: Scotsman, Welsh, Welshman, Northern Irish, britannique*, británico*, anglais*, écossais*, Cornish
  people: Anglo-American?, Ulster Unionist, Ulsterman
  in: London, Londres, Manchester, Liverpool, Birmingham, Leeds, Sheffield, Glasgow, Edinburgh, Cardiff, Belfast
  in: Ulster, Londonderry, Derry, Stormont, Westminster, Whitehall, Downing Street, Number 10, Holyrood, Bristol
  in: Newcastle, Newcastle upon Tyne, Nottingham, Leicester, Coventry, Oxford, Cambridge, Brighton, Southampton
  in: Portsmouth, Plymouth, Hull, Bradford, Oldham, Burnley, Bolton?, Tottenham, Brixton, Hackney, Islington
  in: Tower Hamlets, Grenfell, Grenfell Tower, Heathrow, Gatwick, Yorkshire, Lancashire, Cornwall, Kent?, Essex
  in: Sussex, Surrey, Norfolk?, Suffolk, Devon, Dorset, Somerset, Cumbria, Northumberland, Durham?, Cheshire
  in: Staffordshire, Derbyshire, Nottinghamshire, Lincolnshire, Leicestershire, Warwickshire, Worcestershire
  in: Gloucestershire, Oxfordshire, Cambridgeshire, Buckinghamshire, Bedfordshire, Hertfordshire, Berkshire
  in: Hampshire, Wiltshire, Shropshire, Herefordshire, Northamptonshire, Aberdeen, Dundee, Inverness, Stirling?
  in: Swansea, Newport?, Wrexham, Merseyside, Tyneside, Teesside, Sunderland, Middlesbrough, Stoke-on-Trent
  in: Wolverhampton, Hillsborough?, Orgreave, Grunwick, Wapping, Southwark, Lambeth, Camden?, Haringey, Lewisham
  in: Ealing, Croydon, Hounslow, Twickenham, Wimbledon, Wembley, Richmond?, Peterborough, Exeter, Canterbury?
  in: Dover?, Luton, Reading?, Swindon, Slough, Milton Keynes, Ipswich, Norwich, York, Lancaster?, Carlisle?
  in: Preston?, Blackpool, Blackburn, Rochdale, Salford, Stockport, Huddersfield, Doncaster, Barnsley, Rotherham
  in: Grimsby, Scunthorpe, Gloucester?, Cheltenham, Worcester?, Hereford?, Shrewsbury, Chester?, Bath?, Truro
  in: Penzance, Isle of Wight, Orkney, Shetland, Hebrides, Armagh, Tyrone?, Fermanagh, County Down, Antrim
  in: Newry, Omagh, Lisburn, Banbridge, Faslane, Sellafield, Greenham Common, Aldermaston, Morecambe, Bicester
  in: Thames, Clydeside, Enfield, Edmonton?
GE Georgia [Caucasus]
  also: Republic of Georgia, Géorgie
  people: Georgian
  in: Tbilisi, Batumi, Abkhazia, Abkhazian, Abkhaz, South Ossetia, South Ossetian, Tskhinvali, Gori, Kutaisi
  in: Sukhumi, Adjara, Ajaria, Poti, Rustavi, Mingrelia, Svaneti
GG Guernsey? [Western Europe]
GI Gibraltar [Western Europe]
  people: Gibraltarian
GR Greece [Western Europe]
  also: Hellenic Republic, Hellas, Grèce, Grecia
  people: Greek, grec, grecque*, griego*, Hellenic
  in: Athens, Thessaloniki, Salonika, Salonica, Piraeus, Crete, Lesbos, Lesvos, Syntagma, Syntagma Square
  in: Exarchia, Patras, Corfu, Macedonia?, Rhodes?, Chios, Samos, Attica?, Idomeni, Epirus, Peloponnese, Athènes
HR Croatia [Eastern Europe]
  also: Croatie, Croacia
  people: Croatian, Croat, croate*, croata*
  in: Zagreb, Split?, Dubrovnik, Rijeka, Vukovar, Krajina, Dalmatia, Istria, Slavonia
HU Hungary [Eastern Europe]
  also: Hongrie, Hungría
  was: Austria-Hungary, Austro-Hungarian, Austro-Hungarian Empire
  people: Hungarian, Magyar, hongrois*, húngaro*
  in: Budapest, Debrecen, Szeged, Miskolc, Pécs
IE Ireland [Western Europe]
  also: Republic of Ireland, Irish Republic, Eire, Éire, Irish Free State, Irlande, Irlanda, Twenty-Six Counties
  people: Irish, Irishman, Irishmen, Irishwoman, irlandais*, irlandés*
  in: Dublin, Cork, Galway, Limerick, Sligo, Donegal, Tipperary, Waterford, Kerry?, Kilkenny, Wexford, Wicklow
  in: Kildare, Mayo?, Roscommon, Louth, Dundalk, Drogheda, County Clare, County Mayo, County Kerry, Connacht
  in: Leinster, Munster, Dáil!, Easter Rising
IM Isle of Man [Western Europe]
  people: Manx
IS Iceland [Western Europe]
  also: Islande, Islandia
  people: Icelandic, Icelander
  in: Reykjavik, Reykjavík
IT Italy [Western Europe]
  also: Italie, Italia
  people: Italian, italien*, italiano*, Sicilian, Sardinian
  in: Rome, Milan, Naples, Turin, Genoa, Bologna, Florence, Venice, Palermo, Sicily, Sardinia, Lampedusa
  in: Tuscany, Lombardy, Calabria, Riace, Rimini, Livorno, Trieste, Bari, Puglia, Apulia, Val di Susa, Taranto
  in: Mirafiori, Pisa, Verona, Padua, Parma, Modena, Catania, Messina, L'Aquila, Brescia, Bergamo, Perugia
  in: Ferrara, Piedmont?, Veneto, Emilia-Romagna, Quirinale, South Tyrol, Reggio Emilia, Torino, Milano
JE Jersey? [Western Europe]
  in: Channel Islands, Saint Helier, St. Helier
LI Liechtenstein [Western Europe]
LT Lithuania [Eastern Europe]
  also: Lituanie, Lituania
  people: Lithuanian, lituanien*
  in: Vilnius, Kaunas, Klaipėda
LU Luxembourg [Western Europe]
  also: Grand Duchy of Luxembourg, Luxemburgo
  people: Luxembourger, Luxembourgish, luxembourgeois*
LV Latvia [Eastern Europe]
  also: Lettonie, Letonia
  people: Latvian, letton*
  in: Riga, Daugavpils, Jurmala
MC Monaco [Western Europe]
  people: Monégasque, Monegasque
  in: Monte Carlo
MD Moldova [Eastern Europe]
  also: Republic of Moldova, Moldavie
  was: Moldavia, Bessarabia
  people: Moldovan, Moldavian
  in: Chisinau, Chișinău, Kishinev, Transnistria, Transdniestria, Gagauzia, Tiraspol
ME Montenegro [Eastern Europe]
  also: Monténégro
  was: Serbia and Montenegro
  people: Montenegrin
  in: Podgorica, Titograd, Kotor
MK North Macedonia [Eastern Europe]
  also: Republic of Macedonia, Macedonia, FYROM, Former Yugoslav Republic of Macedonia, Macédoine
  also: Macédoine du Nord, Macedonia del Norte
  people: Macedonian, North Macedonian
  in: Skopje, Tetovo, Ohrid, Bitola
MT Malta [Western Europe]
  also: Malte
  people: Maltese
  in: Valletta
NL Netherlands [Western Europe]
  also: The Netherlands, Holland, Kingdom of the Netherlands, Pays-Bas, Países Bajos, Holanda, Hollande
  people: Dutch, Dutchman, Dutchmen, Netherlander, néerlandais*, hollandais*, holandés*, neerlandés*, Frisian
  seat: The Hague
  in: Amsterdam, Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht, Arnhem, Nijmegen, Leiden
  in: Delft, Haarlem, Tilburg, Schiphol, Zeeland, La Haye
NO Norway [Western Europe]
  also: Norvège, Noruega
  people: Norwegian, norvégien*, noruego*
  in: Oslo, Bergen, Trondheim, Stavanger, Tromsø, Utøya, Utoya
PL Poland [Eastern Europe]
  also: Pologne, Polonia
  was: Duchy of Warsaw
  people: Polish, Pole?, Poles, polonais*, polaco*
  in: Warsaw, Kraków, Krakow, Cracow, Gdańsk, Gdansk, Łódź, Lodz, Wrocław, Poznań, Silesia, Katowice, Lublin
  in: Szczecin, Nowa Huta, Varsovie, Białystok, Danzig, Auschwitz, Treblinka, Majdanek, Bialystok
PT Portugal [Western Europe]
  people: Portuguese, portugais*, portugués*, portuguesa, portugueses
  in: Lisbon, Lisboa, Lisbonne, Porto, Oporto, Coimbra, Setúbal, Azores, Madeira, Algarve, Braga, Alentejo
  in: Faro?
RO Romania [Eastern Europe]
  also: Rumania, Roumania, Roumanie
  people: Romanian, Rumanian, Roumanian, roumain*, rumano*
  in: Bucharest, Cluj, Timișoara, Timisoara, Transylvania, Rosia Montana, Roșia Montană, Jiu Valley, Iași
  in: Brașov, Constanța
RS Serbia [Eastern Europe]
  also: Republic of Serbia, Serbie
  was: Yugoslavia, Yugoslav, Jugoslavia, Federal Republic of Yugoslavia, Serbia and Montenegro, Yougoslavie
  was: Former Yugoslavia
  people: Serbian, Serb, serbe*, serbio*
  in: Belgrade, Novi Sad, Niš!, Vojvodina, Kragujevac, Subotica, Jadar, Preševo, Sandžak
RU Russia [Eastern Europe]
  also: Russian Federation, Russie, Rusia, Fédération de Russie
  was: USSR, U.S.S.R., Soviet Union, Union of Soviet Socialist Republics, Soviet, Soviets, Soviet Russia, URSS
  was: Union soviétique, Unión Soviética, Tsarist Russia, RSFSR, soviétique*, soviético*
  people: Russian, russe*, ruso*, Chechen, Tatar, Dagestani, Muscovite
  in: Moscow, Moscou, Kremlin, St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Petrograd, Chechnya
  in: Grozny, Dagestan, Ingushetia, Siberia, Siberian, Vladivostok, Kaliningrad, Novosibirsk, Yekaterinburg
  in: Tatarstan, Kazan, Beslan, Sochi, Murmansk, Rostov, Rostov-on-Don, Volgograd, Stalingrad, Kronstadt, Samara
  in: Urals, North Caucasus, Makhachkala, Krasnodar, Krasnoyarsk, Irkutsk, Omsk, Perm, Saratov, Nizhny Novgorod
  in: Chelyabinsk, Togliatti, North Ossetia, Bashkortostan, Buryatia, Yakutia, Sakhalin, Kamchatka, Kolyma
  in: Arkhangelsk, Pskov, Belgorod, Kursk, Lubyanka, Norilsk, Voronezh, Ufa
SE Sweden [Western Europe]
  also: Suède, Suecia
  people: Swedish, Swede, suédois*, sueco*
  in: Stockholm, Gothenburg, Göteborg, Malmö, Malmo, Uppsala, Kiruna, Umeå, Örebro, Norrköping
SI Slovenia [Eastern Europe]
  also: Slovénie, Eslovenia
  people: Slovenian, Slovene, slovène*
  in: Ljubljana, Maribor
SJ Svalbard [Western Europe]
  also: Svalbard and Jan Mayen, Spitsbergen
SK Slovakia [Eastern Europe]
  also: Slovak Republic, Slovaquie, Eslovaquia
  was: Czechoslovakia, Czechoslovak, Czechoslovakian, Tchécoslovaquie, Checoslovaquia
  people: Slovak, Slovakian, slovaque*
  in: Bratislava, Košice
SM San Marino [Western Europe]
UA Ukraine [Eastern Europe]
  also: Ucrania
  people: Ukrainian, ukrainien*, ucraniano*, Crimean, Crimean Tatar
  in: Kyiv, Kiev, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Lvov, Donbas, Donbass, Donetsk, Luhansk, Lugansk
  in: Mariupol, Crimea, Crimée, Sevastopol, Sebastopol, Chernobyl, Chornobyl, Euromaidan, Kherson, Zaporizhzhia
  in: Zaporizhia, Dnipro, Dnepropetrovsk, Bucha, Bakhmut, Kryvyi Rih, Mykolaiv, Melitopol, Simferopol, Galicia?
  in: Slovyansk, Debaltseve, Poltava, Vinnytsia, Maidan?
VA Vatican [Western Europe]
  also: Vatican City, Holy See, Vaticano
XK Kosovo [Eastern Europe]
  also: Kosova, Kosovo and Metohija
  people: Kosovar, Kosovan, Kosovo Albanian, Kosovo Serb
  in: Pristina, Prishtina, Mitrovica, Prizren
`
