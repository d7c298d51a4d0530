import type { Gazetteer } from './notation.ts'

/** Oceania and the far south. Notation: `notation.ts`. */
export const oceania: Gazetteer = `
AQ Antarctica [Antarctica]
  also: Antarctique, Antártida
AS American Samoa [Oceania]
  in: Pago Pago
AU Australia [Oceania]
  also: Commonwealth of Australia, Australie
  people: Australian, Aussie, australien*, australiano*, Aboriginal Australian, Tasmanian, Queenslander
  in: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Victoria?, Darwin?, Hobart, Cairns, Townsville
  in: Gold Coast?, Newcastle?, Wollongong, Geelong, Alice Springs, Murray-Darling, Great Barrier Reef, Woomera
  in: Uluru, Ballarat, Bendigo, Torres Strait, Pilbara, Toowoomba, Edmonton?
  states: Queensland, New South Wales, South Australia, Western Australia, Tasmania, Northern Territory
  short: NSW, N.S.W., Qld, QLD, Vic, Tas, W.A., S.A.
BV Bouvet Island [Antarctica]
CC Cocos Islands [Oceania]
  also: Cocos Keeling Islands
CK Cook Islands [Oceania]
  people: Cook Islander
  in: Rarotonga
CX Christmas Island [Oceania]
FJ Fiji [Oceania]
  also: Fidji, Fiyi
  people: Fijian
  in: Suva
FM Micronesia [Oceania]
  also: Federated States of Micronesia
  people: Micronesian
GS South Georgia and the South Sandwich Islands [Antarctica]
  also: South Georgia Island
GU Guam [Oceania]
  people: Guamanian, Chamorro?
HM Heard Island and McDonald Islands [Antarctica]
  also: Heard Island
KI Kiribati [Oceania]
  was: Gilbert Islands
  people: I-Kiribati
  in: Tarawa
MH Marshall Islands [Oceania]
  people: Marshallese, Marshall Islander
  in: Majuro, Bikini Atoll, Enewetak
MP Northern Mariana Islands [Oceania]
  also: Northern Marianas
  in: Saipan
NC New Caledonia [Oceania]
  also: Kanaky, Kanaky-New Caledonia, Kanaky New Caledonia, Nouvelle-Calédonie, Nueva Caledonia
  also: Kanaky-Nouvelle-Calédonie
  people: New Caledonian, Kanak, kanak*, Caldoche
  in: Nouméa, Noumea, Ouvéa
NF Norfolk Island [Oceania]
NR Nauru [Oceania]
  people: Nauruan
NU Niue [Oceania]
  people: Niuean
NZ New Zealand [Oceania]
  also: Aotearoa, Aotearoa New Zealand, Aotearoa-New Zealand, Nouvelle-Zélande, Nueva Zelanda
  people: New Zealander, Kiwi?, néo-zélandais*, neozelandés*, Maori, Māori
  in: Wellington, Auckland, Christchurch, Dunedin, Hamilton?, Otago, Waikato, Waitangi, Taranaki, Rotorua
  in: Canterbury?
PF French Polynesia [Oceania]
  also: Tahiti, Polynésie française, Polinesia Francesa
  people: Tahitian
  in: Mururoa, Moruroa, Papeete, Bora Bora
PG Papua New Guinea [Oceania]
  also: PNG, Papouasie-Nouvelle-Guinée, Papúa Nueva Guinea, New Guinea
  people: Papua New Guinean
  in: Port Moresby, Bougainville, Bougainvillean, Lae, Panguna
PN Pitcairn Islands [Oceania]
  also: Pitcairn Island, Pitcairn
PW Palau [Oceania]
  people: Palauan
SB Solomon Islands [Oceania]
  also: Solomons, Îles Salomon, Islas Salomón
  people: Solomon Islander
  in: Honiara, Guadalcanal
TF French Southern Territories [Antarctica]
  also: French Southern and Antarctic Lands
  in: Kerguelen
TK Tokelau [Oceania]
TO Tonga [Oceania]
  people: Tongan
  in: Nuku'alofa
TV Tuvalu [Oceania]
  was: Ellice Islands
  people: Tuvaluan
  in: Funafuti
VU Vanuatu [Oceania]
  was: New Hebrides
  people: Ni-Vanuatu
  in: Port Vila
WF Wallis and Futuna [Oceania]
  also: Wallis-et-Futuna
WS Samoa [Oceania]
  was: Western Samoa
  people: Samoan
  in: Apia
`
