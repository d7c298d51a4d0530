/** First names, surnames and places of Czechia and Slovakia with letters beyond Latin-1. */
export const CZECH_SLOVAK = `
Aleš Alešová Anděl Andělová Ašer Babiš Balaž Balážová Bartoš Bartošek Bartoška Bartošová Bačová Bařinka Bechyně Bednář Bednářová Beneš Beneše Benešová
Bečva Beňovský Beňová Beňuš Biľak Blažek Blažena Bobošíková Bohuš Boleslavěc Božek Božena Branišovský Brož Bubeníček Bulíř Bureš Burešová Buršík
Bystřice Běla Bělehrad Bělobrádek Bělohradský Břeclav Břest Břetislav Břevnov Březina Březinová Bříza Chlebíčková Choděra Chňoupek Danišovičová Daněk
Davidovič Daňková Demeš Dobříš Doležal Doležalová Dubček Dubčeka Dudáš Dušek Dušková Dvořák Dvořáková Dvůr Děvín Děčín Evžen Fedorčák Filipčák Fišer
Fišerová Fořt Frič Fryš Fučík Fučíková Gašpar Gašparovič Grebeníček Guľa Hamáček Hanuš Harabiš Havlíček Havlíčkův Havířov Haňák Hašek Hašková Heřman
Hlaváč Hlaváček Hodža Holuša Holčák Horáček Horáčková Horňák Hořava Hořejší Hořice Hořín Hošek Hrabě Hradiště Hradčany Hrdlička Hrdličková Hrušková
Hrušovský Hrušínský Huňka Hřebejk Ivančice Ivaň Jablůnka Jakeš Jakešová Janiš Janáček Janáčková Jaroš Jarošová Jeníček Jeřábek Jeřábková Ježek Ježková
Jindřich Jindřichův Jindřiška Jireš Jirešová Jirouš Jičín Jiřina Jiří Jiřího Juračka Jurečka Juráš Juríčková Kadlečík Kalaš Kaliňák Kateřina Kavčák
Kaňka Kašpar Kašparová Klokočka Klíč Kníže Knížák Kněžourek Kodeš Kolář Kolářová Kopečný Kopřiva Kováč Kováčik Kočí Kořán Kořínek Košice Košulič
Košťák Košťál Kramář Kramářová Krejčová Krejčí Krejčíř Kroměříž Krupička Králíček Krč Kubiček Kubiš Kubíček Kukučín Kučera Kučerová Kuřim Kušnírová
Kvašňák Kyška Kňažko Křemen Křen Křesťan Křeček Křivoklát Křižíková Kříž Křížek Křížkovský Křížová Kůrka Libeň Lidečko Lipšic Litoměřice Lukáš
Lukášová Lučenec Láďa Mackovič Malečková Matiáš Matouš Matovič Matušková Matěj Matějka Matějíčková Mačák Mařík Mašek Mašín Medveď Meruňka Mečiar
Mečiara Mečíř Mikloško Mikuláš Mikulášek Milníček Miloš Minařík Minář Minářová Mlynář Mlynářová Moučka Možný Mukařovský Mňačko Mňuk Načeradec Nečas
Nečasová Nižňanský Nováček Nováčková Nožička Němcová Němec Němeček Ohníček Ondráček Ondráčková Ondřej Ondříček Opočno Otčenášek Ovečka Očenáš Palouš
Pavlíček Pavlíčková Pařízek Pekař Pekařová Pelíšek Petřvald Petřín Petříček Petříčková Peňáz Pešek Peška Pešková Plzeň Plzeňský Poděbrady Poláček
Poláčková Popelářová Potůček Potůčková Pořízek Prečan Prešov Prušek Průša Pytlíček Píšek Přemysl Přerov Přibyl Přibáňová Přibík Přidal Přikryl
Přistoupim Příbram Příhoda Příhodová Radičovej Radičová Rajniš Rašín Rašínova Rejžek Rohlíčková Roženský Rožnov Rožňava Rusňák Ruščák Růžena Růžička
Růžičková Sedláček Sedláčková Senička Sečovce Sušice Svatoň Světlá Sýkořice Tesař Tesařová Tišnov Tkáč Tkáčová Tomáš Tomášek Tomášová Topoľčany
Tošovský Tožička Trenčiansky Trenčín Truneček Trávníček Trávníčková Turčány Těšín Těšínsko Třebová Třebízský Třebíč Třeštík Třešť Třinec Tříska Tůma
Tůmová Uherčice Uždil Vaníček Vaněk Varvařovský Vavroušek Vaňková Vašek Vašáryová Vašíček Veľká Veľký Veřmiřovský Višňovský Vlček Vlčková Vojtěch
Vojtěchová Vondráček Vondráčková Vosečková Voňka Vořech Vršecký Vršovice Vystrčil Vyšehrad Vyškov Vyšný Váňa Váša Výborčíková Věra Zahradníček Zbořil
Zbyněk Zdeněk Zábřeh Záluží Čadca Čajkovský Čalfa Čapek Čapková Čaputová Čarnogurský Čech Čechová Čechy Čecháček Čejka Čelakovice Čeněk Čermák
Čermáková Černoch Černochová Černov Černošice Černá Černák Černáková Černín Černý Československo Československá Česká České Český Čestmír Češi Čihák
Čižinský Čunek Čurda Čáslav Čáslavská Čížek Čížková Ďurica Ďuriš Ďurišinová Ďurkovič Ďurkovský Ďurčanský Ľubica Ľubomír Ľuboš Ľudmila Ľudovít Ľupták
Řehoř Řehořová Řehák Řeháček Řepa Řepková Řezník Řezníček Řezníčková Řezáč Řeřicha Říha Říhová Říp Říčany Šabata Šabatová Šafařík Šafránek Šafář
Šalamoun Šalda Šaldová Šaling Šamalík Šamorín Šaľa Šebek Šebestová Šefčovič Šejna Šejnová Ševčík Ševčíková Šichtařová Šik Šiklová Šimek Šimečka
Šimečková Šimková Šimon Šimůnek Široký Šiška Škoda Škodová Škromach Škréta Škvorecký Šlechtová Šling Šlouf Šluknov Šmeral Šmíd Šmídová Šojdrová Šolc
Šoltész Špaček Špidla Špička Šrámek Štastný Štefanec Štefunko Štefánik Štich Štrba Štrbské Štrougal Šturma Štvrtecký Štyrský Štúr Štúrova Štúrovo
Štěch Štěpán Štěpánek Štěpánka Štěpánová Štětina Šubrt Šumava Šumperk Šustr Šustrová Švandrlík Švec Švehla Švejk Šverma Švermová Šváb Švábinský Šípová
Šútovec Ščuka Šťastný Žantovský Žatec Žbirka Žebrák Železná Železný Želivský Žemlička Žiar Žilina Žilinský Žitný Žitňanská Žižka Žižkov Žižkovská
Žižková Žofie Žofín Žáček Žáčková Žďár Žďárský Žůrek
`
