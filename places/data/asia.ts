import type { Gazetteer } from './notation.ts'

/** Asia, with the Middle East. Notation: `notation.ts`. */
export const asia: Gazetteer = `
AE United Arab Emirates [MENA]
  also: UAE, U.A.E., Emirates, Émirats arabes unis, Emiratos Árabes Unidos
  was: Trucial States
  people: Emirati
  in: Dubai, Abu Dhabi, Sharjah, Ras al-Khaimah, Fujairah
AF Afghanistan [South Asia]
  also: Islamic Emirate of Afghanistan, Afganistán
  people: Afghan, afghan*, afgano*
  in: Kabul, Kandahar, Herat, Mazar-i-Sharif, Helmand, Bagram, Jalalabad, Kunduz, Panjshir, Hazara, Hindu Kush
  in: Kaboul, Tora Bora
BD Bangladesh [South Asia]
  was: East Pakistan, East Bengal
  people: Bangladeshi, bangladais*
  in: Dhaka, Dacca, Chittagong, Chattogram, Rana Plaza, Cox's Bazar, Sylhet, Savar, Khulna, Phulbari
  in: Chittagong Hill Tracts
BH Bahrain [MENA]
  also: Bahreïn, Baréin, Bahrein
  people: Bahraini
  in: Manama, Pearl Roundabout
BN Brunei [Southeast Asia]
  also: Brunei Darussalam
  people: Bruneian
BT Bhutan [South Asia]
  also: Bhoutan, Bután
  people: Bhutanese
  in: Thimphu
CN China [East Asia]
  also: People's Republic of China, PRC, P.R.C., Mainland China, Chine, Communist China, Red China
  was: Manchuria
  people: Chinese, chinois*, Uyghur, Uighur, Uygur, Tibetan, tibétain*, Manchurian
  in: Beijing, Peking, Pékin, Pekín, Shanghai, Shenzhen, Guangzhou, Canton?, Tibet, Lhasa, Xinjiang, Urumqi
  in: Tiananmen, Tiananmen Square, Wuhan, Guangdong, Sichuan, Chongqing, Nanjing, Nanking, Tianjin, Hunan, Hubei
  in: Hainan, Inner Mongolia, Chengdu, Yunnan, Xi'an, Hangzhou, Zhejiang, Fujian, Henan, Hebei, Shandong, Shanxi
  in: Shaanxi, Gansu, Guizhou, Guangxi, Jiangsu, Jiangxi, Anhui, Liaoning, Jilin, Heilongjiang, Harbin, Dalian
  in: Dongguan, Zhengzhou, Foxconn, Yanan, Yan'an, Kashgar, Wukan, Pearl River Delta, Zhongnanhai, Kunming
  in: Suzhou, Qingdao, Xiamen
HK Hong Kong [East Asia]
  also: Hongkong
  people: Hong Konger, Hongkonger
  in: Kowloon, Lantau
ID Indonesia [Southeast Asia]
  also: Indonésie
  was: Dutch East Indies, Netherlands Indies
  people: Indonesian, indonésien*, indonesio*, Javanese, Balinese, Acehnese, West Papuan, Papuan
  in: Jakarta, Djakarta, Java?, Sumatra, Bali, Aceh, West Papua, Irian Jaya, Papua, Sulawesi, Kalimantan
  in: Surabaya, Bandung, Yogyakarta, Moluccas, Ambon, Medan, Makassar, West Timor, Jayapura, Batam, Borneo?
  in: Semarang
IL Israel [MENA]
  also: State of Israel, Israël, Zionist entity
  people: Israeli, israélien*, israelí*
  in: Jerusalem, Tel Aviv, Tel-Aviv, Haifa, Negev, Naqab, Galilee, Dimona, Sderot, Knesset, Jaffa, Nazareth
  in: Beersheba, Beer Sheva, Ashdod, Ashkelon, Eilat, Acre?, Umm al-Fahm, West Jerusalem, Jérusalem, Jerusalén
IN India [South Asia]
  also: Republic of India, Bharat, Hindustan, Inde
  was: British India, British Raj
  people: Indian, indien*, Kashmiri, Bengali, Punjabi, Tamilian, Keralite, Gujarati, Assamese, Naxalite, Adivasi
  in: New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad
  in: Kerala, West Bengal, Gujarat, Kashmir, Jammu, Jammu and Kashmir, Srinagar, Bhopal, Ayodhya, Tamil Nadu
  in: Maharashtra, Nandigram, Singur, Uttar Pradesh, Bihar, Punjab, Assam, Manipur, Andhra Pradesh, Telangana
  in: Karnataka, Odisha, Orissa, Chhattisgarh, Jharkhand, Rajasthan, Madhya Pradesh, Haryana, Nagaland, Goa
  in: Lucknow, Ahmedabad, Pune, Amritsar, Varanasi, Kochi, Cochin, Narmada, Lok Sabha, Mizoram, Tripura
  in: Meghalaya, Sikkim, Ladakh, Uttarakhand, Himachal Pradesh, Patna, Kanpur, Nagpur, Jaipur, Chandigarh
  in: Muzaffarnagar, Naxalbari, Shaheen Bagh, Noida, Gurgaon, Darjeeling
IO British Indian Ocean Territory [Sub-Saharan Africa]
  also: Chagos, Chagos Islands, Chagos Archipelago
  people: Chagossian
  in: Diego Garcia
IQ Iraq [MENA]
  also: Irak
  was: Mesopotamia
  people: Iraqi, irakien*, iraquí*, Yazidi?, Yezidi?
  in: Baghdad, Basra, Mosul, Kirkuk, Fallujah, Falluja, Erbil, Arbil, Irbil, Najaf, Karbala, Kerbala
  in: Sulaymaniyah, Sulaimaniya, Suleimaniya, Tikrit, Ramadi, Anbar, Sinjar, Shingal, Nasiriyah, Nineveh
  in: Sadr City, Abu Ghraib, Samarra, Halabja, Iraqi Kurdistan, South Kurdistan, Tal Afar, Diyala
  in: Kurdistan Regional Government, Bagdad, Dohuk, Duhok
IR Iran [MENA]
  also: Islamic Republic of Iran, Irán
  was: Persia, Persian, Persian Empire
  people: Iranian, iranien*, iraní*
  in: Tehran, Teheran, Téhéran, Isfahan, Esfahan, Shiraz?, Tabriz, Mashhad, Qom, Ahvaz, Ahwaz, Khuzestan, Abadan
  in: Natanz, Bushehr, Baluchistan?, Rojhelat, Kermanshah, Sanandaj, Mahabad, Evin, Evin Prison, Fordow
  in: Bandar Abbas, Haft Tappeh, Haft Tapeh, Bam?, Strait of Hormuz, Iranian Kurdistan
JO Jordan [MENA]
  also: Hashemite Kingdom of Jordan, Jordanie, Jordania
  was: Transjordan
  people: Jordanian, jordanien*
  in: Amman, Zaatari, Irbid, Zarqa, Aqaba, Petra?
JP Japan [East Asia]
  also: Japon, Japón
  people: Japanese, japonais*, japonés*, Okinawan
  in: Tokyo, Osaka, Fukushima, Hiroshima, Nagasaki, Okinawa, Kyoto, Hokkaido, Yokohama, Nagoya, Kobe?, Sendai
  in: Sapporo, Henoko, Futenma, Tohoku, Minamata, Niigata, Fukuoka, Honshu, Kyushu, Narita
KG Kyrgyzstan [Central Asia]
  also: Kyrgyz Republic, Kirghizstan, Kirghizistan, Kirguistán
  was: Kirghizia, Kirgizia
  people: Kyrgyz, Kirghiz, Kyrgyzstani
  in: Bishkek, Osh, Jalal-Abad
KH Cambodia [Southeast Asia]
  also: Cambodge, Camboya
  was: Kampuchea, Kampuchean, Khmer Republic, Democratic Kampuchea
  people: Cambodian, Khmer, cambodgien*, camboyano*
  in: Phnom Penh, Siem Reap, Battambang, Angkor, Angkor Wat
KP North Korea [East Asia]
  also: Democratic People's Republic of Korea, DPRK, D.P.R.K., Corée du Nord, Corea del Norte
  people: North Korean, nord-coréen*, norcoreano*
  in: Pyongyang, Yongbyon, Kaesong
KR South Korea [East Asia]
  also: Republic of Korea, ROK, R.O.K., Korea, Corée du Sud, Corea del Sur, Corée, Corea
  people: South Korean, Korean, sud-coréen*, coréen*, surcoreano*, coreano*
  in: Seoul, Busan, Pusan, Gwangju, Kwangju, Jeju, Ssangyong, Incheon, Inchon, Pyeongtaek, Daegu, Taegu, Ulsan
  in: Séoul, Pyeongchang
KW Kuwait [MENA]
  also: Koweït
  people: Kuwaiti, koweïtien*
  in: Kuwait City
KZ Kazakhstan [Central Asia]
  also: Kazajistán
  people: Kazakh, Kazakhstani, Kazak
  in: Almaty, Alma-Ata, Astana, Nur-Sultan, Zhanaozen, Karaganda, Baikonur, Shymkent, Aktau
LA Laos [Southeast Asia]
  also: Lao People's Democratic Republic, Lao PDR
  people: Laotian, laotien*, Hmong?
  in: Vientiane, Luang Prabang
LB Lebanon [MENA]
  also: Liban, Líbano
  people: Lebanese, libanais*, libanés*
  in: Beirut, Beyrouth, Tripoli?, Sidon, Saida?, Tyre, Bekaa, Baalbek, Sabra and Shatila, Sabra, Shatila
  in: Nahr al-Bared, Ain al-Hilweh, Litani, Nabatieh, Jbeil, Byblos, South Lebanon, Beqaa, Zahle
LK Sri Lanka [South Asia]
  was: Ceylon, Ceylonese
  people: Sri Lankan, sri-lankais*, Sinhalese, Sinhala
  in: Colombo, Jaffna, Kandy, Batticaloa, Trincomalee, Mullivaikkal, Vanni, Eelam, Tamil Eelam, Vavuniya
  in: Kilinochchi, Hambantota, Galle
MM Burma [Southeast Asia]
  also: Myanmar, Union of Myanmar, Birmanie, Birmania
  people: Burmese, Myanma, birman*, birmano*, Rohingya, Rohingyas, Arakanese
  in: Rangoon, Yangon, Naypyidaw, Naypyitaw, Mandalay, Rakhine, Arakan, Kachin, Shan State, Karen State, Karenni
  in: Chin State, Sittwe
MN Mongolia [East Asia]
  also: Mongolie
  was: Outer Mongolia
  people: Mongolian, Mongol
  in: Ulaanbaatar, Ulan Bator, Oyu Tolgoi
MO Macau [East Asia]
  also: Macao
  people: Macanese
MV Maldives [South Asia]
  also: Maldivas
  people: Maldivian
MY Malaysia [Southeast Asia]
  also: Malaisie, Malasia
  was: Malaya, Malayan
  people: Malaysian, Malay, malaisien*
  in: Kuala Lumpur, Penang, Sarawak, Sabah, Johor, Putrajaya, Kelantan, Selangor, Perak, Borneo?, Kota Kinabalu
  in: Malacca, Kedah
NP Nepal [South Asia]
  also: Népal
  people: Nepalese, Nepali, népalais*
  in: Kathmandu, Katmandu, Terai, Madhesi, Gorkha, Pokhara, Everest, Mount Everest
OM Oman [MENA]
  also: Sultanate of Oman, Omán
  people: Omani
  in: Muscat, Dhofar, Salalah
PH Philippines [Southeast Asia]
  also: The Philippines, Republic of the Philippines, Filipinas
  people: Filipino, Filipina, Philippine, Pilipino, philippin*, filipino*, Moro?
  in: Manila, Mindanao, Luzon, Visayas, Marawi, Davao, Cebu, Quezon City, Bangsamoro, Tacloban, Negros?, Leyte
  in: Cotabato, Sulu, Malacañang, Subic Bay, Cagayan de Oro, Zamboanga, Palawan, Baguio
PK Pakistan [South Asia]
  also: Islamic Republic of Pakistan, Pakistán
  was: West Pakistan
  people: Pakistani, pakistanais*, pakistaní*, Baloch, Baluch, Sindhi, Pashtun?
  in: Islamabad, Karachi, Lahore, Peshawar, Balochistan, Baluchistan, Sindh, Swat?, Swat Valley, Waziristan
  in: Quetta, Rawalpindi, Khyber Pakhtunkhwa, Faisalabad, Okara, Gilgit-Baltistan, Gilgit, Hunza, Azad Kashmir
  in: Multan, Hyderabad?, Punjab?, Abbottabad, Gwadar, North-West Frontier Province, Sialkot, Kasur
PS Palestine [MENA]
  also: State of Palestine, Occupied Palestine, Palestinian Authority, Palestinian Territories
  also: Occupied Territories, Occupied Palestinian Territories, Occupied Palestinian Territory
  was: Mandatory Palestine
  people: Palestinian, palestinien*, palestino*, Gazan, Nakba
  in: Gaza, Jordan Valley, Gaza City, Gaza Strip, West Bank, Cisjordanie, Cisjordania, Ramallah, Nablus, Jenin
  in: Hebron, Bethlehem, East Jerusalem, Rafah, Khan Younis, Khan Yunis, Jabalia, Jericho, Qalqilya, Tulkarem
  in: Tulkarm, Sheikh Jarrah, Deir Yassin, Masafer Yatta, Bil'in, Silwan, Al-Aqsa, Deir al-Balah, Beit Hanoun
  in: Nabi Saleh
QA Qatar [MENA]
  people: Qatari
  in: Doha
SA Saudi Arabia [MENA]
  also: Kingdom of Saudi Arabia, Arabie saoudite, Arabia Saudita, KSA, Arabia?
  people: Saudi, Saudi Arabian, saoudien*, saudí*
  in: Riyadh, Jeddah, Mecca, Medina, Qatif, Dhahran, Hejaz, Aramco, Dammam, La Mecque
SG Singapore [Southeast Asia]
  also: Singapour, Singapur
  people: Singaporean
SY Syria [MENA]
  also: Syrian Arab Republic, Syrie, Siria
  people: Syrian, syrien*, sirio*
  in: Damascus, Aleppo, Homs, Idlib, Rojava, Kobane, Kobanê, Kobani, Raqqa, Daraa, Deraa, Hama, Latakia, Ghouta
  in: Golan, Golan Heights, Afrin, Qamishli, Deir ez-Zor, Deir Ezzor, Deir al-Zor, Palmyra?, Douma, Yarmouk
  in: Hasakah, Tartus, Tartous, Damas, Manbij, Saraqib, Suwayda, Sweida, Maaloula
TH Thailand [Southeast Asia]
  also: Thaïlande, Tailandia
  was: Siam, Siamese?
  people: Thai, thaïlandais*, tailandés*
  in: Bangkok, Chiang Mai, Pattani, Phuket, Isan, Mae Sot
TJ Tajikistan [Central Asia]
  also: Tadjikistan, Tayikistán
  people: Tajik, Tadjik, Tajikistani
  in: Dushanbe, Gorno-Badakhshan
TL Timor-Leste [Southeast Asia]
  also: East Timor, Timor Leste, Timor oriental, Timor Oriental, Democratic Republic of Timor-Leste, Timor?
  was: Portuguese Timor
  people: Timorese, East Timorese
  in: Dili
TM Turkmenistan [Central Asia]
  also: Turkménistan, Turkmenistán
  people: Turkmenistani, Turkmen?
  in: Ashgabat
TR Turkey [MENA]
  also: Türkiye, Turkiye, Republic of Turkey, Turquie, Turquía
  was: Ottoman Empire, Ottoman, Ottomans
  people: Turkish, Turk, turc*, turco*, turque*
  in: Ankara, Istanbul, Constantinople, Diyarbakir, Diyarbakır, Taksim, Taksim Square, Gezi, Gezi Park, Izmir
  in: İzmir, Anatolia, Anatolian, Cizre, Roboski, Dersim, Soma?, Suruç, Bakur, Incirlik, Adana, Bursa, Gaziantep
  in: Mersin, Van?, Antalya, Kocaeli, Trabzon, Hatay, Şırnak, Mardin, Smyrna?, Turkish Kurdistan
  in: North Kurdistan, Northern Kurdistan, Bosphorus, Estambul, Imrali, Thrace?, Antakya, Ceylanpinar, Gallipoli
TW Taiwan [East Asia]
  also: Republic of China, Chinese Taipei, Taiwán
  was: Formosa, Nationalist China
  people: Taiwanese, taïwanais*, taiwanés*
  in: Taipei, Kaohsiung, Taichung, Kinmen
UZ Uzbekistan [Central Asia]
  also: Ouzbékistan, Uzbekistán
  people: Uzbek, Uzbekistani
  in: Tashkent, Samarkand, Andijan, Bukhara, Karakalpakstan, Fergana
VN Vietnam [Southeast Asia]
  also: Viet Nam, Viêt Nam, Viêt-nam, Socialist Republic of Vietnam
  was: North Vietnam, South Vietnam, Democratic Republic of Vietnam, Indochina, French Indochina, Tonkin, Annam
  was: North Vietnamese, South Vietnamese, Cochinchina, Indochine
  people: Vietnamese, vietnamien*, vietnamita*
  in: Hanoi, Ho Chi Minh City, Saigon, Da Nang, Danang, Hue?, Haiphong, Mekong Delta, Dien Bien Phu, My Lai
YE Yemen [MENA]
  also: Yémen, South Yemen, North Yemen
  people: Yemeni, Yemenite, yéménite*, yemení*
  in: Sanaa, Sana'a, Aden, Taiz, Ta'iz, Hodeidah, Hudaydah, Hadramawt, Saada, Sa'ada, Marib, Socotra, Sanaʻa
`
