/** First names, surnames and places of Poland with letters beyond Latin-1. */
export const POLISH = `
Baczyński Bartłomiej Bałtyk Bałuty Bażant Bełchatów Bełżec Białas Białek Białobrzegi Białogard Białoszewski Białowieża Białołęka Białystok Biedroń
Biedrzyński Biegański Bielański Bieńczyk Bieńkowska Bieńkowski Bobiński Bogusław Bogusława Bohdaniński Bolesław Bolesławiec Bożena Brański Brodziński
Bronisław Bronisława Brzezińska Brzeziński Buczyński Budziński Budzyński Burzyński Bądkowski Bąk Bąkiewicz Będzin Będziński Błaszczak Błaszczyk Błażej
Błochowiak Błotnicki Błoński Całka Chałupiec Chełm Chełmno Chełmoński Chmielińska Chmieliński Chruściński Chęciny Chłopicki Ciałowicz Cieślak
Cieślewski Cieślik Ciołkosz Czapiński Czerwińska Czerwiński Czesław Czesława Czyżewska Czyżewski Czyżyk Częstochowa Człuchów Dobiegała Dobrosława
Dobrzański Domańska Domański Dołęga Drwęski Drzewiński Duczyński Dudziński Dworczyński Dymińska Działdowo Działyński Dziemianowicz-Bąk Dzierżoniów
Dzierżyński Dąb Dąbek Dąbkowska Dąbkowski Dąbrowa Dąbrowska Dąbrowski Dębica Dębicki Dęblin Dębowski Dębska Dębski Dębskia Dłuski Dłutek Elbląg Ełk
Fabiański Fałkowski Filipińska Frąckowiak Gawroński Gawęda Gawłowski Gałczyński Gałecki Gdańsk Gdańska Gdański Gdańsku Giedroyć Giełdowska Giżycko
Glińska Gliński Gomułka Gomułki Goryński Gołaś Gołdap Gołąb Gołębiewski Goździkowa Grabińska Grabiński Grażyna Grudziądz Grudziński Grąbczewski
Gwiaździński Gąsior Gąsiorowska Gąsiorowski Gątkiewicz Gęsicka Głogowski Głogów Głowacka Głowacki Głąb Głąbiński Hołdys Hołownia Inowrocław Iłowiecki
Iłża Jabłonna Jabłońska Jabłoński Jachimiński Jadłowiński Jagiellończyk Jagielloński Jagiełło Jagliński Jakuszyńska Jarosław Jasień Jasieński Jasińska
Jasiński Jastrzębie Jastrzębska Jastrzębski Jaworzyński Jałowiecki Jaśkowiak Jażdżewski Jedność Jędrek Jędrychowski Jędrzej Jędrzejczak Jędrzejewski
Jędrzejów Kaczmarzyńska Kaczyńska Kaczyński Kaczyńskich Kaczyńskiego Kamień Kamieński Kamińska Kamiński Kamyński Kapuścińska Kapuściński Karpińska
Karpiński Karwińska Karłowicz Katyń Katyński Kałuża Kałużyński Kierwiński Kochańska Kochański Kociołek Komańcza Konstańcin Kopczyński Kopeć Korboński
Korczyński Kosińska Kosiński Kotarbiński Kotański Kozłowska Kozłowski Kołakowska Kołakowski Kołobrzeg Kołodziej Kołodziejczak Kołodziejczyk
Kołodziejski Kołłątaj Kończal Kościański Kościelna Kościelniak Kościerzyna Kościuszki Kościuszko Koźle Koźmin Koźmiński Krasińska Krasiński Kraśko
Kraśnik Krościenko Krośnieński Krupiński Krzemińska Krzemiński Krzyżak Krzyżanowska Krzyżanowski Książ Książek Książkiewicz Kubiński Kuchciński
Kuczyńska Kuczyński Kudliński Kukliński Kuroń Kurzępa Kułakowski Kuśmierczyk Kuśnierz Kuźniar Kuźnica Kwaśniewska Kwaśniewski Kwiecień Kwieciński
Kydryński Kądziela Kądzielawa Kędzierski Kędzierzyn Kępa Kępiński Kępno Kęstowicz Kętrzyn Kłobuck Kłodzko Kłopotek Kłos Kłosowski Kłusek Lechiński
Leszczyńska Leszczyński Leńczyk Leśmian Leśniak Leśniewski Leśnodorski Lipińska Lipiński Lubań Lubański Lubień Ludwiczyński Lutosławski Lądek Lębork
Maciąg Maciążek Majdański Makłowicz Maląg Marcińczak Marciński Marczułajtis Marszałek Marszałkowska Masłowska Masłowski Mateńko Matuszyński Maćkowiak
Małachowski Małecki Małgorzata Małkowska Małopolska Małysz Małyszko Mańkowski Maślanka Michalińska Michał Michałkiewicz Michałowska Michałowski
Mieczysław Miedziński Mielczyński Mikołaj Mikołajczak Mikołajczyk Mikołajki Mirosław Mirosława Międzychód Międzymorze Międzyrzec Międzyrzecz
Międzyzdroje Miłkowski Miłosz Miłoszewski Mińska Miński Mogiełka Mońki Mościcki Możdżanowski Możdżer Mrożek Mrągowo Muszyńska Muszyński Mysłowice
Myśliwiec Myśliwski Mączyński Mątwy Męcina Męczywór Mędrzecki Mława Młocinach Młodożeniec Młodzież Młynarska Młynarski Narożniak Nasiłowski Nałkowska
Nałęcz Nałęczów Niedźwiecki Niesiołowski Niewęgłowski Niezależny Niżyński Nowaczyński Nowińska Oczkoś Ogiński Okopiński Okoński Okęcie Oleśnica
Olszański Olsztyński Olędzki Opaliński Opałka Orłowska Orłowski Orłoś Osińska Osiński Ossoliński Ostrołęka Osęka Oława Oławski Ołdakowski Oświęcim
Oświęcimia Ożarów Ożóg Paczyński Paweł Pawłokoma Pawłowicz Pawłowska Pawłowski Pałubicki Pałys Pieniążek Pietruszyński Pieńkowska Pieńkowski Pisińska
Piątek Piątkowo Piątkowska Piątkowski Piła Piłat Piłsudska Piłsudski Piłsudskiego Piński Podkański Polańska Polański Popiełuszko Popławski Poręba
Porębski Poznań Poznańska Poznański Poznańskie Połaniec Poświatowska Prażmowski Pruszyński Przemysław Przemyśl Przewoźnik Przewłocka Przełęcz Przybyła
Przybyłowski Przyłuski Przyłębska Prószyński Prądnik Pstrągowski Ptaszyński Pułaski Puławy Pułtusk Pużak Pyrzyńska Pągowska Płażyński Płock Płocki
Płońsk Płoński Raciąż Raczyński Radosław Radzymiński Radzyński Retyńska Rogalińska Rogoziński Rozłucki Rożek Rudzińska Rudziński Rusiński Ruszczyński
Rybińska Rybiński Rychlińska Rychłowski Rzeplińska Rzepliński Różański Różewicz Różycka Różycki Rębisz Rędziński Safiański Sawiński Sałacki Serafiński
Siemiątkowska Siemiątkowski Sierpiński Sieńkiewicz Siwiński Skarżysko Skarżyński Skibiński Skrzydło Skrzyński Skwarczyński Skórzyński Skłodowska
Smoleńsk Smoleńska Smoleński Sobański Sokołowska Sokołowski Sokółka Solidarność Sołtyk Sołtys Stanisław Stanisława Stanisławski Stanisławów Stawiński
Stefańska Stefański Strużyna Strzałkowski Stróżyński Strąk Styczyński Stępień Stępiński Stępkowski Stępniak Sulisław Sulęcin Suwałki Sułkowski
Szałamacha Szałas Szczawińska Szczawiński Szczeciński Szczepańska Szczepański Szczerbiński Szczuciński Szczypińska Szczypiński Szczęsny Szewińska
Szełągowska Szmajdziński Szubiński Szumełda Szwałek Szydło Szydłowska Szydłowski Szymańska Szymański Szyłkowska Szłajfer Sącz Sądecki Sędziak
Sędziszów Sędziwój Sławek Sławiński Sławno Sławoj Sławomir Słonimski Słowacki Słowik Słowiński Słoński Słubice Słupsk Słupski Służewiec Toruń Toruński
Tołpa Trzciński Trzebiński Tuszyńska Tykociński Tymińska Tymiński Urbańczyk Urbańska Urbański Ustroń Uścimów Warmińska Warmiński Wałbrzych Wałcz
Wałęsa Wałęski Wałęsowa Wałęsy Ważyk Widziński Wieluń Wierzbińska Wierzbiński Wiesław Wiesława Wilczyńska Wilczyński Wisła Więcek Więckowski Wiśnicki
Wiśnicz Wiśniewska Wiśniewski Wodzisław Wojdyński Wojtyła Wojtyły Wolińska Woliński Wołek Wołomin Wołoszański Wołyń Wołyński Woźniacki Woźniak Woźnica
Woźny Wrocław Wrocławia Wrocławski Września Wszołek Wyczański Wyczółkowski Wyględowska Wyspiańska Wyspiański Wyszyńska Wyszyński Wąbrzeźno Wąchock
Wądołowska Wągrowiec Wąsik Wąsowicz Węglarski Węgorzewo Węgrzyn Węgrzyniak Węgrów Władysław Władysława Władysławowo Włochy Włocławek Włodarczyk
Włodawa Włodek Włodzimierz Włostowa Zabużański Zabłocka Zabłocki Zabłudowski Zagański Zagłoba Zagłębie Zając Zajączek Zajączkowska Zajączkowski Zamość
Zaręba Zarębski Załuska Załuski Zduńska Zdziesław Zdzisław Zdzisława Zielińska Zieliński Ziółkowska Ziółkowski Zięba Ziębice Ziębicki Zołotow
Złotoryja Złotowski Złotów Ćwik Ćwikliński Ćwiąkalski Łabędzki Łabędź Łagów Łapiński Łaski Łaszcz Łazarz Łazienki Łańcut Łeba Łebski Łepkowski Łobez
Łoboda Łodzi Łomża Łopatka Łopuszański Łosice Łosiewicz Łowicz Łozowski Łoś Łubieński Łuck Łuczak Łuczywo Łukasiewicz Łukasiński Łukasz Łukaszenka
Łukaszenko Łukaszewicz Łukomski Łuków Łużyce Łysek Łysoń Łódzki Łódź Łączyński Łęcki Łęczna Łęczyca Łętowska Śledzińska Śleszyńska Śliwa Śliwińska
Śliwiński Śląsk Śląska Śląski Śląskie Śmiech Śmigły Śniadecki Śniadek Śpiewak Średnicki Śrem Środa Śródmieście Świderski Świdnica Świdnik Świdwin
Świebodzin Świecie Świecki Świerczewski Świerczyński Świniarski Świnoujście Świrski Świątek Świątkiewicz Świątkowski Świątnicki Święcicka Święcicki
Święczkowski Świętochłowice Świętokrzyski Świętokrzyskie Święty Źródło Żabińska Żagań Żakiewicz Żakowski Żarnowiec Żarski Żary Żaryn Żdanow Żebrowski
Żelazny Żelazowa Żeleński Żelichowski Żeligowski Żeromski Żmigród Żmijewski Żnin Żoliborz Żuchowski Żuk Żukowska Żukowski Żurawski Żurek Żuromin
Żuławski Żuławy Żychlin Żymierski Żyrardów Żywiec Żyła Żórawski Żółkiewski Żółtko
`
