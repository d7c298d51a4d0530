import type { Gazetteer } from './notation.ts'

/** The United States and Canada, whose towns borrow the names of half the world. Notation: `notation.ts`. */
export const northAmerica: Gazetteer = `
US United States [North America]
  also: United States of America, US, U.S., USA, U.S.A., America, States?, États-Unis, Estados Unidos, EE.UU.
  also: EEUU, EE. UU., Etats Unis
  people: American, U.S.-American, US-American, African American, African-American, Afro-American
  people: Native American, American Indian, Asian American, Mexican American, Mexican-American, Cuban American
  people: Cuban-American, Irish American, Irish-American, Italian American, Italian-American, Arab American
  people: Arab-American, Japanese American, Japanese-American, Chinese American, Chinese-American
  people: Korean American, Korean-American, Euro-American?, North American Indian, Yankee?, étasunien*
  people: états-unien*, estadounidense*, norteamericano*
  in: Washington, Washington DC, Washington D.C., District of Columbia, White House, Pentagon, Capitol Hill
  in: State Department, New York, New York City, NYC, Los Angeles, L.A.?, Chicago, Houston, Philadelphia
  in: Phoenix?, San Francisco, San Diego, San Antonio, San Jose?, Dallas, Detroit, Boston, Seattle, Minneapolis
  in: Saint Paul?, St. Paul?, Denver, Atlanta, Miami, New Orleans, Baltimore, Cleveland, Pittsburgh, Oakland
  in: Portland, Las Vegas, Milwaukee, Memphis, Nashville, Cincinnati, Columbus?, Kansas City, St. Louis
  in: Saint Louis, Sacramento, Salt Lake City, Charlotte?, Charlottesville, Ferguson?, Standing Rock
  in: Wounded Knee, Manhattan, Brooklyn, Harlem, Bronx, Queens?, Staten Island, Hollywood, Silicon Valley
  in: Buffalo, Newark, Flint?, Indianapolis, Honolulu, Anchorage, Hawaii, Berkeley, El Paso, Tucson, Albuquerque
  in: Oklahoma City, Tulsa, Omaha, Louisville, Lexington, Richmond?, Birmingham?, Montgomery?, Selma?
  in: Little Rock, Baton Rouge, Jacksonville, Tampa, Orlando, Fort Worth, Austin?, Jackson?, Toledo?, Athens?
  in: Rome?, Naples?, Moscow?, Paris?, London?, Cairo?, Lebanon?, Peru?, Mexico?, Cuba?, Berlin?, Dublin?
  in: Vienna?, Geneva?, Florence?, Venice?, Milan?, Manchester?, Oxford?, Cambridge?, Plymouth?, Alexandria?
  in: Odessa?, St. Petersburg?, Saint Petersburg?, Melbourne?, Bethlehem?, Nazareth?, Hebron?, Palestine?
  in: Jordan?, Jamaica?, Poland?, Norway?, Holland?, China?, Brazil?, Egypt?, Cordova?, Bristol?, Worcester?
  in: Durham?, Lancaster?, York?, Chester?, Gloucester?, Newcastle?, Wellington?, Hamilton?, Glasgow?, Aberdeen?
  in: Edinburgh?, Edmonton?, Calais?, Verona?, Palermo?, Syracuse?, Troy?, Sparta?, Corinth?, Carthage?, Delhi?
  in: Madras?, Lima?, Quito?, Cartagena?, Havana?, Panama City?, Belfast?, Limerick?, Waterford?, Kingston?
  in: Windsor?, Monterrey?, Leeds?, Stockholm?, Copenhagen?, Warsaw?, Prague?, Bremen?, Hamburg?, Hanover?
  in: Frankfort, Lisbon?, Madrid?, Barcelona?, Salamanca?, Valencia?, Santiago?, Medina?, Mecca?, Damascus?
  in: Smyrna?, Antioch?, Ghent?, Antwerp?, Amsterdam?, Rotterdam?, Utrecht?, Cardiff?, Swansea?, Tripoli?
  in: Tunis?, Luxor?, Memphis?, Thebes?, Canton?, Pekin?, Bangor?, Derry?, Augusta, Savannah?, Macon, Decatur?
  in: Georgetown?, Norfolk?, Essex?, Kent?, Sussex?, Somerset?, Cumberland?, Burlington?, Guantanamo?
  in: Jersey City, Jamaica Plain, New England, Ellis Island, West Point, Guadalupe?, Erie?, Concord?
  in: Hudson Valley, Appalachia, Appalachian, Deep South, Midwest, Rust Belt, Bay Area, Long Island, Cape Cod
  in: Silver Spring, Fort Bragg, Los Alamos, Three Mile Island, Haymarket?, Alcatraz, Rikers Island, Attica?
  in: Niagara Falls?, Navajo, Cherokee, Lakota
  states: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia?
  states: Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan
  states: Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico
  states: New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island
  states: South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State
  states: West Virginia, Wisconsin, Wyoming, Northern California, Southern California, Carolinas
  short: Ala, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Ky, La, Md, Mass, Mich, Minn, Miss, Mo
  short: Mont, Neb, Nev, N.H., N.J., N.M., N.Y., N.C., N.D., Okla, Ore, Pa, R.I., S.C., S.D., Tenn, Tex, Vt, Va
  short: Wash, W.Va., W. Va., Wis, Wyo, D.C., DC, AL, AZ, AR, CA, CO, CT, FL, GA, IL, KS, KY, MD, MA, MI, MN, MS
  short: MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY
  people: Georgian?, Californian, Texan, New Yorker, Hawaiian, Alaskan, Floridian, Chicagoan, Bostonian
UM US Minor Outlying Islands [Oceania]
  in: Midway Islands, Midway Atoll, Wake Island
CA Canada [North America]
  also: Canadá
  people: Canadian, canadien*, canadiense*, Québécois, Quebecois, Quebecer, Quebecker, québécois*, First Nations
  people: Albertan, Ontarian, Newfoundlander, Acadian?
  in: Ottawa, Toronto, Montreal, Quebec, Quebec City, Vancouver, Calgary, Edmonton, Winnipeg, Wet'suwet'en
  in: Halifax?, Hamilton?, London?, Windsor?, Kingston?, Saskatoon, Regina?, Gatineau, Mississauga, Brampton
  in: Oshawa, Sudbury?, Thunder Bay, Fort McMurray, Acadia?, Charlottetown, Fredericton, Moncton, Sherbrooke
  in: Trois-Rivières, Victoria?, Vancouver Island, Nanaimo, Kelowna, Red Deer, Medicine Hat, Lethbridge, Banff
  in: Iqaluit, Whitehorse, Yellowknife, Parliament Hill, Richmond?, Surrey?, Cambridge?, Oxford?, Woodstock?
  in: Waterloo?, Kitchener?, Guelph, Scarborough?, Markham?, Niagara Falls?, Delta?, Burlington?, Paris?, Perth?
  in: Stratford?, Sydney?, Brantford, St. John's?, Kamloops, Lac-Mégantic, Cornwall?, Peterborough?, Sarnia
  in: Barrie?, Laval?, Longueuil
  states: Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland
  states: Labrador, Newfoundland and Labrador, Prince Edward Island, Nunavut, Yukon, Northwest Territories
  short: Ont, ON, Que, QC, B.C., BC, Alta, AB, Man, MB, Sask, SK, N.S., NS, N.B., NB, P.E.I., PEI, N.L., NL
GL Greenland [North America]
  also: Kalaallit Nunaat, Groenland, Groenlandia
  people: Greenlander, Greenlandic
  in: Nuuk
BM Bermuda [North America]
  people: Bermudian
`
