/** First names, surnames and places of Lithuania, Latvia and Malta with letters beyond Latin-1. */
export const BALTIC_MALTESE = `
Andriņš Anykščiai Apīnis Aspāzija Aukštaitija Ašmena Balčytis Bačkis Birżebbuġa Biržai Blinkevičiūtė Bražinskas Brīvība Brīvības Butkevičius Buġibba
Bērziņa Bērziņš Cēsis Degutienė Dāvids Dāvis Eglė Elektrėnai Giedrė Girėnas Gobiņš Grinevičius Grušas Grybauskaitė Grīgs Grūtas Gudžinskas Għajnsielem
Għaqda Għarb Għargħur Għaxaq Gżira Ilūkste Ināra Jakavičius Janavičius Jankevičius Jonavičius Joniškis Jončys Jovaiša Juknevičienė Juodkrantė Jurgėla
Jurėnas Juškus Jānis Jānītis Jēkabpils Jēkabs Jūrmala Kaišiadorys Kalniņš Kalvītis Kariņš Kačinskas Kašėta Klaipėda Kreivėnas Kriaučiūnas Krišjānis
Krišs Krištopāns Krēsliņš Kuldīga Kupiškis Kučinskas Kučinskis Kārlis Kėdainiai Laučkus Lielvārde Liepiņa Liepiņš Liepāja Lukiškės Lukša Lācis
Lāčplēsis Līga Līgatne Līvāni Lūcija Marijampolė Matijošaitis Mačiulis Mažeikiai Mažoji Mažvydas Mellieħa Mickevičius Mockevičius Molėtai Mārtiņš
Mārupe Mārīte Mġarr Naumavičius Nausėda Nīca Ozoliņa Ozoliņš Panevėžys Paċeville Petkevičaitė Petkevičius Plungė Pūce Radviliškis Ragauskaitė
Rinkēvičs Rokiškis Rozītis Rukšėnas Rēzekne Rīga Rīgas Rūdninkai Rūjiena Rūta Sakalauskaitė Saulė Siliņa Simonaitytė Siġġiewi Skrīveri Skujiņš Smārde
Sniečkus Spurdziņš Starkevičius Strēlnieks Suntaži Tauragė Telšiai Tomaševičius Tālis Tērbata Ukmergė Ušakova Ušakovs Vaitiekūnas Vaičiūnas Vaišvila
Valančius Valančiūnas Varėna Venckienė Vilkaviškis Viļāni Vējonis Vėlius Vīķe Xagħra Zaķis Zāle Zālīte Zīle Āboliņš Āboltiņa Āgenskalns Čakste Čalis
Čaplikas Čekuolis Čiurlionis Ērgļi Ēriks Ġgantija Ġorġ Ġovanni Ġużè Ħad Ħal Ħamrun Ħaġar Ħaż Ħelsien Ħili Ķegums Ķemeri Ķirsis Ķēniņš Šakiai
Šalaševičiūtė Šalčininkai Šapoka Šedbaras Šeduva Šiauliai Šilalė Šilutė Šimonytė Šimėnas Širvintos Škirpa Šlesers Šmits Šustauskas Švedas Švenčionys
Šķēle Ūla Żabbar Żebbuġ Żejtun Żurrieq Žagarė Žalakevičius Žalgiris Ždanoka Žemaitaitis Žemaitija Žemaitė Žukauskas Žuvintas Žvėrynas Žydrūnas Žīgurs
`
