/**
 * Official names, abbreviations of the wires, and former names that the tables of the continents leave out. One line a
 * country and kind; the kinds and marks are those of `notation.ts`.
 */
export const officialNames = `
AF also: Islamic Republic of Afghanistan, Democratic Republic of Afghanistan
AL also: Republic of Albania, People's Socialist Republic of Albania
AM also: Republic of Armenia
AO also: Republic of Angola, People's Republic of Angola
AR people: Argentine, Argentines
AT also: Republic of Austria
AT people: Viennese
AZ also: Republic of Azerbaijan
BD also: People's Republic of Bangladesh
BE also: Kingdom of Belgium
BG also: Republic of Bulgaria
BH also: Kingdom of Bahrain
BI also: Republic of Burundi
BI was: Ruanda-Urundi
BJ also: Republic of Benin
BS also: Commonwealth of the Bahamas
BW also: Republic of Botswana
BY also: Republic of Belarus
CA people: French Canadian, French-Canadian, Inuit?
CD in: Katangese, Katangans, Kivus
CG was: Middle Congo, Moyen-Congo
CI also: Republic of Côte d'Ivoire
CM also: Republic of Cameroon
CN people: Red Chinese, Communist Chinese, Uighurs, Uyghurs
CN was: Manchukuo
CO also: Republic of Colombia
CR also: Republic of Costa Rica
CU also: Republic of Cuba
CY also: Republic of Cyprus
CZ was: Czechoslovaks
DE people: Berliner, East Berliner, West Berliner
DE was: German Reich, Federal German Republic, W. Germany, W. German, E. Germany, E. German, German Federal Republic, East Germans, West Germans, E. Germans, W. Germans, Prussians
DJ also: Republic of Djibouti
DK also: Kingdom of Denmark
EC also: Republic of Ecuador
EE also: Republic of Estonia
ER also: State of Eritrea
ET also: Federal Democratic Republic of Ethiopia
FI also: Republic of Finland
FR people: Parisian
GB also: Gt. Britain, Gt Britain, British Isles?
GB people: Londoner
GH also: Republic of Ghana
GH was: Gold Coast Colony
GQ also: Republic of Equatorial Guinea
GT also: Republic of Guatemala
GW also: Republic of Guinea-Bissau
GY also: Co-operative Republic of Guyana
HN also: Republic of Honduras
HR also: Republic of Croatia
HT also: Republic of Haiti
HU also: Republic of Hungary, Hungarian People's Republic
ID also: Republic of Indonesia
IN people: Naga, Sikh
IQ also: Republic of Iraq
IQ people: Iraqi Kurd
IR also: Imperial State of Iran
IS also: Republic of Iceland
IT also: Italian Republic, Repubblica Italiana
JP also: Nippon?, State of Japan
KE also: Republic of Kenya
KH also: Kingdom of Cambodia, Cambodge
KM also: Union of the Comoros
KP also: N. Korea, N.Korea, N. Korean
KR also: S. Korea, S.Korea, S. Korean, South-Korea
KW also: State of Kuwait
KZ people: Kazakhstanis
LB also: Lebanese Republic
LK also: Democratic Socialist Republic of Sri Lanka, Ceylan
LK people: Ceylonese
LR also: Republic of Liberia
LS also: Kingdom of Lesotho
LT also: Republic of Lithuania
LV also: Republic of Latvia
LY also: State of Libya
MA was: Spanish Morocco
MC also: Principality of Monaco
ML also: Republic of Mali
MM also: Republic of the Union of Myanmar, Union of Burma
MN also: Mongolian People's Republic
MR also: Islamic Republic of Mauritania
MU also: Republic of Mauritius
MW also: Republic of Malawi
MW was: Nyasalander
MY was: Federation of Malaya
MZ also: Republic of Mozambique
NA also: Republic of Namibia
NE also: Republic of the Niger, Republic of Niger
NG also: Federal Republic of Nigeria
NG was: Biafrans
NI also: Republic of Nicaragua
NO also: Kingdom of Norway
NP also: Federal Democratic Republic of Nepal, Kingdom of Nepal
NZ also: N.Z., NZ
PA also: Republic of Panama
PE also: Republic of Peru
PK also: Republic of Pakistan
PL also: Republic of Poland, Polish People's Republic
PT also: Portuguese Republic
PY also: Republic of Paraguay
QA also: State of Qatar
RO also: Socialist Republic of Romania
RS was: Yugoslavs, Yugoslavian
RU was: Russian Empire, Soviet Bloc?, Union of Soviet Republics, Russian Soviet Federative Socialist Republic
RW also: Republic of Rwanda
SA people: Saudi Arabians
SD also: Republic of the Sudan
SE also: Kingdom of Sweden
SG also: Republic of Singapore
SI also: Republic of Slovenia
SK was: Czechoslovaks
SL also: Republic of Sierra Leone
SN also: Republic of Senegal
SO also: Federal Republic of Somalia, Somali Democratic Republic
SR also: Republic of Suriname
SV also: Republic of El Salvador
SZ also: Kingdom of Eswatini, Kingdom of Swaziland
TD also: Republic of Chad
TH also: Kingdom of Thailand
TN also: Republic of Tunisia, Tunisian Republic
TR people: Turkish Kurd
TT also: Republic of Trinidad and Tobago
TW also: Taiwan Province
TW people: Nationalist Chinese
TZ was: Tanganyikan, Tanganyikans
UG also: Republic of Uganda
UY also: Oriental Republic of Uruguay, Eastern Republic of Uruguay
VN was: Republic of Vietnam, N. Vietnam, S. Vietnam, South Viet Nam, North Viet Nam, South Vietnamese, South Viet-Nam
XK also: Republic of Kosovo
YE also: Republic of Yemen, Yemen Arab Republic, People's Democratic Republic of Yemen
YE was: South Yemeni, North Yemeni
ZA also: S. Africa, S. African, South-Africa
ZM also: Republic of Zambia
ZM was: Northern Rhodesian
ZW also: Republic of Zimbabwe
ZW was: Federation of Rhodesia and Nyasaland, Central African Federation, Federation of Rhodesia, Rhodesians, Southern Rhodesian
`
