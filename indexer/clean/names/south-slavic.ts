/** First names, surnames and places of the former Yugoslavia with letters beyond Latin-1. */
export const SOUTH_SLAVIC = `
Abdić Ademović Adžić Aleksić Alibegović Alijević Andrašević Andrejević Andrić Anić Antić Antonić Anđela Anđelić Anđelka Anđelko Arsenijević Arsić
Atanacković Avramović Aćimović Ašner Aščerić Aščić Babić Bajić Bajramović Bakarić Balašević Basarić Bačka Bačko Bašić Baščaršija Begović Bekić Belić
Bečej Bečković Beširević Bihać Bijedić Bijelić Bićanić Bjelašnica Blagojević Blažević Blažić Bobić Bogdanović Bogišić Borislavić Borković Boškić Boško
Bošković Bošnjak Bošnjaković Božana Božidar Božić Božović Branković Brežice Brežnik Brkić Brnabić Brozović Broćić Brčko Bukvić Bulatović Buljević
Bursać Bušić Cerović Cetinić Cindrić Crnčević Cvetković Cvijanović Cvijetić Cvijić Dabčević Dančević Davidović Dačić Dedić Delević Delić Demirović
Denić Dervišević Despić Dečani Dešić Dežman Diklić Dimitrijević Dizdarević Dobriša Dodić Dončić Došenović Draganović Dragićević Dragović Drakulić
Drašić Drašković Dražen Draženović Drenović Drnovšek Držić Dubrovčanin Dušan Dušanić Dušanka Duško Džaferović Džafić Džemal Džemo Dženan Džihan Džodan
Džombić Džumhur Fatić Filipović Finžgar Foretić Foča Franić Franković Fržop Gavrilović Gavrić Gaćeša Gaćinović Gačanica Gašić Glavaš Glavić Gligorić
Glišić Goranović Goražde Goričar Gradačac Gradiška Gračac Gračanica Gračić Grbić Gregurić Grgić Grubačić Grubišić Grujić Gutić Hadži Hadžifejzović
Hadžihafizbegović Hadžimuratović Hadžiomerović Hadžić Hadžići Halilhodžić Halilović Hasanbegović Hasanović Hodžić Horvatić Hrašćan Hržić Huseinović
Husić Ibišević Ibrahimović Igrić Ilidža Ilinčić Ilić Ivanić Ivanišević Ivanković Ivanović Ivančić Ivić Ivošević Izetbegović Ićević Jagodić
Jakić Jakovljević Jakšić Jambrešić Janežič Janić Janković Jančić Janša Jarčević Jasenovački Jašarević Jelačić Jelenić Jelinčić Jelić Jeremić Jergović
Jokanović Jokić Josipović Jovanić Jovanović Jovančić Jović Jovićević Jovičić Jošanica Juhić Jukić Jurić Jurišić Jurčič Kadijević Kadić Kajtazović
Kalinić Kaličanin Kapetanović Karadžić Karadžordžević Karamarković Karanović Karađorđe Karađorđević Karlović Katić Kačanik Kačavenda Kačić Kašić
Kecmanović Keković Kezić Kidrič Kitarović Kiš Kišić Kljajić Kljuić Knežević Knjaževac Kojić Komarčić Komšić Konjević Končar Korać Kordić Kosanović
Kosić Kostić Kovač Kovačević Kovačevski Kovačić Kozarčanin Kozarčić Kozić Kočevje Kočevski Kočić Kožul Krajišnik Kraljević Kranjčević Krašovec
Krešimir Krivić Krivokapić Križ Križaj Križan Križanić Križevci Krleža Krnić Krstić Krušedol Kruševac Krušić Krčmar Kršić Krško Kukić Kuljić Kunić
Kurtović Kuzmanić Kuzmić Kučan Kučinić Kučić Kušić Kuštrim Labović Lagumdžija Lalić Laušević Lazarević Lazić Lazović Leković Leposavić Lečić Lešić
Lešnik Lijić Lipovača Ljajić Ljubić Ljubičić Ljubiša Ljubljančan Ljubomirović Lončar Lončarević Lovčen Lozančić Lukač Lukačević Lukić Luković Lukšić
Lučić Mahmutćehajić Majdančić Majić Majstorović Malešević Malić Malčić Mamić Mandić Marijanović Marinković Marić Maričić Marjanović Markač Markić
Marković Martinović Martić Marušić Matijašević Matijević Matić Matović Matoš Mačak Maček Mačva Mašić Medaković Medić Mesić Međimurje Međugorje
Međumurje Mešić Mihailović Mihajlović Mihić Mijanović Mijatović Mijović Mijušković Mikulić Miladinović Milanović Milatović Milačić Milašinović Milekić
Miletić Milinčić Milivojević Milić Milićević Miličević Miljanić Miljenović Miljević Milojević Miloradović Milosavljević Milovanović Milović Miloš
Milošević Milutinović Mirić Mirković Mirčeta Mitić Mitrović Mićić Mićović Mićunović Mišić Mišković Mladenović Mladić Mladićević Mlađan
Mlađen Modžić Momčilo Momčilović Mrakovčić Mrdović Mrkić Mrkonjić Mršić Mujanović Mujić Mujkić Muminović Muratović Murgić Mustafić Mušić Nakić Nastić
Nađ Nedeljković Nedić Nenadić Nenadović Nešić Nežmah Nikolić Nikčević Nikšić Niš Niška Novaković Novković Novčić Nožica Nožinić Nožić Obradović
Obrenović Obućina Odžaci Odžak Ogrešević Olujić Omerović Omiš Orašac Orašje Orešković Oreščanin Orić Orlić Ostojić Otašević Ožbolt Panić Pantelić
Pantić Pančevo Papić Paravić Parežanin Patrnogić Pavelić Pavić Pavićević Pavičić Pavković Pavlić Pavlović Pašalić Pašić Pecić Pejanović Pejić
Pejčinović Pekić Penezić Perić Perišić Perković Perović Petković Petrić Petričić Petronijević Petrović Peć Pećanac Pećanin Pešić Pilipović
Pišev Pjevač Plavšić Plenković Plitvička Pljevljačić Popadić Popović Posavčić Potočari Potočnik Počitelj Požarevac Požega Prcić Preljević Prešeren
Prešern Prijović Prizrenčanin Priština Protić Prpić Pržić Pudarić Purić Pučnik Radaković Radenković Radivojević Radić Radičević Radišić Radmanović
Radojević Radojičić Radojčić Radonjić Radončić Radosavljević Radovanović Radović Raduljković Rajačić Rajić Rakić Raković Ranković Rančić Ratković
Račak Račan Rački Raša Raškaj Rašković Ražnatović Rebić Redžepi Redžepović Rešetar Ribičič Ristić Ristović Rodić Rogač Rončević Rožaje Rudić
Ružica Ružić Savić Savićević Savičić Sekulić Selimbegović Selimović Senić Senjanović Sešić Silajdžić Silvić Simić Simonović Simović Sinanović Sindelić
Sinčić Sisačko Sladić Slapšak Smailović Smajić Smiljanić Sokolović Soldić Srebrenički Sremčević Srđa Srđan Stambolić Stamenić Stamenković Stanivuković
Stanić Stanišić Stanković Stanojević Stančić Starčević Stefanović Stepić Stevanović Stevančević Stipetić Stojadinović Stojanović Stojić Stojičić
Stojković Stožice Sulejmanović Suljagić Suljević Suljić Sučić Tadić Tahić Tasić Tašković Tepavčević Tešanj Tešanović Tešić Todić Todorović Tolić
Tomašević Tomašić Tomislavić Tomić Tomović Topić Topolovčan Topčider Torbić Trajković Trifković Trifunović Tripković Trubarević Tubić Turković
Turčinović Tutić Tuzović Tučić Tuđman Ugrešić Uskoković Užice Užička Vacić Valjevčanin Vasiljević Vasić Vasović Vejvančić Velimirović Velić Veličković
Veselinović Vešović Vidić Vidović Vitković Vitošević Višegrad Višnja Višnjić Vlahović Vlahušić Vlajković Vlašić Vojnić Vraneš Vranešević Vranić
Vrančić Vratuša Vračar Vržič Vujanović Vujačić Vujić Vujović Vukadinović Vukajlović Vukašin Vukašinović Vukić Vukićević Vukoičić Vukojević Vuković
Vuksanović Vukčević Vukčić Vulić Vulović Vučelić Vučetić Vučinić Vučić Vučićević Vučković Vučurević Zafirović Zagorčić Zavašnik Zdravković Zelenović
Zenić Zečević Zlatić Zmajević Zorić Zubčić Zukić Zukorlić Zulfikarpašić Ćaleta Ćalić Ćamil Ćatić Ćaćić Ćetković Ćirilov Ćirić Ćosić Ćurguz Ćuruvija
Čabrić Čajniče Čakovec Čalija Čanak Čanković Čapljina Čarnogursky Čaršija Čavić Čavoški Čazma Čačak Čedomir Čedomirka Čehić Čekić Čelinac Čengić
Čikotić Čiplić Čitluk Čičak Čolaković Čolić Čomić Čopić Čordašić Čović Črnomelj Čubrilović Čubrović Čupić Čurčić Đakovica Đakovo Đapić Đekić Đelić
Đerić Đilas Đinđić Đogani Đogović Đokić Đoković Đorđe Đorđević Đorđić Đozo Đukanović Đukić Đulić Đurađ Đurašić Đurić Đurišić Đurković Đuro Đurović
Đurđa Đurđevac Đurđevdan Đurđica Šabac Šabanović Šabić Šahović Šajinović Šajkača Šakić Šantić Šapić Šaponjić Šarac Šarić Šarović Šavnik Šaćić
Šačirbegović Šeks Šekularac Šelić Šentilj Šentjur Šentjurc Šentvid Šeparović Šević Šešelj Šešić Šibenik Šid Šikić Šiljak Šime Šimić Šimonović Šimun
Šipčić Široki Šišić Šišković Škabrnja Škare Škoda Škofja Škoro Škrbić Škrgatić Šljivančanin Šljivić Šljukić Šmarje Šolaja Šolak Šolević Šoljan Šormaz
Šoć Šoškić Šoštanj Španović Špegelj Špiljak Špirić Šprajc Štajerska Štefan Šterjo Šterk Štimac Štore Štrbac Štrpce Štulić Šubašić Šubić Šuker Šuković
Šumadija Šumanović Šumarice Šurbanović Šurlan Šutanovac Šuvar Šućur Šušak Šušteršič Švarm Šćekić Šćepanović Žabljak Žagar Žalec Žanić Žarko Žarković
Žbanić Žbogar Ždralović Žegrova Železniki Željezno Željka Željko Žepa Žerjav Žerjavić Žic Žitorađa Živadinović Živanović Živković Živojin Živojinović
Živorad Žičanin Žižek Žnidaršič Žugić Žujović Žumberak Žunić Župan Župančič Župljanin
`
