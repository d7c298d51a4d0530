import type { Gazetteer } from './notation.ts'

/** Africa: what its countries are called, were called, and what lies in them. Notation: `notation.ts`. */
export const africa: Gazetteer = `
DZ Algeria [MENA]
  also: People's Democratic Republic of Algeria, Algérie, Argelia
  people: Algerian, algérien*, argelino*
  in: Algiers, Oran, Constantine?, Annaba, Kabylia, Kabyle, Tizi Ouzou, Bejaia, Tindouf, Tamanrasset
  in: Hassi Messaoud, Sétif
AO Angola [Sub-Saharan Africa]
  people: Angolan, angolais*
  in: Luanda, Huambo, Lobito, Benguela, Cabinda, Lubango
BF Burkina Faso [Sub-Saharan Africa]
  also: Burkina
  was: Upper Volta, Haute-Volta
  people: Burkinabé, Burkinabe, Burkinan
  in: Ouagadougou, Bobo-Dioulasso, Bobo Dioulasso
BI Burundi [Sub-Saharan Africa]
  was: Urundi
  people: Burundian
  in: Bujumbura, Gitega
BJ Benin [Sub-Saharan Africa]
  also: Bénin
  was: Dahomey
  people: Beninese, Beninois
  in: Cotonou, Porto-Novo, Parakou
BW Botswana [Sub-Saharan Africa]
  was: Bechuanaland
  people: Botswanan, Batswana, Motswana
  in: Gaborone, Francistown
CD DR Congo [Sub-Saharan Africa]
  also: Democratic Republic of the Congo, DRC, D.R.C., D.R. Congo, RDC, Democratic Republic of Congo
  also: Congo-Kinshasa, République démocratique du Congo, República Democrática del Congo, Congo
  was: Zaire, Zaïre, Belgian Congo, Congo Free State
  people: Congolese, congolais*, Zairian, Zairean
  in: Kinshasa, Lubumbashi, Goma, Bukavu, Kivu, North Kivu, South Kivu, Katanga, Kisangani, Ituri, Kasai
  in: Kananga, Mbuji-Mayi, Beni?, Bunia, Léopoldville, Leopoldville, Elisabethville
CF Central African Republic [Sub-Saharan Africa]
  also: République centrafricaine, República Centroafricana, Centrafrique
  was: Ubangi-Shari, Central African Empire
  people: Central African, centrafricain*
  in: Bangui
CG Congo-Brazzaville [Sub-Saharan Africa]
  also: Republic of the Congo, Republic of Congo, Congo Republic, République du Congo, Congo?
  was: French Congo
  people: Congolese?
  in: Brazzaville, Pointe-Noire
CI Ivory Coast [Sub-Saharan Africa]
  also: Côte d'Ivoire, Cote d'Ivoire, Costa de Marfil
  people: Ivorian, Ivoirian, ivoirien*
  in: Abidjan, Yamoussoukro, Bouaké, Korhogo
CM Cameroon [Sub-Saharan Africa]
  also: Cameroun, Camerún, Cameroons
  people: Cameroonian, camerounais*
  in: Yaoundé, Douala, Bamenda, Ambazonia
CV Cape Verde [Sub-Saharan Africa]
  also: Cabo Verde, Cap-Vert, Cape Verde Islands
  people: Cape Verdean, Cabo Verdean
  in: Mindelo
DJ Djibouti [Sub-Saharan Africa]
  also: Yibuti
  people: Djiboutian
EG Egypt [MENA]
  also: Arab Republic of Egypt, Égypte, Egipto
  was: United Arab Republic
  people: Egyptian, égyptien*, egipcio*
  in: Cairo, Alexandria, Suez, Suez Canal, Port Said, Giza, Luxor, Sinai, Sinai Peninsula, Mahalla
  in: Mahalla al-Kubra, Tahrir Square, Aswan, Mansoura, Ismailia, Sharm el-Sheikh, Sharm el Sheikh, Upper Egypt
  in: Nile Delta, Zamalek, Asyut, Tanta, Rafah Crossing?
EH Western Sahara [MENA]
  also: Sahrawi Arab Democratic Republic, SADR, Sahara occidental, Sáhara Occidental
  was: Spanish Sahara
  people: Sahrawi, Saharawi, sahraoui*
  in: Laayoune, El Aaiún, Dakhla
ER Eritrea [Sub-Saharan Africa]
  also: Érythrée
  people: Eritrean, érythréen*
  in: Asmara, Massawa
ET Ethiopia [Sub-Saharan Africa]
  also: Éthiopie, Etiopía
  was: Abyssinia
  people: Ethiopian, éthiopien*, etíope*, Abyssinian
  in: Addis Ababa, Tigray, Tigrayan, Oromia, Amhara, Ogaden, Mekelle, Dire Dawa, Addis Abeba
GA Gabon [Sub-Saharan Africa]
  also: Gabonese Republic, Gabón
  people: Gabonese
  in: Libreville, Port-Gentil
GH Ghana [Sub-Saharan Africa]
  people: Ghanaian, Ghanian, ghanéen*
  in: Accra, Kumasi, Tamale?, Takoradi
GM Gambia [Sub-Saharan Africa]
  also: The Gambia, Gambie
  people: Gambian
  in: Banjul, Serekunda
GN Guinea [Sub-Saharan Africa]
  also: Guinea-Conakry, Guinea Conakry, Republic of Guinea, Guinée, Guinée-Conakry, French Guinea
  people: Guinean, guinéen*
  in: Conakry, Nzérékoré, Simandou
GQ Equatorial Guinea [Sub-Saharan Africa]
  also: Guinée équatoriale, Guinea Ecuatorial
  was: Spanish Guinea, Fernando Po
  people: Equatorial Guinean, Equatoguinean
  in: Malabo, Bata?
GW Guinea-Bissau [Sub-Saharan Africa]
  also: Guinea Bissau, Guinée-Bissau, Guinea-Bisáu
  was: Portuguese Guinea
  people: Bissau-Guinean
  in: Bissau
KE Kenya [Sub-Saharan Africa]
  also: Kenia
  people: Kenyan, kényan*, keniano*
  in: Nairobi, Mombasa, Kisumu, Eldoret, Dadaab, Nakuru, Kakuma
KM Comoros [Sub-Saharan Africa]
  also: Comoro Islands, Comores, Comoras
  people: Comorian, Comoran, comorien*
  in: Moroni, Anjouan
LR Liberia [Sub-Saharan Africa]
  people: Liberian
  in: Monrovia
LS Lesotho [Sub-Saharan Africa]
  was: Basutoland
  people: Basotho, Mosotho
  in: Maseru
LY Libya [MENA]
  also: Libyan Arab Jamahiriya, Jamahiriya, Libye, Libia
  people: Libyan, libyen*, libio*
  in: Tripoli, Benghazi, Misrata, Misurata, Sirte, Tobruk, Sabha, Zawiya, Tripolitania, Cyrenaica, Derna
MA Morocco [MENA]
  also: Kingdom of Morocco, Maroc, Marruecos
  people: Moroccan, marocain*, marroquí*
  in: Rabat, Casablanca, Marrakesh, Marrakech, Fez?, Tangier, Tangiers, Agadir, Rif, Al Hoceima, Meknes, Tetouan
  in: Oujda
MG Madagascar [Sub-Saharan Africa]
  also: Malagasy Republic
  people: Malagasy, Madagascan, malgache*
  in: Antananarivo, Tananarive, Toamasina
ML Mali [Sub-Saharan Africa]
  was: French Sudan
  people: Malian, malien*
  in: Bamako, Timbuktu, Gao, Kidal, Azawad, Mopti, Tombouctou, Ségou
MR Mauritania [MENA, Sub-Saharan Africa]
  also: Mauritanie
  people: Mauritanian, mauritanien*
  in: Nouakchott, Nouadhibou
MU Mauritius [Sub-Saharan Africa]
  also: Île Maurice, Mauricio?
  people: Mauritian, mauricien*
  in: Port Louis, Port-Louis
MW Malawi [Sub-Saharan Africa]
  was: Nyasaland
  people: Malawian
  in: Lilongwe, Blantyre
MZ Mozambique [Sub-Saharan Africa]
  people: Mozambican, mozambicain*
  in: Maputo, Beira, Cabo Delgado, Nampula, Palma?, Lourenço Marques
NA Namibia [Sub-Saharan Africa]
  also: Namibie
  was: South West Africa, South-West Africa
  people: Namibian
  in: Windhoek, Walvis Bay
NE Niger [Sub-Saharan Africa]
  also: Níger
  people: Nigerien, nigérien*
  in: Niamey, Agadez, Arlit, Zinder, Diffa
NG Nigeria [Sub-Saharan Africa]
  also: Nigéria
  was: Biafra, Biafran
  people: Nigerian, nigérian*
  in: Lagos, Abuja, Kano, Ibadan, Port Harcourt, Niger Delta, Niger State, Borno, Maiduguri, Kaduna, Chibok
  in: Ogoniland, Jos?, Benin City, Enugu, Warri
RE Réunion! [Sub-Saharan Africa]
  also: La Réunion, Reunion Island, Réunion Island, Île de la Réunion
  people: Réunionese, réunionnais*
  in: Saint-Denis de la Réunion
RW Rwanda [Sub-Saharan Africa]
  also: Ruanda
  was: Ruanda-Urundi
  people: Rwandan, Rwandese, rwandais*
  in: Kigali, Butare
SC Seychelles [Sub-Saharan Africa]
  people: Seychellois
  in: Mahé!
SD Sudan [MENA, Sub-Saharan Africa]
  also: Soudan, Sudán
  was: Anglo-Egyptian Sudan
  people: Sudanese, soudanais*, sudanés*
  in: Khartoum, Darfur, Omdurman, Port Sudan, Kordofan, South Kordofan, Blue Nile State, El Fasher, Nyala
  in: Wad Madani, Atbara, Nuba Mountains
SH Saint Helena [Sub-Saharan Africa]
  also: Saint Helena Ascension and Tristan da Cunha, Tristan da Cunha, Ascension Island
SL Sierra Leone [Sub-Saharan Africa]
  also: Sierra Leona
  people: Sierra Leonean
  in: Freetown, Kenema
SN Senegal [Sub-Saharan Africa]
  also: Sénégal
  people: Senegalese, sénégalais*, senegalés*
  in: Dakar, Casamance, Ziguinchor, Thiès, Saint-Louis?
SO Somalia [Sub-Saharan Africa]
  also: Somalie
  was: Italian Somaliland, British Somaliland
  people: Somali, Somalian, somalien*
  in: Mogadishu, Somaliland, Puntland, Hargeisa, Kismayo, Baidoa
SS South Sudan [Sub-Saharan Africa]
  also: Republic of South Sudan, Soudan du Sud, Sudán del Sur
  people: South Sudanese
  in: Juba, Malakal, Bentiu
ST São Tomé and Príncipe [Sub-Saharan Africa]
  also: Sao Tome, São Tomé, Santo Tomé y Príncipe, Sao Tomé-et-Principe
  people: Santomean
SZ Eswatini [Sub-Saharan Africa]
  was: Swaziland, Swazilandia
  people: Swazi
  in: Mbabane, Manzini
TD Chad [Sub-Saharan Africa]
  also: Tchad
  people: Chadian, tchadien*
  in: N'Djamena, Ndjamena, Fort-Lamy, Abéché
TG Togo [Sub-Saharan Africa]
  also: Togolese Republic
  was: Togoland
  people: Togolese, togolais*
  in: Lomé
TN Tunisia [MENA]
  also: Tunisie, Túnez
  people: Tunisian, tunisien*, tunecino*
  in: Tunis, Sfax, Sidi Bouzid, Gafsa, Sousse, Kasserine, Bizerte, Gabès, Redeyef, Carthage?
TZ Tanzania [Sub-Saharan Africa]
  also: United Republic of Tanzania, Tanzanie
  was: Tanganyika
  people: Tanzanian, tanzanien*
  in: Dar es Salaam, Dodoma, Zanzibar, Zanzibari, Arusha, Mwanza, Pemba
UG Uganda [Sub-Saharan Africa]
  also: Ouganda
  people: Ugandan, ougandais*
  in: Kampala, Entebbe, Gulu, Acholi, Jinja
YT Mayotte [Sub-Saharan Africa]
  also: Maore
  people: Mahoran, Mahorais
  in: Mamoudzou
ZA South Africa [Sub-Saharan Africa]
  also: Republic of South Africa, RSA, Azania, Afrique du Sud, Sudáfrica
  was: Union of South Africa, Transvaal
  people: South African, sud-africain*, sudafricano*
  in: Johannesburg, Cape Town, Pretoria, Durban, Soweto, Marikana, Gauteng, KwaZulu-Natal, Western Cape
  in: Eastern Cape, Sharpeville, Port Elizabeth, Bloemfontein, Tshwane, Limpopo, Mpumalanga, Rustenburg
  in: Robben Island, Bantustan, Free State?, East London?
ZM Zambia [Sub-Saharan Africa]
  also: Zambie
  was: Northern Rhodesia
  people: Zambian
  in: Lusaka, Copperbelt, Kitwe, Ndola, Livingstone?
ZW Zimbabwe [Sub-Saharan Africa]
  also: Zimbabue
  was: Rhodesia, Southern Rhodesia, Rhodesian
  people: Zimbabwean
  in: Harare, Bulawayo, Matabeleland, Mutare, Marange, Chitungwiza, Salisbury?
`
