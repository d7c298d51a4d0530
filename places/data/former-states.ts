/**
 * States that are no more, one a line: name | other names | founded–ended | the codes that took its place, the one that
 * a naming of it is filed under first. Every code must be of today; a name is also one of the gazetteer's `was:`.
 */
export const formerStates = `
Soviet Union | USSR | 1922–1991 | RU AM AZ BY EE GE KG KZ LT LV MD TJ TM UA UZ
Russian Empire | Tsarist Russia | 1721–1917 | RU
Yugoslavia | Jugoslavia | 1918–1992 | RS BA HR ME MK SI XK
Serbia and Montenegro | Federal Republic of Yugoslavia | 1992–2006 | RS ME
Czechoslovakia | | 1918–1992 | CZ SK
East Germany | German Democratic Republic | 1949–1990 | DE
West Germany | Federal Republic of Germany until 1990 | 1949–1990 | DE
German Reich | Weimar Republic, Third Reich | 1871–1945 | DE
Prussia | | 1525–1947 | DE
Austria-Hungary | Habsburg Empire | 1867–1918 | AT HU
Ottoman Empire | | 1299–1922 | TR
Vichy France | | 1940–1944 | FR
Irish Free State | | 1922–1937 | IE
British Empire | | –1997 | GB
Persia | | –1935 | IR
United Arab Republic | | 1958–1971 | EG SY
South Yemen | People's Democratic Republic of Yemen | 1967–1990 | YE
North Yemen | Yemen Arab Republic | 1962–1990 | YE
Transjordan | | 1921–1949 | JO
Mandatory Palestine | | 1920–1948 | PS IL
Trucial States | | 1820–1971 | AE
British India | British Raj | 1858–1947 | IN PK BD
East Pakistan | | 1955–1971 | BD
Ceylon | | 1815–1972 | LK
North Vietnam | Democratic Republic of Vietnam | 1945–1976 | VN
South Vietnam | Republic of Vietnam | 1955–1976 | VN
French Indochina | Indochina | 1887–1954 | VN KH LA
Democratic Kampuchea | Kampuchea, Khmer Republic | 1970–1993 | KH
Siam | | –1939 | TH
Malaya | Federation of Malaya | 1948–1963 | MY SG
Dutch East Indies | Netherlands Indies | 1800–1949 | ID
Portuguese Timor | | 1702–1975 | TL
Manchukuo | | 1932–1945 | CN
Zaire | | 1971–1997 | CD
Belgian Congo | | 1908–1960 | CD
Congo Free State | | 1885–1908 | CD
Katanga | State of Katanga | 1960–1963 | CD
Biafra | | 1967–1970 | NG
French Congo | Middle Congo | 1882–1960 | CG
Upper Volta | | 1958–1984 | BF
Dahomey | | 1600–1975 | BJ
French Sudan | | 1880–1960 | ML
Ubangi-Shari | | 1903–1958 | CF
Central African Empire | | 1976–1979 | CF
Gold Coast Colony | | 1821–1957 | GH
Tanganyika | | 1919–1964 | TZ
Ruanda-Urundi | | 1916–1962 | RW BI
Abyssinia | | –1941 | ET
Italian Somaliland | | 1889–1960 | SO
British Somaliland | | 1884–1960 | SO
Nyasaland | | 1907–1964 | MW
Northern Rhodesia | | 1911–1964 | ZM
Rhodesia | Southern Rhodesia | 1923–1979 | ZW
Federation of Rhodesia and Nyasaland | Central African Federation | 1953–1963 | ZW ZM MW
South West Africa | | 1915–1990 | NA
Union of South Africa | | 1910–1961 | ZA
Bechuanaland | | 1885–1966 | BW
Basutoland | | 1884–1966 | LS
Swaziland | | 1881–2018 | SZ
Spanish Sahara | | 1884–1976 | EH
Spanish Guinea | | 1778–1968 | GQ
Portuguese Guinea | | 1588–1974 | GW
Spanish Morocco | | 1912–1956 | MA
British Guiana | | 1814–1966 | GY
Dutch Guiana | | 1667–1975 | SR
British Honduras | | 1862–1981 | BZ
Saint-Domingue | | 1659–1804 | HT
New Granada | Gran Colombia | 1717–1863 | CO VE EC PA
New Spain | | 1521–1821 | MX
New Hebrides | | 1906–1980 | VU
Gilbert Islands | | 1892–1979 | KI
Ellice Islands | | 1892–1978 | TV
Western Samoa | | 1914–1997 | WS
Burma | | 1948–1989 | MM
`
