/** First names, surnames and places of Hungary and Romania with letters beyond Latin-1; Romanian with cedilla and with comma. */
export const HUNGARIAN_ROMANIAN = `
Argeş Argeș Bacău Bistriţa Bistrița Botoşani Botoșani Braşov Brașov Brâncuşi Brâncuși Brăila Brătescu Brătianu Bucureşti București Bucşoaia Buzău
Buşoi Bârlădeanu Bădescu Bădiţă Băile Bălan Bălaşa Bălcescu Băleanu Bălăceanu Bălănescu Bălţi Bălți Băneasa Bănică Bănuţ Băsescu Bőcs Bődy Bőhm Bősi
Caraş Carpaţi Carpați Ceauşescu Ceaușescu Chiriţă Chirtoacă Chişinău Chiţoiu Chișinău Ciobănescu Cioloş Cioloș Ciucă Ciuvică Codruţa Codruța Comăneci
Comănescu Constanţa Constanța Corlăţean Coşbuc Coşea Coșbuc Crăciun Crăciunescu Crăiniceanu Csertő Csőke Csűrös Cuţescu Cîţu Cîțu Călimăneşti
Călimănești Călinescu Călăraşi Călărași Căpăţână Cărtărescu Dezső Deşliu Dragoş Dragoș Drăghici Drăgoi Drăguşanu Drăgănescu Drăgăşani Drăgășani
Dubăsari Dumbrăveni Duşa Dâmboviţa Dâmbovița Dîmboviţa Dăianu Dăncilă Dănilă Dőry Endrődi Enăchescu Erdő Erdődy Erdős Ernő Fertő Fertőd Fertőrákos
Focşani Focșani Frunzăverde Făgăraş Făgăraș Fălticeni Făt Fűrész Fűzesi Galaţi Galați Geoană Gergő Gerő Gheorghiţă Ghiţă Ghiță Grozăveşti Grozăvești
Győr Győrffy Győri Győrszentiván Győző Gyűrűfű Gödöllő Găeşti Găești Gălăţeanu Gősi Haşdeu Hegedűs Huşi Hódmező Hódmezővásárhely Hőgyész Ialomiţa
Ialomița Iaşi Iași Ieşanu Ilişeşti Ioniţă Ioniță Ionuţ Ionuț Ivăşchescu Jenő Kőbánya Kőhalmi Kőműves Kőrös Kőrösi Kőszeg Kőszegfalva Kőszeghy Kőszegi
Lucreţiu Lucrețiu Lăpuşneanu Lăpușneanu Lőkös Lőrinc Lőrinci Lőrincz Lőw Lőwy Maramureş Maramureș Mehedinţi Mehedinți Mező Mezőberény Mezőcsát
Mezőhegyes Mezőkövesd Mezőtúr Mihăilescu Mihăilă Mihăiţă Moţa Moțoc Mureş Mureș Mădălina Măgureanu Mălăncioiu Măneşti Mănăştur Mărculescu Mărgineanu
Mărgăritescu Măriuţa Măruţă Mărăşeşti Mărăşti Mărășești Nagykőrös Nagykőrösi Neamţ Neamț Negruţiu Negruți Nicolăescu Nicuşor Nicușor Nyírő Nădlac
Năstase Năvodari Olăneşti Olăreanu Oneşti Onești Opriş Oprişan Orăştie Orăștie Orşova Orșova Paşcani Pașcani Pestszentlőrinc Petroşani Petroșani
Petőfi Piteşti Pitești Piţurcă Pleşiţă Pleşu Pleșu Ploieşti Ploiești Pogăceanu Poştaru Preuţescu Puşcaşu Păcurariu Păltiniş Păltiniș Pătraşcu
Pătrăşcanu Pătrășcanu Păunescu Rareş Rareș Reşiţa Reșița Rişcanu Roşca Roşia Roşioru Roşu Roșca Roșia Rîbniţa Răchiţeanu Răducanu Rădulescu Rădăuţi
Rădăuți Rădăşeni Răutu Răzvan Rőthy Sighişoara Sighișoara Slănic Slăniceanu Slătioara Soroş Stroeşti Stăncescu Stănculescu Stănescu Stăniloae
Stănişoară Szegő Szőcs Sződ Szőke Szőllősi Szőnyi Szőreg Szőts Szűcs Szűrös Sînmărtin Săftoiu Sălăjan Săndulescu Sărmaşu Sărăţeanu Săvulescu Timiş
Timişoara Timiș Timișoara Tişmăneanu Tomşa Târgovişte Târgoviște Târnăveni Töttős Tănase Tănăsescu Tăriceanu Tătaru Tătăraşi Tătărescu Tăutu Tőkéczki
Tőkés Tűzkő Udrişte Vető Victoriţa Vişinescu Vlahuţă Vlahuță Vlădeanu Vlădescu Vlădoiu Vulcănescu Văcaru Văcărescu Văcăreşti Văcărești Văcăroiu
Vădineanu Văitoianu Vălean Văleanu Văleni Vălenii Vőneki Zăgănescu Zărnescu Üllő Üllői Őcsény Őrbottyán Őri Őrség Őry Őszöd Şerban Şişeşti Şoimuş
Şoldăneşti Şova Şoşoacă Ştefan Ştefănescu Ştirbei Ştirbu Ţara Ţepelea Ţepeş Ţiriac Ţoiu Ţuculescu Ţurcanu Ţuţea Ţânţăreni Ţăndărei Șerban Șoldănești
Șoșoacă Ștefan Ștefănescu Știrbei Știucă Țara Țepeș Țiriac Țurcanu Țuțea
`
