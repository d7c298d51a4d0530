/**
 * What stands for a country without naming it: its parties, movements, institutions and firms (`body`), and its `money`
 * with what a wire prints beside it. Weak evidence, as `leaders.ts`.
 */
export const bodies = `
AF body: Taliban, Mujahideen?, Northern Alliance, Loya Jirga
AO body: MPLA, UNITA, FNLA
AR body: piqueteros, Montoneros, Justicialist, Justicialista, descamisados
AT body: FPÖ, ÖVP, SPÖ
AU body: Reserve Bank of Australia, ASIO
BD body: Awami League
BO body: MAS-IPSP, COB, cocaleros, MNR
BR body: PT, MST, PSOL, PMDB, PSDB, CUT?, Petrobras, Vale do Rio Doce, Globo, favela, favelas
CA body: Parti Québécois, Bloc Québécois, Québec Solidaire, NDP, RCMP, Social Credit Party
CD body: M23, Gécamines, Union Minière, MONUSCO
CL body: Codelco, Unidad Popular, Popular Unity, Carabineros
CN body: Red Guards, CCP, CPC?, Cultural Revolution, Great Leap Forward, People's Liberation Army, Huawei
CN body: hukou, Politburo?, Falun Gong
CO body: FARC, ELN, M-19, Ecopetrol
CU body: Fidelistas, Granma, July 26 Movement
CY body: AKEL, EOKA, Enosis
DE body: Bundesbank, Bundestag, Bundeswehr, Christian Democrats?, CDU, CSU, SPD, FDP?, AfD, Die Linke, Vopos, Stasi
DE body: IG Metall, Pegida, Der Spiegel, Luftwaffe, Free Democrats?
DE body: Bundesrat, Lufthansa, Volkswagen, Siemens
DK body: Folketing, Red-Green Alliance
DZ body: FLN, Hirak, Sonatrach, GIA?, Front de Libération Nationale, F.L.N., OAS?, Harkis
EC body: CONAIE, Pachakutik
EG body: Muslim Brotherhood?, U.A.R., UAR, Kefaya, Al-Azhar
ER body: EPLF
ES body: PSOE, Podemos, Izquierda Unida, ETA, Batasuna, Bildu, CCOO, Comisiones Obreras, POUM, 15-M, Indignados
ES body: Partido Popular, Guardia Civil, Opus Dei?, Cortes, Ciudadanos, Anticapitalistas, Ibex
ES body: Sumar
ET body: TPLF, Derg, EPRDF
FI body: Nokia
FR body: Élysée, Elysée, Matignon, Front National, Rassemblement National, Gilets Jaunes, Yellow Vests
FR body: La France Insoumise, Parti Socialiste, CGT, CFDT, SUD?, Ligue communiste révolutionnaire
FR body: Secret Army Organization, Force Ouvrière, French Communist Party, Renault, NPA, LCR?, Lutte Ouvrière, SNCF
FR body: CPE?, MEDEF, Peugeot, UNEF, Code du travail, Loi Travail
GB body: Tory, Tories, Labourite, Labourites, Labour Party, House of Commons, Commons, Lib Dems, Liberal Democrats?
GB body: UKIP, SNP, Plaid Cymru, TUC, NHS, Brexit, BBC, Fleet Street, Scotland Yard, Sinn Féin?, IRA?
GB body: H.M., Royal Navy, Bank of England, Trades Union Congress
GB body: Thatcherites, Whitehall, DUP, Poll Tax, poll tax, Unite union, Unison, Royal Air Force
GB body: R.A.F., Trident, Rolls-Royce, National Coal Board, NUM
GR body: Syriza, SYRIZA, Pasok, PASOK, New Democracy, Golden Dawn, KKE, Antarsya, Grexit, EAM, ELAS
GW body: PAIGC
HN body: COPINH
HT body: Tonton Macoute, Tonton Macoutes, MINUSTAH, Minustah
HU body: Fidesz, Jobbik
ID body: PKI, Golkar, Free Aceh Movement, Pertamina
IE body: Fianna Fail, Fianna Fáil, Fine Gael, Dail, Taoiseach, People Before Profit
IL body: Knesset, Likud, Mossad, Shin Bet, IDF, Histadrut, Mapai, Mapam, kibbutz, kibbutzim, Zionist?, Zionists?
IL body: Shas, Kadima, Haganah, Matzpen, Haaretz, Ha'aretz
IN body: BJP, RSS, Shiv Sena, CPI(M), CPI-M, Lok Sabha, Naxalites, Naxalite, Congress Party?, Hindutva, Dalit
IN body: Dalits, Janata Party, Aam Aadmi, Adivasis, Telugu Desam, Trinamool, Singur, Akali Dal
IQ body: Mahdi Army, KRG, KDP, PUK, Baath?, Ba'ath?, ISIS?, Daesh?, Islamic State?, Coalition Provisional Authority, Peshmerga, Peshmergas
IR body: Revolutionary Guards, Pasdaran, Basij, Tudeh Party, SAVAK, Fedayeen?, mullahs?, Majlis?, Pahlavis
IT body: Rifondazione, Rifondazione Comunista, Five Star Movement, Lega Nord, Northern League, Forza Italia
IT body: Democrazia Cristiana, CGIL, COBAS, Cobas, Fiat, Red Brigades, Mafia?, lira?, Potere al Popolo
IT body: Camorra, Lotta Continua, E.N.I., Italian Communist Party, Brigate Rosse, Fiom, FIOM, Sinistra Critica
IT body: Fratelli d'Italia
JO body: Arab Legion
JP body: Diet, LDP, Liberal Democratic Party?, Bank of Japan, MITI, TEPCO, Tepco, Zengakuren, Keidanren, Sohyo
JP body: Toyota, Nissan, Mitsubishi, Nippon, Komeito, Sony, zaibatsu, Soka Gakkai, JNR
KE body: Mau Mau, KANU, KADU, Kikuyu, Luo, Kalenjin
KH body: Khmer Rouge
KP body: Juche
KR body: Samsung, Hyundai, Daewoo, KCTU, chaebol, chaebols, Sewol
LA body: Pathet Lao, Neutralist?, Meo
LB body: Hezbollah, Hizbullah, Hizbollah, Hizb'allah, Phalange, Phalangists, Phalangist, Amal Movement, Maronite
LB body: Maronites, Druze?, Solidere, Kataeb
LK body: LTTE, Tamil Tigers, JVP, LSSP, NSSP, Sama Samaja, Aragalaya
ML body: MNLA, Ansar Dine, Tuareg?, Barkhane
MM body: NLD, Tatmadaw, Karen National Union, SLORC
MX body: EZLN, Zapatista, Zapatistas, PRI, PRD, PAN?, Morena, Pemex, PEMEX, maquila, maquilas, maquiladora
MX body: maquiladoras, Marichuy, Televisa, ejido, ejidos
MY body: UMNO, Barisan Nasional, Bersih
MZ body: FRELIMO, Frelimo, RENAMO, Renamo
NA body: SWAPO
NG body: Boko Haram, MEND?, Igbo, Hausa, Yoruba, MOSOP, EndSARS, Hausa-Fulani
NI body: Sandinista, Sandinistas, FSLN, Contras, contras
NL body: PvdA, KLM, Tweede Kamer
NO body: Statoil, Equinor, Storting
NP body: Panchayat, UCPN-M
NZ body: Reserve Bank of New Zealand
PE body: Shining Path, Sendero Luminoso, APRA, Aprista, Apristas, Tupac Amaru Revolutionary Movement, Fujimorism, MRTA
PH body: Malacañang, Malacanang, New People's Army, MILF, MNLF, Huks, Huk, Akbayan, RPM-M, Bayan Muna
PK body: PPP, ISI, Lal Masjid, Jamaat-i-Islami?, Muslim League?, PML-N, MQM, Tehreek-e-Insaf, PTI, Haqooq-e-Khalq, Awami Workers Party
PL body: Solidarnosc, Solidarność, Law and Justice, Razem, Sejm, KOR
PS body: Hamas, Fatah, PLO, P.L.O., PFLP, DFLP, Intifada, Islamic Jihad, UNRWA, Nakba, BDS, Fedayeen?
PS body: freedom flotilla, Freedom Flotilla, Great March of Return
PT body: Carnation Revolution, Bloco de Esquerda, Left Bloc, CGTP, Armed Forces Movement
PY body: Colorado Party
RO body: Securitate
RU body: Duma, KGB, Politburo?, Pravda, Izvestia, Tass, TASS, Gazprom, Bolshevik?, Bolsheviks?, Red Army, CPSU
RU body: Gosplan, FSB, Comintern?, Presidium, Supreme Soviet, kolkhoz, Komsomol, KPRF, Pussy Riot, United Russia
RU body: Wagner Group, Sputnik?, Siloviki, Lukoil, Rosneft
RW body: RPF, Interahamwe, Tutsi?, Hutu?
SA body: Aramco, Wahhabi, Wahhabism, Wahabi, SAMA
SD body: Janjaweed, SPLA?, RSF, Rapid Support Forces, Sudanese Professionals Association
SE body: Volvo, Saab, Ericsson, LO?, Sweden Democrats, SKF
SO body: Al-Shabaab, al-Shabaab, Al-Shabab, al-Shabab, Islamic Courts
SV body: FMLN, ARENA?, maras?
SY body: PYD, YPG, YPJ, Al-Nusra, al-Nusra, Free Syrian Army, White Helmets, SDF?, HTS, Hayat Tahrir al-Sham
SY body: Baathist?, Baathists?, Local Coordination Committees, Alawite, Alawites
TH body: Red Shirts, Yellow Shirts, Pheu Thai, Move Forward Party, lèse-majesté
TL body: Fretilin, FRETILIN, Falintil
TN body: Ennahda, UGTT, Neo-Destour, Destour, Nidaa Tounes
TR body: AKP, PKK, HDP, CHP, MHP, Gezi, Grey Wolves, DISK, DİSK, KESK, BDP, Halkevleri, ÖDP, Cumhuriyet, Hürriyet, Zaman, lira?
TW body: Kuomintang, KMT, DPP, Sunflower Movement, Foxconn?
TZ body: TANU, Chama Cha Mapinduzi, Masai?
UA body: Euromaidan, Verkhovna Rada, Rada, Right Sector, Azov, Azov Battalion, Sotsialnyi Rukh, Orange Revolution, Naftogaz, Svoboda
UG body: Lord's Resistance Army
US body: Republicans?, GOP, AFL-CIO, Black Lives Matter, Black Panthers, Ku Klux Klan, Tea Party, Federal Reserve
US body: FBI, UAW, Teamsters, Teamster, DSA, Jim Crow, Medicare, Medicaid, Congresswoman, Congressman, Dow Jones
US body: Amtrak, IRS, National Guard?, Obamacare, Occupy Wall Street, Walmart, Wal-Mart, Amazon Labor Union, SEIU
US body: Labor Notes, Jacobin?, Dixiecrat, Dixiecrats, NAACP, ICE?, Chapter 11
UY body: Tupamaros, Frente Amplio
VA body: Curia, Vatican Council, Second Vatican Council, Ecumenical Council, Sistine Chapel, St. Peter's
VE body: PDVSA, PSUV, Bolivarian, Marea Socialista, Caracazo, FALN, F.A.L.N.
VN body: Viet Cong, Vietcong, Viet Minh, Vietminh, Viet-Cong, Tet Offensive, Ho Chi Minh Trail, strategic hamlet, strategic hamlets
YE body: Houthi, Houthis, Ansar Allah
ZA body: ANC, A.N.C., Apartheid, apartheid?, COSATU, Cosatu, NUMSA, Numsa, Inkatha, Umkhonto we Sizwe, SACP
ZA body: Afrikaner, Afrikaners, Boer, Boers, Zulu, Zulus, Xhosa, Eskom, EFF, Poqo, Broederbond, Zabalaza
ZA body: Abahlali, baseMjondolo, Bantu, Bantus
ZM body: UNIP, Barotse
ZW body: ZANU, ZANU-PF, Zanu-PF, Zanu PF, ZAPU, MDC, Shona, Ndebele
GB body: British American Tobacco, British Petroleum, British Airways, British Telecom, British Gas, British Steel, Lloyds
NL body: Royal Dutch Shell, Royal Dutch/Shell, Dutch Shell, Royal Dutch Petroleum
CH body: Crédit Suisse, Credit Suisse, Swiss Re, Nestlé, Nestle, Union Bank of Switzerland
DE body: Deutsche Bank, Commerzbank, Bayer AG
FR body: Air France, France Télécom, France Telecom, Crédit Lyonnais, Elf Aquitaine
ES body: Banco Santander
GB money: stg, sterling, gilts, gilt-edged, plc, PLC, Plc, FTSE, Exchequer
JP money: yen, Nikkei, KK
DE money: mln marks, billion marks, deutschmark, deutschmarks, deutsche mark, Deutsche mark, GmbH
IT money: lire, SpA
NL money: guilder, guilders
BR money: cruzados, cruzeiros, cruzeiro, cruzado
ES money: pesetas, peseta
PT money: escudo, escudos
GR money: drachma, drachmas
ZA money: mln rand, billion rand
ID money: rupiah
MY money: ringgit
AU money: Pty
FI money: markka, Oy
AT money: schillings
HU money: forint, forints
PL money: zloty, zlotys
RU money: ruble, rubles, rouble, roubles
NG money: naira
TH money: baht
AR money: australes
IL money: shekels
CN money: yuan, renminbi
IN money: crore
VE money: bolivars
NZ money: NZX
SE money: Riksbank
`
