/**
 * People who stand for a country without naming it: those who led it. Weak evidence: it helps to find what a text is
 * about, and never counts as a naming. A surname is here only if it hardly means anybody else; `?` as in `notation.ts`.
 */
export const leaders = `
AF person: Karzai, Ashraf Ghani, Najibullah, Zahir Shah, Amanullah, Taraki, Hafizullah Amin, Babrak Karmal, Daoud Khan
AL person: Hoxha, Ramiz Alia, Sali Berisha, Edi Rama
AO person: dos Santos?, Agostinho Neto, Savimbi, Holden Roberto, João Lourenço
AR person: Perón, Peron, Peronist, Peronists, Peronism, Kirchner, Kirchnerism, Kirchnerist, Macri, Milei, Menem
AR person: Alfonsín, Alfonsin, Videla, Galtieri, Onganía, Frondizi, Arturo Illia, Evita, de la Rúa
AT person: Kreisky, Haider, Sebastian Kurz, Gorbach, Vranitzky, Waldheim
AU person: Menzies, Whitlam, Malcolm Fraser, Hawke, Keating, John Howard, Tony Abbott, Scott Morrison, Albanese, Kevin Rudd, Calwell
BD person: Sheikh Hasina, Mujibur Rahman, Khaleda Zia, Ziaur Rahman, Ershad, Muhammad Yunus
BE person: Spaak, Martens, Lefèvre, Verhofstadt, Baudouin
BF person: Sankara, Compaoré, Compaore, Yaméogo, Ibrahim Traoré
BG person: Zhivkov, Borisov, Dimitrov
BI person: Nkurunziza, Buyoya, Mwambutsa
BO person: Evo Morales, Paz Estenssoro, Siles, Barrientos, Lechín, Lechin, García Meza, Banzer, Jeanine Áñez, Luis Arce, Juan José Torres
BR person: Lula, Dilma, Rousseff, Bolsonaro, Temer, Cardoso, Collor, Sarney, Goulart, Quadros, Kubitschek, Vargas?
BR person: Castelo Branco, Geisel, Figueiredo, Brizola, Haddad, Marielle, Prestes, Julião, Carlos Lacerda, Funaro
BY person: Lukashenko, Tikhanovskaya
CA person: Diefenbaker, Lester Pearson, Trudeau, Mulroney, Stephen Harper, Lévesque, Chrétien, Real Caouette
CD person: Lumumba, Mobutu, Tshombe, Tshombé, Kasavubu, Adoula, Gizenga, Kabila, Tshisekedi, Mulele
CF person: Bokassa, Touadéra, Bozizé, Dacko
CG person: Sassou, Sassou-Nguesso, Sassou Nguesso, Fulbert Youlou, Youlou, Massemba-Débat
CI person: Houphouët-Boigny, Houphouet-Boigny, Gbagbo, Ouattara, Bédié
CL person: Allende, Pinochet, Boric, Bachelet, Piñera, Eduardo Frei, Alessandri, Kast, Camila Vallejo, Jara?
CM person: Paul Biya, Ahidjo, Biya
CN person: Mao, Mao Tse-tung, Mao Zedong, Maoist?, Chou En-lai, Zhou Enlai, Deng, Deng Xiaoping, Xi, Xi Jinping
CN person: Hu Jintao, Jiang Zemin, Zhao Ziyang, Liu Shao-chi, Liu Shaoqi, Lin Piao, Lin Biao, Chiang Kai-shek?
CN person: Sun Yat-sen, Bo Xilai, Li Peng, Wen Jiabao, Li Keqiang
CO person: Uribe, Petro, Iván Duque, Juan Manuel Santos, Rojas Pinilla, Camilo Torres, Gaitán, Betancur, Pastrana, Lleras, Francia Márquez
CR person: Figueres, Óscar Arias, Oscar Arias
CU person: Castro?, Fidel Castro, Raúl Castro, Fidel, Che Guevara, Batista, Díaz-Canel, Diaz-Canel, Castroism, Castroite, Castroites, José Martí
CY person: Makarios, Denktash, Denktaş, Grivas, Clerides
CZ person: Dubček, Dubcek, Novotny, Novotný, Havel, Husák, Husak, Masaryk, Beneš, Benes, Gottwald, Babiš
DE person: Adenauer, Erhard, Willy Brandt, Ulbricht, Honecker, Kohl, Merkel, Schröder, Scholz, Kiesinger, Strauss?
DE person: Franz Josef Strauss, Helmut Schmidt, Grotewohl, Hallstein, Stoltenberg, Poehl, Pöhl, Bangemann, Lafontaine
DE person: Gysi, Hitler, Bismarck, Merz?, Rudi Dutschke, Wagenknecht, Mayor Brandt, Schroeder
DK person: Krag, Schlüter, Rasmussen, Frederiksen, Thorning-Schmidt
DO person: Trujillo?, Juan Bosch, Balaguer, Trujillos
DZ person: Ben Bella, Boumedienne, Boumédiène, Bouteflika, Tebboune, Ferhat Abbas, Ben Khedda, Belkacem Krim, Chadli
DZ person: Louisa Hanoune, Boudiaf, Messali Hadj, Zeroual
EC person: Correa, Rafael Correa, Lenín Moreno, Velasco Ibarra, Arosemena, Lasso, Noboa, Febres Cordero
EG person: Nasser, Sadat, Mubarak, Morsi, Mursi, Sisi, al-Sisi, Farouk, Naguib, Nasserite, Nasserites, Nasserist
EG person: Nasserism, El Baradei, ElBaradei, Zaghloul
ER person: Isaias Afwerki
ES person: Franco?, Francisco Franco, Felipe González, Felipe Gonzalez, Aznar, Zapatero, Rajoy, Pedro Sánchez
ES person: Pablo Iglesias, Juan Carlos, Carrillo, Puigdemont, Francoist, Francoism, Francoists, Franquist, Falange
ES person: Falangist, Falangists, Artur Mas, Íñigo Errejón, Primo de Rivera, Yolanda Díaz
ET person: Haile Selassie, Mengistu, Meles Zenawi, Abiy, Abiy Ahmed, Hailemariam
FI person: Kekkonen, Paasikivi, Sanna Marin, Koivisto
FR person: de Gaulle, De Gaulle, Gaullist, Gaullists, Gaullism, Gaullisme, Pompidou, Giscard, Giscard d'Estaing
FR person: Mitterrand, Chirac, Jospin, Sarkozy, François Hollande, Macron, Le Pen, Marine Le Pen, Mélenchon, Bidault
FR person: Guy Mollet, Mollet, Thorez, Couve de Murville, Debré, Mendès-France, Mendes-France, Balladur, Juppé
FR person: Besancenot, Olivier Besancenot, Krivine, Poutou, Arlette Laguiller, José Bové, Emmanuel Macron, Nuit Debout
FR person: Bayrou, Pétain, Petain, Marchais, Rocard, Soustelle, Salan, Malraux, Zemmour, Daladier, Fillon, Valls
FR person: Raffarin
GA person: Omar Bongo, Ali Bongo, Bongo, Léon M'ba
GB person: Macmillan, Harold Macmillan, Gaitskell, Harold Wilson, Edward Heath, Ted Heath, Thatcher, Thatcherism
GB person: Thatcherite, Tony Blair, Blair, Blairite, Blairites, New Labour, Gordon Brown, David Cameron, Theresa May
GB person: Boris Johnson, Jeremy Corbyn, Corbyn, Corbynism, Keir Starmer, Starmer, Rishi Sunak, Liz Truss, Profumo
GB person: Christine Keeler, Hugh Gaitskell, Lord Home, Alec Douglas-Home, Douglas-Home, George Brown, R. A. Butler
GB person: Rab Butler, Lord Hailsham, Churchill, Winston Churchill, Attlee, Bevan, Nye Bevan, Aneurin Bevan, Eden?
GB person: Anthony Eden, Selwyn Lloyd, Reginald Maudling, Maudling, Nigel Lawson, Chancellor of the Exchequer
GB person: Geoffrey Howe, Neil Kinnock, Kinnock, Scargill, Tony Benn, George Galloway, Farage, Nigel Farage
GB person: Nicola Sturgeon, Alex Salmond, Ian Paisley, Gerry Adams, Bobby Sands, Queen Elizabeth, Ernest Marples
GB person: Marples, Jeremy Thorpe, John Major, Ed Miliband, Callaghan, Lloyd George, Edward Carson, Enoch Powell
GE person: Saakashvili, Shevardnadze, Gamsakhurdia, Ivanishvili
GH person: Nkrumah, Kwame Nkrumah, Rawlings?, Jerry Rawlings, Akufo-Addo, Kufuor, Busia
GN person: Sékou Touré, Sekou Touré, Sekou Toure, Touré?, Lansana Conté, Alpha Condé, Dadis Camara, Doumbouya
GQ person: Obiang, Macías Nguema
GR person: Karamanlis, Papandreou, Tsipras, Varoufakis, Mitsotakis, Venizelos, Queen Frederika, Samaras, Papadopoulos
GR person: Lambrakis, Metaxas, Simitis, Zoe Konstantopoulou, Lafazanis
GT person: Arbenz, Árbenz, Ydígoras, Ydigoras, Ríos Montt, Rios Montt, Arévalo, Castillo Armas, Jimmy Morales, Peralta Azurdia, Rigoberta Menchú
GW person: Amílcar Cabral, Amilcar Cabral, Umaro Sissoco Embaló
GY person: Cheddi Jagan, Jagan, Burnham, Forbes Burnham, Walter Rodney
HN person: Zelaya, Xiomara Castro, Juan Orlando Hernández, Lobo?, Micheletti, Berta Cáceres, Villeda Morales
HR person: Tudjman, Tuđman, Franjo Tudjman
HT person: Duvalier, Papa Doc, Baby Doc, Aristide, Lavalas, Préval, Martelly, Jovenel Moïse, Toussaint, Toussaint L'Ouverture, Dessalines
HU person: Kádár, Kadar, Imre Nagy, Nagy, Mindszenty, Cardinal Mindszenty, Orbán, Orban, Rákosi, Rakosi, Gyurcsány, Horthy, Péter Magyar
ID person: Sukarno, Suharto, Soekarno, Nasution, Subandrio, Aidit, Jokowi, Widodo, Prabowo, Megawati, Habibie, Yudhoyono, Subroto
IE person: De Valera, Lemass, Bertie Ahern, Varadkar, Haughey, FitzGerald, James Connolly, Garret FitzGerald
IE person: Charles Haughey, Enda Kenny, Michael Collins, Micheál Martin, Jim Larkin
IL person: Ben-Gurion, Ben Gurion, David Ben-Gurion, Netanyahu, Ariel Sharon, Rabin, Yitzhak Rabin, Shimon Peres, Peres
IL person: Golda Meir, Begin?, Menachem Begin, Yitzhak Shamir, Shamir, Levi Eshkol, Eshkol, Moshe Dayan, Ehud Barak
IL person: Ehud Olmert, Olmert, Lieberman, Avigdor Lieberman, Tzipi Livni, Moshe Sharett, Weizmann, Naftali Bennett
IL person: Ben-Gvir, Smotrich
IN person: Nehru, Jawaharlal Nehru, Indira Gandhi, Rajiv Gandhi, Rahul Gandhi, Sonia Gandhi, Mrs Gandhi, Mrs. Gandhi
IN person: Mahatma Gandhi, Gandhi, Gandhian, Krishna Menon, Lal Bahadur Shastri, Shastri, Morarji Desai, Vajpayee, Modi
IN person: Narendra Modi, Manmohan Singh, Jyoti Basu, Advani, Arundhati Roy, Vinoba Bhave, Sheikh Abdullah, Ambedkar
IN person: Amit Shah, Chavan, Kejriwal, Y. B. Chavan, Bal Thackeray, Patnaik
IQ person: Saddam, Saddam Hussein, Kassem, Qasim, Karim Kassem, Abdul Karim Kassem, Nuri al-Maliki, Maliki, al-Maliki
IQ person: Muqtada al-Sadr, Moqtada al-Sadr, Sadr?, Sistani, Barzani, Mustafa Barzani, Talabani, Jalal Talabani
IQ person: Abdul Salam Aref, Aref, Nuri as-Said, Chalabi, Allawi, al-Abadi, Paul Bremer, Bremer, Zarqawi, al-Sudani
IQ person: Hashd al-Shaabi
IR person: Khomeini, Ayatollah Khomeini, Khamenei, Ahmadinejad, Rafsanjani, Khatami, Rouhani, Rohani, Raisi, Mossadegh
IR person: Mossadeq, Mousavi, Mussavi, Moussavi, Reza Shah, Reza Pahlavi, Pahlavi, Shah?, the Shah, Banisadr, Bani-Sadr
IR person: Soleimani, Mahsa Amini, Jina Amini, Pezeshkian, Bazargan, Asadollah Alam, Ali Amini, Tudeh
IS person: Jónsdóttir, Hermannsson
IT person: Togliatti, Fanfani, Aldo Moro, Nenni, Pietro Nenni, Segni, Saragat, De Gasperi, Andreotti, Craxi, Berlinguer
IT person: Berlusconi, Prodi, Bertinotti, Renzi, Matteo Renzi, Salvini, Matteo Salvini, Di Maio, Beppe Grillo, Grillo
IT person: Meloni, Giorgia Meloni, Mussolini, Goria, Malagodi, Enrico Mattei, Giovanni Leone, D'Alema, Veltroni
IT person: Gramsci, Giuseppe Conte, Mario Draghi, Draghi, Mario Monti
JM person: Bustamante, Michael Manley, Norman Manley, Manley, Seaga
JO person: King Hussein, Wasfi Tell, Queen Noor, Glubb
JP person: Nakasone, Miyazawa, Sumita, Ikeda, Hayato Ikeda, Kishi, Nobusuke Kishi, Eisaku Sato, Tanaka, Takeshita
JP person: Koizumi, Junichiro Koizumi, Shinzo Abe, Hirohito, Yoshida, Shigeru Yoshida, Kishida, Naoto Kan, Tamura
JP person: Fumio Kishida, Akihito, Inejiro Asanuma, Noboru Takeshita, Hatoyama, Takaichi
KE person: Kenyatta, Jomo Kenyatta, Uhuru Kenyatta, Daniel arap Moi, arap Moi, Odinga, Oginga Odinga, Tom Mboya, Mboya
KE person: Kibaki, Ruto, William Ruto, Raila Odinga, Ronald Ngala, Ngala, Renison
KG person: Akayev, Bakiyev, Japarov, Atambayev, Otunbayeva
KH person: Sihanouk, Norodom Sihanouk, Pol Pot, Hun Sen, Lon Nol, Hun Manet, Sam Rainsy, Ieng Sary
KP person: Kim Il Sung, Kim Il-sung, Kim Jong Il, Kim Jong-il, Kim Jong-un, Kim Jong Un
KR person: Syngman Rhee, Park Chung Hee, Park Chung-hee, Park Geun-hye, Chun Doo Hwan, Chun Doo-hwan, Roh Tae-woo
KR person: Roh Moo-hyun, Lee Myung-bak, Moon Jae-in, Yoon Suk-yeol, Kim Dae-jung, Kim Dae Jung, Kim Young-sam
KR person: Chang Myon, Lee Jae-myung
KW person: al-Sabah, al-Khalifa al-Sabah
KZ person: Nazarbayev, Tokayev
LA person: Souvanna Phouma, Souphanouvong, Phoumi, Phoumi Nosavan, Kong Le, Boun Oum, Quinim Pholsena, Savang Vatthana, Souvanna
LB person: Nasrallah, Hariri, Rafik Hariri, Saad Hariri, Michel Aoun, Aoun, Chamoun, Chehab, Fuad Chehab, Gemayel
LB person: Walid Jumblatt, Jumblatt, Kamal Jumblatt, Berri, Nabih Berri, Mehdi Amel, Siniora
LK person: Bandaranaike, Mrs. Bandaranaike, Jayewardene, Premadasa, Rajapaksa, Kumaratunga, Wickremesinghe, Prabhakaran
LK person: Gotabaya, Sirisena, Dissanayake, Colvin R. de Silva
LR person: Tubman, Charles Taylor, Samuel Doe, Ellen Johnson Sirleaf, George Weah
LT person: Landsbergis, Grybauskaitė
LV person: Vīķe-Freiberga
LY person: Gaddafi, Qaddafi, Kadhafi, Qadhafi, Khadafy, Gadhafi, Haftar, King Idris, Muammar Gaddafi
MA person: Hassan II, King Hassan, Mohammed VI, Ben Barka, Istiqlal, Benkirane, Allal el Fassi, Makhzen, El Othmani, Abraham Serfaty
MG person: Tsiranana, Ratsiraka, Ravalomanana, Rajoelina
ML person: Modibo Keita, Modibo Keïta, Moussa Traoré, Amadou Toumani Touré, Ibrahim Boubacar Keïta, IBK, Assimi Goïta, Goïta
MM person: Ne Win, U Nu, Aung San, Aung San Suu Kyi, Suu Kyi, Than Shwe, Thein Sein, Min Aung Hlaing
MX person: López Obrador, Lopez Obrador, AMLO, Obrador, Calderón, Vicente Fox, Salinas?, Carlos Salinas, Zedillo
MX person: Peña Nieto, de la Madrid, Echeverría, López Mateos, Lopez Mateos, Díaz Ordaz, Cárdenas, Lázaro Cárdenas
MX person: Zapata, Emiliano Zapata, Pancho Villa, Subcomandante Marcos, Subcommander Marcos, Marcos?, Sheinbaum
MX person: Claudia Sheinbaum, Porfirio Díaz, López Portillo, Lopez Portillo, Cuauhtémoc Cárdenas
MY person: Tunku Abdul Rahman, Tunku, Abdul Rahman, Mahathir, Anwar Ibrahim, Najib Razak, Najib, Muhyiddin, Daim Zainuddin
MZ person: Mondlane, Samora Machel, Machel, Chissano, Guebuza, Nyusi, Venâncio Mondlane
NA person: Nujoma, Sam Nujoma, Hage Geingob
NG person: Azikiwe, Awolowo, Balewa, Tafawa Balewa, Abubakar Tafawa Balewa, Obasanjo, Babangida, Abacha, Buhari
NG person: Goodluck Jonathan, Tinubu, Ken Saro-Wiwa, Yar'Adua, Ojukwu, Gowon, Lukman, Rilwanu Lukman, Ahmadu Bello
NG person: Enahoro, Sowore
NI person: Somoza, Daniel Ortega, Ortega?, Sandino, Rosario Murillo, Chamorro, Ernesto Cardenal, Somozas
NL person: Lubbers, Queen Juliana, Geert Wilders, Wilders, Pim Fortuyn, Mark Rutte, Rutte, Luns, Joseph Luns, Jan de Quay, Queen Beatrix, den Uyl
NO person: Gerhardsen, Brundtland, Gro Harlem Brundtland, Quisling, Breivik, Willoch
NP person: King Mahendra, Prachanda, King Gyanendra, Gyanendra, Baburam Bhattarai, Koirala, K. P. Oli, King Birendra
NZ person: Lange, David Lange, Roger Douglas, Muldoon, Helen Clark, Jacinda Ardern, Ardern, Holyoake, Luxon
OM person: Sultan Qaboos, Qaboos
PA person: Noriega, Torrijos, Omar Torrijos, Mulino
PE person: Fujimori, Alberto Fujimori, Keiko Fujimori, Alan García, Alan Garcia, Haya de la Torre, Belaúnde, Belaunde
PE person: Odría, Odria, Velasco Alvarado, Hugo Blanco, Ollanta Humala, Humala, Pedro Castillo, Mariátegui
PE person: Abimael Guzmán, Dina Boluarte, Boluarte, Kuczynski
PH person: Ferdinand Marcos, Imelda, Cory Aquino, Aquino, Corazon Aquino, Duterte, Rodrigo Duterte, Macapagal
PH person: Diosdado Macapagal, Magsaysay, Gloria Arroyo, Arroyo, Bongbong, Ongpin, Fidel Ramos, Estrada?, Ninoy
PH person: Aguinaldo, Ninoy Aquino
PK person: Ayub Khan, Ayub, Mohammed Ayub Khan, Bhutto, Zulfikar Ali Bhutto, Benazir Bhutto, Zia ul-Haq, Zia?
PK person: Musharraf, Nawaz Sharif, Imran Khan, Asif Zardari, Zardari, Jinnah, Yahya Khan, Malala, Liaquat Ali Khan
PK person: Shehbaz Sharif, Asim Munir
PL person: Gomulka, Gomułka, Wladyslaw Gomulka, Gierek, Jaruzelski, Walesa, Wałęsa, Lech Walesa, Cyrankiewicz
PL person: Cardinal Wyszynski, Wyszynski, Wyszyński, Kaczynski, Kaczyński, Donald Tusk, Tusk, Pilsudski, Piłsudski
PL person: Kuron, Modzelewski, Mazowiecki, Balcerowicz
PS person: Arafat, Yasser Arafat, Yasir Arafat, Mahmoud Abbas, Abbas?, Abu Mazen, Marwan Barghouti, Barghouti, Haniyeh
PS person: Sinwar, George Habash, Habash, Edward Said, Khaled Mashal, Ghassan Kanafani, Sheikh Yassin, Abu Akleh
PT person: Salazar, Antonio Salazar, Caetano, Mario Soares, Mário Soares, Soares?, Spínola, Spinola, Cavaco Silva
PT person: Otelo, Cunhal, Álvaro Cunhal, José Sócrates, António Costa, Passos Coelho, Humberto Delgado, Vasco Gonçalves
PT person: Captain Galvão, Catarina Martins
PY person: Stroessner, Fernando Lugo, Horacio Cartes
RO person: Ceausescu, Ceaușescu, Gheorghiu-Dej, Iliescu, Antonescu, Iohannis, Georgescu
RS person: Tito, Marshal Tito, Josip Broz, Titoist, Titoism, Milosevic, Milošević, Djilas, Milovan Djilas, Vucic, Vučić
RS person: Kostunica, Koštunica, Zoran Djindjic, Karadjordjevic, Kardelj, Rankovic, Ranković
RU person: Khrushchev, Nikita Khrushchev, Nikita, Stalin, Stalinist?, Lenin?, Brezhnev, Kosygin, Andropov, Gorbachev
RU person: Gorbachov, Yeltsin, Putin, Vladimir Putin, Medvedev, Mikoyan, Gromyko, Molotov, Malenkov, Beria, Suslov
RU person: Kozlov, Frol Kozlov, Adzhubei, Navalny, Nemtsov, Malinovsky, Rodion Malinovsky, Zhukov, Kadyrov, Yevtushenko
RU person: Pasternak, Solzhenitsyn, Sakharov, Perestroika, perestroika, glasnost, Glasnost, Prigozhin, Kagarlitsky
RU person: Boris Kagarlitsky, Chernenko, Ryzhkov, Ligachev, Andrei Gromyko, Nicholas II, Kerensky, Zhirinovsky, Chubais
RU person: Politkovskaya, Udaltsov, Lavrov
RW person: Kagame, Habyarimana, Kayibanda, Ingabire, Kigeri
SA person: King Saud, Ibn Saud, Crown Prince Faisal, Prince Feisal, King Faisal, King Fahd, bin Salman
SA person: Mohammed bin Salman, MBS, Yamani, Hisham Nazer, Nazer, Khashoggi, Feisal, Al Saud
SD person: Omar al-Bashir, al-Bashir, Bashir?, Nimeiri, Numeiri, Nimeiry, Abboud, Ibrahim Abboud, Turabi, Burhan
SD person: Hemedti, Hemeti, Hamdok, Sadiq al-Mahdi, John Garang
SE person: Olof Palme, Palme, Tage Erlander, Erlander, Carlsson, Greta Thunberg, Reinfeldt, Löfven
SG person: Lee Kuan Yew, Lee Hsien Loong, Lim Chin Siong, Goh Chok Tong, Lawrence Wong
SI person: Janša, Kučan
SK person: Meciar, Mečiar, Fico, Robert Fico, Tiso
SN person: Senghor, Léopold Senghor, Leopold Senghor, Abdoulaye Wade, Macky Sall, Ousmane Sonko, Sonko, Mamadou Dia
SN person: Abdou Diouf, Bassirou Diomaye Faye, Faye?, Cheikh Anta Diop
SO person: Siad Barre, Aden Abdulle Osman, Farmaajo
SS person: Salva Kiir, Riek Machar
SV person: Bukele, Duarte?, Napoleón Duarte, Napoleon Duarte, Archbishop Romero, Óscar Romero, Oscar Romero, Roque Dalton, Mauricio Funes, Cristiani
SY person: Assad, al-Assad, Bashar, Bashar al-Assad, Hafez al-Assad, Salah Bitar, Bitar, Nazem el Koudsi, Koudsi
SY person: Michel Aflak, Aflak, Jolani, al-Sharaa, al-Jolani, Quwatli, Amin el Hafez, Lu'ay al-Atassi
TD person: Idriss Déby, Deby, Déby, Hissène Habré, Habré, Tombalbaye, Goukouni
TG person: Sylvanus Olympio, Olympio, Eyadéma, Eyadema, Faure Gnassingbé, Gnassingbé, Grunitzky
TH person: Thaksin, Yingluck, Shinawatra, Sarit, Sarit Thanarat, Prayuth, King Bhumibol, Bhumibol, Thanom, Abhisit
TH person: Prem Tinsulanonda, Pridi, Thanathorn
TJ person: Rahmon, Rakhmonov
TL person: Xanana Gusmão, Xanana Gusmao, Ramos-Horta, Alkatiri
TN person: Bourguiba, Habib Bourguiba, Ben Ali, Kais Saied, Kaïs Saïed, Essebsi, Ghannouchi, Chokri Belaïd, Bouazizi
TN person: Mohamed Bouazizi, Ben Salah, Marzouki, Moncef Marzouki
TR person: Erdogan, Erdoğan, Atatürk, Ataturk, Kemalist, Kemalists, Kemalism, Inönü, İnönü, Inonu, Ismet Inonu
TR person: Menderes, Adnan Menderes, Gursel, Gürsel, Demirel, Ecevit, Evren, Kenan Evren, Ozal, Özal, Turgut Ozal
TR person: Gülen, Gulen, Gülenist, Gulenist, Davutoğlu, Davutoglu, Öcalan, Ocalan, Demirtaş, Demirtas, Kılıçdaroğlu
TR person: Kilicdaroglu, İmamoğlu, Imamoglu, Deniz Gezmiş, Abdullah Gül, Tansu Ciller, Hrant Dink
TW person: Chiang Kai-shek, Chiang Ching-kuo, Tsai Ing-wen, Chen Shui-bian, Ma Ying-jeou, Lai Ching-te
TZ person: Nyerere, Julius Nyerere, Magufuli, Samia Suluhu, Abeid Karume, Karume, Tundu Lissu
UA person: Zelensky, Zelenskyy, Zelenskiy, Poroshenko, Yanukovych, Yanukovich, Yushchenko, Tymoshenko, Tymochenko
UA person: Bandera, Petliura, Kuchma, Kravchuk, Makhno
UG person: Museveni, Idi Amin, Obote, Milton Obote, Bobi Wine, Kabaka, Besigye
US person: Obama, Trump, Bush?, George W. Bush, Kennedy?, Nixon, Reagan, Biden, Clinton, Roosevelt, Eisenhower
US person: Lyndon Johnson, Martin Luther King, Malcolm X, Bernie Sanders, Sanders?, Kamala Harris, Hillary Clinton
US person: Jimmy Carter, Ocasio-Cortez, McCarthyism, Henry Kissinger, Kissinger?, Debs, Alexandria Ocasio-Cortez
US person: J. Edgar Hoover, Mamdani, Zohran Mamdani, Ralph Nader, Elon Musk
UY person: Mujica, José Mujica, Tabaré Vázquez, Pacheco Areco, Bordaberry, Sendic, Raúl Sendic, Sanguinetti, Orsi
UZ person: Karimov, Islam Karimov, Mirziyoyev
VA person: Pope John, Pope John XXIII, Pope Paul, Pope Paul VI, Pope Pius, Pope Pius XII, Pius XII, Pope Benedict
VA person: Pope Francis, Ratzinger, Cardinal Ottaviani, Ottaviani, Pope John Paul II, Pontiff, Cardinal Bea, Pope Leo
VE person: Chávez, Hugo Chávez, Hugo Chavez, Chavez?, Chavismo, chavismo, Chavista, chavista, chavistas, Chavistas
VE person: Chavism, Maduro, Nicolás Maduro, Rómulo Betancourt, Romulo Betancourt, Betancourt?, Guaidó, Guaido
VE person: Carlos Andrés Pérez, Pérez Jiménez, Perez Jimenez, Capriles, Leopoldo López, Larrazábal, Delcy Rodríguez
VE person: Diosdado Cabello, María Corina Machado
VN person: Ho Chi Minh, Diem, Ngo Dinh Diem, Ngo Dinh Nhu, Mme. Nhu, Madame Nhu, Nhu, Giap, Vo Nguyen Giap, Le Duan
VN person: Pham Van Dong, Bao Dai, Nguyen Van Thieu, Thieu, Big Minh, Duong Van Minh, Thich Tri Quang, Nguyen Cao Ky
VN person: Nguyen Khanh, Ta Thu Thau, Ngos
YE person: Ali Abdullah Saleh, Abdullah Saleh, Sallal, Abdullah Sallal, Imam Badr, Imam Mohamed el Badr, Hadi?, Mansour Hadi, Imam Ahmad, al Badr
ZA person: Mandela, Nelson Mandela, Verwoerd, Hendrik Verwoerd, P. W. Botha, P.W. Botha, Pieter Botha, Pik Botha
ZA person: de Klerk, F. W. de Klerk, Thabo Mbeki, Mbeki, Zuma, Jacob Zuma, Ramaphosa, Cyril Ramaphosa, Julius Malema
ZA person: Malema, Steve Biko, Biko, Luthuli, Albert Luthuli, Desmond Tutu, Vorster, Malan, Robert Sobukwe
ZA person: Walter Sisulu, Oliver Tambo, Buthelezi, Trevor Manuel, Vavi
ZM person: Kaunda, Kenneth Kaunda, Hichilema, Frederick Chiluba, Chiluba, Michael Sata, Edgar Lungu
ZW person: Mugabe, Robert Mugabe, Ian Smith, Joshua Nkomo, Nkomo, Mnangagwa, Tsvangirai, Morgan Tsvangirai, Welensky
ZW person: Roy Welensky, Winston Sithole, Garfield Todd, Nelson Chamisa
`
