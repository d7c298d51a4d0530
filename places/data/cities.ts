/**
 * More towns, by country: those of half a million people and more, and those that politics made known. One line a
 * country; the marks are those of `notation.ts`.
 */
export const cities = `
AE in: Al Ain, Ajman
AF in: Lashkar Gah, Ghazni, Bamiyan, Helmand Province, Kunar, Nangarhar, Khost, Paktika
AL in: Elbasan
AO in: Cuito, Cuito Cuanavale, Lunda Norte, Malanje
AR in: San Miguel de Tucumán, Bahía Blanca, Campo de Mayo, Posadas
AT in: Klagenfurt
AZ in: Sumgait, Shusha, Lachin
BA in: Brčko, Prijedor, Bijeljina
BD in: Rajshahi, Comilla, Gazipur, Narayanganj
BE in: Mechelen, Kortrijk, Limburg?, Genk, Molenbeek
BF in: Koudougou, Dori
BJ in: Abomey
BO in: Beni Department, Pando, Llallagua, Catavi, Siglo XX, Senkata, Sacaba
BR in: Vitória?, São Bernardo, São Bernardo do Campo, ABC Paulista, Guarulhos, Cuiabá, Macapá, Teresina
BR in: Canudos, Carajás, Altamira, Belo Monte, Paraíba, Alagoas, Sergipe, Goiás, Planalto, Guanabara, Brasilia, Pará!
BY in: Bobruisk, Baranovichi
CA in: Laurentides, Oka?, Kanesatake, Kahnawake, Bay Street
CD in: Likasi, Kolwezi, Uvira, Rutshuru, Kasai Oriental, Stanleyville, Kikwit, Manono, Matadi, Beni Territory
CF in: Bambari, Bangassou, Bouar
CG in: Dolisie
CH in: Winterthur, St. Gallen, Bellinzona
CI in: Bouake, San-Pédro!, Daloa
CL in: Rancagua, Chuquicamata, Bío Bío, Villa Grimaldi, Pisagua, Coronel?
CM in: Garoua, Maroua, Buea
CN in: Shenyang, Changchun, Jinan, Changsha, Nanchang, Fuzhou, Wenzhou, Ningbo, Hefei, Taiyuan, Lanzhou, Guiyang, Nanning
CN in: Wuxi, Foshan, Zhuhai, Shantou, Tangshan, Anshan, Daqing, Baotou, Hohhot, Xining, Yinchuan, Luoyang, Mukden, Port Arthur
CN in: Tientsin, Szechwan, Szechuan, Sinkiang, Kwangtung, Fukien, Yenan, Chungking, Hangchow, Three Gorges, Haikou
CO in: Soacha, Ibagué, Santa Marta, Pasto, Villavicencio, Popayán, Urabá, Marquetalia, Arauca, Meta?, Tolima, Magdalena Medio
CU in: Moncada Barracks, Mariel, Pinar del Río, Varadero
CY in: Akrotiri, Dhekelia, Morphou
CZ in: Liberec, Kladno, Sudetenland
DE in: Bielefeld, Münster, Aachen, Halle an der Saale, Magdeburg, Kassel, Lübeck, Potsdam, Gelsenkirchen, Mainz, Wiesbaden, Leverkusen
DE in: Solingen, Gorleben, Brokdorf, Wackersdorf, Kreuzberg, Berchtesgaden, Salzgitter, Pankow, Spandau, Saar
DK in: Aalborg, Esbjerg, Folketing
DO in: Santiago de los Caballeros, Bávaro
DZ in: Blida, Batna, Hassi R'Mel, Ghardaïa, Ghardaia, Sidi Bel Abbès, Bab el Oued, Tlemcen, Kabylie, Sakiet
EC in: Ambato, Machala, Latacunga, Lago Agrio
EE in: Ida-Viru
EG in: Suez City, Zagazig, Damietta, Kafr el-Dawwar, Helwan, Rabaa, Rabaa al-Adawiya, Heliopolis?, Nag Hammadi, Arish, Beni Suef
ER in: Assab, Keren
ES in: Gijón, Oviedo, Santander?, Palma de Mallorca, Vitoria, Vitoria-Gasteiz, Badalona, Sabadell, Almería, Huelva
ES in: Badajoz, Valle de los Caídos, Moncloa, La Moncloa, Zarzuela, Ebro, Jarama, Teruel
ET in: Adwa, Gondar, Bahir Dar, Gambela, Wollo, Jimma, Hawassa, Sidama
FI in: Oulu, Vantaa, Jyväskylä, Karelia?
FR in: Saint-Étienne, Saint-Etienne, Toulon, Amiens, Metz, Nancy?, Limoges, Angers, Le Mans, Besançon, Mulhouse, Aulnay, Aulnay-sous-Bois
FR in: Boulogne-Billancourt, Flins, Sochaux, Gandrange, Hayange, Decazeville, Palais Bourbon, Hôtel Matignon, Elysée, Elysee, Bercy, Bastille?
FR in: Colombey, Colombey-les-Deux-Églises, Rambouillet, Évian, Evian, Bobigny, Vaulx-en-Velin, Sivens, Bure?, La Défense, Calvados
GB in: Larne, Ballymena, Hartlepool, Gateshead, Port Talbot, Merthyr Tydfil, Llanelli, Ravenscraig, Ebbw Vale, Threadneedle Street
GB in: Fleet Street, Dagenham, Longbridge, Halewood, Trafalgar Square, Hyde Park Corner, Buckingham Palace, Brixton Prison, Chequers, House of Lords
GB in: Holy Loch, Scapa Flow, Lloyd's of London, Scotland Yard, Ballymurphy, Bogside, Falls Road, Shankill
GE in: Zugdidi, Marneuli
GH in: Tema, Sekondi, Sekondi-Takoradi, Ashanti
GN in: Kankan, Labé, Boké
GR in: Volos, Heraklion, Larissa, Ioannina, Halkidiki, Chalkidiki, Skouries, Makronisos, Moria, Plaka
GT in: Quiché, Sololá, Escuintla, Alta Verapaz
GY in: Linden?, Berbice, Rupununi, Demerara
HN in: Choluteca, La Ceiba, Palmerola
HR in: Osijek, Zadar, Knin, Pula
HT in: Jacmel, Pétionville, Les Cayes, Fort Dimanche
HU in: Győr, Csepel, Dunaújváros
ID in: Palembang, Bogor, Bekasi, Tangerang, Depok, Padang, Denpasar, Malang, Balikpapan, Banjarmasin, Celebes, Banda Aceh, Timika, Poso
IE in: Tallaght, Shannon?, Rossport, Leinster House, Curragh
IL in: Rishon LeZion, Petah Tikva, Netanya, Bnei Brak, Ramat Gan, Lod, Ramla, Kiryat Shmona, Metulla, Kfar Qasim, Kafr Qasim, Umm al-Hiran
IN in: Surat, Indore, Coimbatore, Vadodara, Baroda, Agra, Nashik, Ludhiana, Meerut, Rajkot, Allahabad, Prayagraj, Visakhapatnam, Vijayawada, Madurai
IN in: Thiruvananthapuram, Trivandrum, Kozhikode, Calicut, Ranchi, Jamshedpur, Raipur, Dhanbad, Guwahati, Bhubaneswar, Mysore, Mangalore, Jodhpur, Gwalior
IN in: Arunachal Pradesh, North East Frontier Agency, Pondicherry, Puducherry, Daman, Travancore, Telengana, Hindutva, Rajya Sabha, Punnapra, Hathras, Bastar, Dharavi
IQ in: Kut, Amara, Hillah, Diwaniyah, Haditha, Baqubah, Baquba, Green Zone?, Makhmur, Qandil, Dahuk, Habbaniya, Rumaila
IR in: Karaj, Kerman, Rasht, Yazd, Urmia, Hamadan, Zahedan, Arak?, Kharg, Kharg Island, Khorramshahr, Sistan, Shahr-e Rey, Asaluyeh, Qazvin
IS in: Keflavik, Keflavík
IT in: Foggia, Ravenna, Trento, Bolzano, Salerno, Reggio Calabria, Siena?, Ancona, Caserta, Siracusa, Sassari, Cagliari, Fiumicino, Montecitorio, Palazzo Chigi
IT in: Porto Marghera, Genova, Sesto San Giovanni, Comiso, Vicenza, Aosta, Friuli, Umbria, Basilicata, Abruzzo, Molise, Rosarno, Ventotene, Pomigliano
JO in: Karak, Ma'an, Azraq
JP in: Hamamatsu, Kawasaki?, Saitama, Chiba, Kitakyushu, Kumamoto, Okayama, Shizuoka, Kagoshima, Naha, Sanrizuka, Kasumigaseki, Nagatacho, Tsukuba, Ginza, Shikoku
KE in: Thika, Kibera, Mathare, Garissa, Lamu, Turkana, Naivasha
KG in: Karakol, Batken
KH in: Sihanoukville, Kampot, Kampong Cham, Poipet
KP in: Hamhung, Chongjin, Sinuiju, Rason, Wonsan
KR in: Daejeon, Taejon, Suwon, Changwon, Goyang, Seongnam, Miryang, Gangjeong, Blue House, Pohang, Koje
KZ in: Pavlodar, Semey, Semipalatinsk, Temirtau, Aktobe, Mangystau
LA in: Plain of Jars, Savannakhet, Pakse, Xieng Khouang, Houei Sai
LB in: Jounieh, Batroun, Hermel, Dahiyeh, Chouf, Shouf, Naqoura, Marjayoun, Bint Jbeil, Burj al-Barajneh
LK in: Mannar, Mullaitivu, Anuradhapura, Nuwara Eliya, Welikada
LR in: Buchanan?, Nimba
LY in: Zintan, Ajdabiya, Bani Walid, Brega, Ras Lanuf, Ghadames, Fezzan, Zuwara, Abu Salim
MA in: Salé!, Nador, Kenitra, El Jadida, Jerada, Khouribga, Zagora, Imider, Settat
MD in: Bălți, Balti, Cahul
MG in: Mahajanga, Tamatave, Antsirabe
ML in: Sikasso, Kayes, Menaka, Ménaka, Kati?, Taoudenni
MM in: Bago, Mawlamyine, Sagaing, Myitkyina, Lashio, Kayah, Insein, Letpadaung, Myawaddy, Chin Hills
MX in: Ciudad Victoria, León de los Aldama, Mexicali, Toluca, Hermosillo, Nuevo Laredo, Reynosa, Matamoros, Cuernavaca, San Andrés, San Salvador Atenco
MX in: Cananea, Nochixtlán, Acteal, Ocosingo, Querétaro, Nayarit, Hidalgo?, Aguascalientes, Tlaxcala, Zócalo, Tehuantepec
MY in: Ipoh, Johor Bahru, Kuching, Shah Alam, Petaling Jaya, Seremban, Kuantan, Terengganu, Pahang, North Borneo
MZ in: Matola, Quelimane, Tete, Sofala, Niassa, Gaza Province, Inhambane
NC in: Koné, Lifou, Thio?, Goro
NE in: Maradi, Tahoua, Tillabéri
NG in: Ilorin, Aba?, Onitsha, Owerri, Sokoto, Zaria, Jos Plateau, Calabar, Abeokuta, Ondo, Zamfara, Katsina, Bayelsa, Bonny, Lekki, Odi?
NI in: Estelí, Matagalpa, Bluefields, Chinandega, Puerto Cabezas
NL in: Breda, Almere, Enschede, Ijmuiden, IJmuiden, Binnenhof, Zuid-Holland, Limburg?
NO in: Storting, Narvik, Finnmark
NP in: Lalitpur, Biratnagar, Dang?, Rolpa, Rukum, Janakpur, Birgunj
NZ in: Tauranga, Invercargill, Beehive?
OM in: Sohar, Duqm, Nizwa
PA in: Colón, Canal Zone, Bocas del Toro, Chiriquí
PE in: Trujillo?, Chiclayo, Huancayo, Juliaca, Huancavelica, Cerro de Pasco, La Oroya, Madre de Dios, La Convención, Espinar, Piura, Tacna, El Frontón
PG in: Mount Hagen, Rabaul, Goroka, Enga
PH in: Caloocan, Pasig, Taguig, Makati, Iloilo, Bacolod, Cavite, Samar, Jolo, Clark Field, Clark Air Base, Tondo, Hacienda Luisita, Mendiola, Ilocos, Bicol, Basilan
PK in: Gujranwala, Bahawalpur, Sukkur, Larkana, Lyari, Parachinar, Hunza Valley, Chitral, Bannu, North Waziristan, South Waziristan, Bajaur, Thar
PL in: Bydgoszcz, Częstochowa, Radom, Rzeszów, Białowieża, Lenin Shipyard, Gdynia, Poznan, Wroclaw, Opole, Sejm, Wujek, Zakopane, Stettin, Breslau
PR in: Bayamón, Caguas, Mayagüez
PS in: Huwara, Beita, Jabaliya, Shuja'iyya, Shujaiya, Al-Shifa, Khan al-Ahmar, Salfit, Tubas, Beit Lahia, Nuseirat, Al-Khalil, Dheisheh, Balata
PT in: Almada, Barreiro, Lisnave, Évora, Beja, Faro, Guimarães, Baixo Alentejo, São Bento
PY in: Encarnación, Caaguazú, Itaipú
RO in: Ploiești, Ploesti, Galați, Craiova, Oradea, Cluj-Napoca, Cotroceni, Petroșani
RS in: Novi Pazar, Loznica, Zrenjanin, Leskovac
RU in: Vorkuta, Magnitogorsk, Tyumen, Tula?, Tomsk, Barnaul, Khabarovsk, Yaroslavl, Izhevsk, Penza, Ryazan, Lipetsk, Astrakhan, Tver, Kirov?, Kuzbass
RU in: Nizhny Tagil, Kemerovo, Sverdlovsk, Red Square, Ostankino, Budyonnovsk, Nalchik, Kabardino-Balkaria, Komi, Chukotka, Tuva
RU in: Donskoy, Vladikavkaz, Stavropol, Ulyanovsk, Kuban, Lefortovo, Cheboksary, Petrozavodsk, Nakhodka, Novocherkassk, Volga, Kuibyshev, Moskva
SA in: Neom, Khobar, Al-Khobar, Taif?, Yanbu, Ras Tanura, Tabuk, Awamiyah, Jidda, Jizan, Najran, Abha, Jubail
SD in: El Geneina, Geneina, Kassala, Gedaref, Khartoum North, Jebel Marra, Merowe, Al-Fashir, Gezira?, El Obeid, Zalingei
SE in: Västerås, Norrland, Södertälje, Linköping, Rosenbad, Riksdag, Luleå, Helsingborg, Husby
SI in: Celje, Koper
SK in: Prešov, Žilina
SN in: Touba, Saint-Louis du Sénégal, Kaolack, Rufisque
SO in: Bosaso, Berbera, Merca, Beledweyne, Garowe
SV in: Santa Ana?, San Miguel?, Soyapango, Usulután, Cabañas
SY in: Suweida, Jarablus, Tal Rifaat, Deir al-Zour, Eastern Ghouta, Al-Bab, Jisr al-Shughur, Banias, Saydnaya, Sednaya, Quneitra, Ras al-Ayn, Serekaniye, Al-Hol
TD in: Sarh, Moundou, Tibesti, Aouzou, Faya-Largeau
TH in: Nakhon Ratchasima, Hat Yai, Khon Kaen, Udon Thani, Yala, Narathiwat, Thammasat, Ubon, Korat
TJ in: Khujand, Kulob, Khorog, Leninabad
TN in: Kairouan, Monastir, Ben Guerdane, Tataouine, Bardo, Djerba, Jendouba, Sakiet Sidi Youssef
TR in: Konya, Kayseri, Eskişehir, Eskisehir, Samsun, Denizli, Sivas, Malatya, Erzurum, Urfa, Şanlıurfa, Sanliurfa, Batman?, Hakkari, Nusaybin, Kars?, Tunceli, Maraş
TR in: Kahramanmaraş, Zonguldak, Izmit, Iskenderun, Bodrum, Edirne, Lice?, Sirnak, Hasankeyf, Sur district, Akkuyu, Silivri, Beştepe, Cankaya, Yassiada
TW in: Tainan, Hsinchu, Quemoy, Matsu Islands, Pescadores
TZ in: Mbeya, Morogoro, Tanga?, Kigoma, Ujamaa, Bulyanhulu, Pemba Island, Unguja
UA in: Kremenchuk, Zaporizhzhya, Chernihiv, Cherkasy, Sumy, Zhytomyr, Uzhhorod, Ivano-Frankivsk, Ternopil, Izium, Kramatorsk, Severodonetsk, Lysychansk, Avdiivka
UA in: Horlivka, Yenakiieve, Irpin, Zhitomir, Dneprodzerzhinsk, Maidan Nezalezhnosti, Kerch, Yalta, Rivne, Odesa, Chernivtsi, Snake Island, Vuhledar
UG in: Mbarara, Soroti, Kasese, Buganda, Bunyoro, Lira?, Teso
UY in: Paysandú, Artigas, Rivera?, Canelones
UZ in: Namangan, Nukus, Termez, Jizzakh, Kokand, Khiva, Urgench
VE in: Maracay, San Cristóbal, Petare, Puerto Ordaz, Barinas, Bolívar State, Guárico, Anzoátegui, 23 de Enero
VN in: Can Tho, Nha Trang, Bien Hoa, Danang, Vinh Long, Khe Sanh, Dalat, Mekong, Cam Ranh, Cam Ranh Bay, Quang Tri, Ap Bac, Nghe An, Pleiku
YE in: Mukalla, Ibb?, Dhamar, Mocha?, Lahij, Abyan, Shabwa, Hajjah
ZA in: Pietermaritzburg, Kimberley?, Ekurhuleni, Nelson Mandela Bay, Polokwane, Potchefstroom, Grahamstown, Khayelitsha, Mitchells Plain, Langa
ZA in: Transkei, Ciskei, Bophuthatswana, Orange Free State, Witwatersrand, Rand?, Union Buildings, Pondoland, Sekhukhuneland, Uitenhage, Vereeniging, Crossroads?
ZM in: Chingola, Mufulira, Kabwe, Chambishi, Barotseland, Livingstone?
ZW in: Masvingo, Gwelo, Gweru, Umtali, Chiadzwa, Wankie, Hwange, Mashonaland, Manicaland
`
