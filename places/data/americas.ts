import type { Gazetteer } from './notation.ts'

/** The Americas without the United States and Canada. Notation: `notation.ts`. */
export const americas: Gazetteer = `
AG Antigua and Barbuda [Caribbean]
  also: Antigua y Barbuda, Antigua, Barbuda
  people: Antiguan
AI Anguilla [Caribbean]
  people: Anguillan
AR Argentina [Latin America]
  also: Argentine Republic, Argentine, República Argentina
  people: Argentinian, Argentinean, argentin*, argentino*
  in: Buenos Aires, Rosario, Córdoba?, Mendoza, Neuquén, Patagonia, Tucumán, La Plata, Salta, Jujuy
  in: Mar del Plata, Tierra del Fuego, Plaza de Mayo, Casa Rosada, Bariloche, Chubut, Santiago del Estero
AW Aruba [Caribbean]
  people: Aruban
BB Barbados [Caribbean]
  people: Barbadian, Bajan
  in: Bridgetown
BL Saint Barthélemy [Caribbean]
  also: Saint-Barthélemy, St. Barts, Saint Barts
BO Bolivia [Latin America]
  also: Plurinational State of Bolivia, Estado Plurinacional de Bolivia, Bolivie
  people: Bolivian, bolivien*, boliviano*
  in: La Paz, Cochabamba, Santa Cruz de la Sierra, El Alto, Sucre?, Potosí, Oruro, TIPNIS, Chapare, Tarija
  in: Santa Cruz?
BQ Caribbean Netherlands [Caribbean]
  also: Bonaire, Sint Eustatius, Saba
BR Brazil [Latin America]
  also: Federative Republic of Brazil, Brasil, Brésil
  people: Brazilian, brésilien*, brasileño*, brasileiro*
  in: Brasília, Rio de Janeiro, São Paulo, Sao Paulo, Porto Alegre, Salvador da Bahia, Belo Horizonte, Recife
  in: Fortaleza, Curitiba, Manaus, Minas Gerais, Rio Grande do Sul, Bahia, Pernambuco, Belém, Amapá, Ceará
  in: Mato Grosso, Maranhão, Rondônia, Roraima, Paraná, Santa Catarina, Campinas, Goiânia, Florianópolis
  in: Brumadinho, Porto Velho, Niterói, Rio?
BS Bahamas [Caribbean]
  also: The Bahamas
  people: Bahamian
  in: Nassau?
BZ Belize [Latin America, Caribbean]
  also: Belice
  was: British Honduras
  people: Belizean
  in: Belmopan
CL Chile [Latin America]
  also: Republic of Chile, Chili?
  people: Chilean, chilien*, chileno*
  in: Santiago de Chile, Santiago, Valparaíso, Concepción, Antofagasta, Araucanía, La Moneda, Mapuche, Atacama
  in: Viña del Mar, Temuco, Iquique, Punta Arenas
CO Colombia [Latin America]
  also: Colombie
  was: New Granada, Gran Colombia
  people: Colombian, colombien*, colombiano*
  in: Bogotá, Medellín, Cali, Barranquilla, Cartagena, Cauca, Antioquia, Chocó, Catatumbo, Bucaramanga, Cúcuta
  in: Caquetá, Putumayo, Buenaventura, Nariño
CR Costa Rica [Latin America]
  people: Costa Rican, costaricien*, costarricense*
  in: San José?
CU Cuba [Caribbean, Latin America]
  people: Cuban, cubain*, cubano*
  in: Havana, La Habana, Santiago de Cuba, Guantánamo, Guantanamo Bay, Sierra Maestra, Bay of Pigs, Camagüey
  in: Cienfuegos, Matanzas, Holguín, Santa Clara?, Playa Girón
CW Curaçao [Caribbean]
  people: Curaçaoan
  in: Willemstad
DM Dominica [Caribbean]
  also: Commonwealth of Dominica
  people: Dominican?
  in: Roseau
DO Dominican Republic [Caribbean, Latin America]
  also: République dominicaine, República Dominicana, Santo Domingo
  people: Dominican, dominicain*, dominicano*
EC Ecuador [Latin America]
  also: Équateur
  people: Ecuadorian, Ecuadorean, Ecuadoran, équatorien*, ecuatoriano*
  in: Quito, Guayaquil, Yasuní, Cuenca, Galápagos, Galápagos Islands, Esmeraldas, Loja
FK Falkland Islands [Latin America]
  also: Falklands, Malvinas, Islas Malvinas, Malouines
  people: Falkland Islander, Falklander
  in: Port Stanley
GD Grenada [Caribbean]
  people: Grenadian
GF French Guiana [Latin America]
  also: Guyane, Guyane française, Guayana Francesa
  people: Guianan, guyanais*
  in: Cayenne, Kourou
GP Guadeloupe [Caribbean]
  also: Guadalupe?
  people: Guadeloupean, guadeloupéen*
  in: Pointe-à-Pitre, Basse-Terre
GT Guatemala [Latin America]
  people: Guatemalan, guatémaltèque*, guatemalteco*
  in: Guatemala City, Quetzaltenango, Totonicapán, Huehuetenango
GY Guyana [Latin America, Caribbean]
  was: British Guiana
  people: Guyanese
  in: Essequibo, Georgetown?
HN Honduras [Latin America]
  people: Honduran, hondurien*, hondureño*
  in: Tegucigalpa, San Pedro Sula, Bajo Aguán
HT Haiti [Caribbean, Latin America]
  also: Haïti, Haití
  was: Saint-Domingue
  people: Haitian, haïtien*, haitiano*
  in: Port-au-Prince, Cité Soleil, Cap-Haïtien, Gonaïves
JM Jamaica [Caribbean]
  also: Jamaïque
  people: Jamaican, jamaïcain*
  in: Kingston, Montego Bay
KN Saint Kitts and Nevis [Caribbean]
  also: St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts, Saint Kitts, Nevis
  people: Kittitian, Nevisian
KY Cayman Islands [Caribbean]
  also: Caymans, Cayman, Îles Caïmans, Islas Caimán
  people: Caymanian
LC Saint Lucia [Caribbean]
  also: St. Lucia, St Lucia, Sainte-Lucie
  people: Saint Lucian, St Lucian, St. Lucian
  in: Castries
MF Saint Martin [Caribbean]
  also: Saint-Martin?
MQ Martinique [Caribbean]
  people: Martinican, Martiniquan, martiniquais*
  in: Fort-de-France
MS Montserrat? [Caribbean]
  people: Montserratian
MX Mexico [Latin America, North America]
  also: United Mexican States, México, Mexique, Méjico
  was: New Spain
  people: Mexican, mexicain*, mexicano*
  in: Mexico City, Ciudad de México, Oaxaca, Chiapas, Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Juárez?
  in: Guerrero?, Ayotzinapa, Iguala, Puebla, Veracruz, San Cristóbal de las Casas, Cancún, Michoacán, Sinaloa
  in: Yucatán, Tlatelolco, Atenco, Acapulco, Sonora, Baja California, Tabasco, Jalisco, Morelos, Zapatista
  in: Zapatistas, Chihuahua, Culiacán, Tamaulipas, Los Pinos, Nuevo León, Coahuila, Lacandon, Los Cabos
NI Nicaragua [Latin America]
  people: Nicaraguan, nicaraguayen*, nicaragüense*
  in: Managua, León!?, Granada?, Masaya, Monimbó
PA Panama [Latin America]
  also: Panamá
  people: Panamanian, Panamian, panaméen*, panameño*
  in: Panama City, Panama Canal, Darién, Darién Gap
PE Peru [Latin America]
  also: Perú, Pérou
  people: Peruvian, péruvien*, peruano*
  in: Lima, Cusco, Cuzco, Arequipa, Cajamarca, Puno, Ayacucho, Bagua, Conga?, Iquitos, Callao, Machu Picchu
PM Saint Pierre and Miquelon [North America]
  also: Saint-Pierre-et-Miquelon
PR Puerto Rico [Caribbean, Latin America]
  also: Porto Rico
  people: Puerto Rican, portoricain*, puertorriqueño*, boricua*
  in: Vieques, San Juan?, Ponce?
PY Paraguay [Latin America]
  people: Paraguayan, paraguayen*, paraguayo*
  in: Asunción, Curuguaty, Ciudad del Este
SR Suriname [Latin America, Caribbean]
  also: Surinam
  was: Dutch Guiana
  people: Surinamese
  in: Paramaribo
SV El Salvador [Latin America]
  also: Salvador?
  people: Salvadoran, Salvadorean, Salvadorian, salvadorien*, salvadoreño*
  in: San Salvador, Morazán, Chalatenango, El Mozote
SX Sint Maarten [Caribbean]
TC Turks and Caicos Islands [Caribbean]
  also: Turks and Caicos
  in: Grand Turk
TT Trinidad and Tobago [Caribbean]
  also: Trinidad & Tobago, Trinidad, Tobago, Trinité-et-Tobago, Trinidad y Tobago
  people: Trinidadian, Tobagonian
  in: Port of Spain
UY Uruguay [Latin America]
  people: Uruguayan, uruguayen*, uruguayo*
  in: Montevideo, Punta del Este
VC Saint Vincent and the Grenadines [Caribbean]
  also: St. Vincent and the Grenadines, St Vincent and the Grenadines, Grenadines
  people: Vincentian
VE Venezuela [Latin America]
  also: Bolivarian Republic of Venezuela
  people: Venezuelan, vénézuélien*, venezolano*
  in: Caracas, Maracaibo, Zulia, Miraflores, Miraflores Palace, Ciudad Guayana, Barquisimeto, Táchira, Orinoco
  in: Valencia?, Mérida!?, Lara?
VG British Virgin Islands [Caribbean]
  in: Tortola
VI US Virgin Islands [Caribbean]
  also: U.S. Virgin Islands, United States Virgin Islands, Virgin Islands
  in: St. Croix, Saint Croix, Charlotte Amalie
`
