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
  people: états-unien*, estadounidense*, norteamericano*, Georgian?, Californian, Texan, New Yorker, Hawaiian
  people: Alaskan, Floridian, Chicagoan, Bostonian, Indian?
  seat: Washington, Washington DC, Washington D.C., White House, Pentagon, Capitol Hill, State Department
  seat: New York City, New York, NYC, Hollywood
  in: District of Columbia, Los Angeles, L.A.?, Chicago, Houston, Philadelphia, Phoenix?, San Francisco
  in: San Diego, San Antonio, San Jose?, Dallas, Detroit, Boston, Seattle, Minneapolis, Saint Paul?, St. Paul?
  in: Denver, Atlanta, Miami, New Orleans, Baltimore, Cleveland, Pittsburgh, Oakland, Portland, Las Vegas
  in: Milwaukee, Memphis, Nashville, Cincinnati, Columbus?, Kansas City, St. Louis, Saint Louis, Sacramento
  in: Salt Lake City, Charlotte?, Charlottesville, Ferguson?, Standing Rock, Wounded Knee, Manhattan, Brooklyn
  in: Harlem, Bronx, Queens?, Staten Island, Silicon Valley, Buffalo, Newark, Flint?, Indianapolis, Honolulu
  in: Anchorage, Hawaii, Berkeley, El Paso, Tucson, Albuquerque, Oklahoma City, Tulsa, Omaha, Louisville
  in: Lexington, Richmond?, Birmingham?, Montgomery?, Selma?, Little Rock, Baton Rouge, Jacksonville, Tampa
  in: Orlando, Fort Worth, Austin?, Jackson?, Toledo?, Athens?, Rome?, Naples?, Moscow?, Paris?, London?, Cairo?
  in: Lebanon?, Peru?, Berlin?, Dublin?, Vienna?, Geneva?, Florence?, Venice?, Milan?, Manchester?, Oxford?
  in: Cambridge?, Plymouth?, Alexandria?, Odessa?, St. Petersburg?, Saint Petersburg?, Melbourne?, Bethlehem?
  in: Nazareth?, Hebron?, Palestine?, Jordan?, Jamaica?, Poland?, Norway?, Holland?, Brazil?, Egypt?, Cordova?
  in: Bristol?, Worcester?, Durham?, Lancaster?, York?, Chester?, Gloucester?, Newcastle?, Wellington?
  in: Hamilton?, Glasgow?, Aberdeen?, Edinburgh?, Edmonton?, Calais?, Verona?, Palermo?, Syracuse?, Troy?
  in: Sparta?, Corinth?, Carthage?, Delhi?, Madras?, Lima?, Quito?, Cartagena?, Havana?, Panama City?, Belfast?
  in: Limerick?, Waterford?, Kingston?, Windsor?, Monterrey?, Leeds?, Stockholm?, Copenhagen?, Warsaw?, Prague?
  in: Bremen?, Hamburg?, Hanover?, Frankfort, Lisbon?, Madrid?, Barcelona?, Salamanca?, Valencia?, Santiago?
  in: Medina?, Mecca?, Damascus?, Smyrna?, Antioch?, Ghent?, Antwerp?, Amsterdam?, Rotterdam?, Utrecht?
  in: Cardiff?, Swansea?, Tripoli?, Tunis?, Luxor?, Memphis?, Thebes?, Canton?, Pekin?, Bangor?, Derry?, Augusta
  in: Savannah?, Macon, Decatur?, Georgetown?, Norfolk?, Essex?, Kent?, Sussex?, Somerset?, Cumberland?
  in: Burlington?, Guantanamo?, Jersey City, Jamaica Plain, New England, Ellis Island, West Point, Guadalupe?
  in: Erie?, Concord?, Hudson Valley, Appalachia, Appalachian, Deep South, Midwest, Rust Belt, Bay Area
  in: Long Island, Cape Cod, Silver Spring, Fort Bragg, Los Alamos, Three Mile Island, Haymarket?, Alcatraz
  in: Rikers Island, Attica?, Niagara Falls?, Navajo, Cherokee, Lakota, Turkey?, Malta?, Belgrade?, Bradford?
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
