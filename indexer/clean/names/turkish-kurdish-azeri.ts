/** First names, surnames and places of Turkey, Kurdistan and Azerbaijan with letters beyond Latin-1. */
export const TURKISH_KURDISH_AZERI = `
Abdullahoğlu Adıyaman Akdağ Akdoğan Akkuş Akın Akıncı Akış Akşehir Akşener Alaattinoğlu Aladağ Albayrakoğlu Altuğ Altınok Altınova Altıok Alınak
Alışık Anayasası Arıkan Arınç Arıoğlu Atış Avcılar Avcıoğlu Avşar Aybaşı Aydoğan Aydın Aydınlık Ayşe Ayşegül Ayşen Ayşenur Ağaoğlu Ağar Ağayev Ağca
Ağcabədi Ağdam Ağrı Aşkale Aşkın Aşık Babacanoğlu Babaoğlu Bahçeşehir Bakı Bakırhan Bakırköy Balbayoğlu Balcıoğlu Baltacıoğlu Balıkesir Balıkçı
Bardakçıoğlu Barış Barışı Basın Batıkent Bayraktaroğlu Bayrampaşa Bayık Bağcılar Bağdat Bağlar Bağımsız Başak Başakşehir Başaran Başbakan Başbuğ
Başkale Başkan Başkanlığı Başköy Baştürk Bekâroğlu Berxwedanş Beyazıt Beyoğlu Beşiktaş Beşikçi Beştaş Birdoğan Birleşik Bolşevik Bozdağ Bozkır Boztaş
Bozyokuş Boğaziçi Bulanık Burçoğlu Büyükanıt Bıyıklı Bıçak Bıçakçı Bəhruz Bəyləqan Cavanşir Cağaloğlu Cemaloğlu Cengizoğlu Cumaoğlu Cumhurbaşkanı
Cəbrayıl Cəfər Cəlilabad Danışoğlu Danıştay Davutoğlu Dağ Dağdelen Dağlı Dağlıca Dağlıoğlu Dağlıq Dağtekin Dağıstan Dedeoğlu Demirağ Demirbağ Demirbaş
Demirtaş Dervişoğlu Değirmenci Değirmendere Diyarbakır Doğan Doğanoğlu Doğançay Doğru Doğruyol Doğu Doğubayazıt Doğukan Durmuş Durmuşoğlu Duğan
Düğmeci Dışişleri Ecevitoğlu Eczacıbaşı Ekşi Ekşioğlu Elazığ Elmalı Elçibəy Elçioğlu Emiroğlu Erbaş Erbaşı Erdağ Erdoğan Erdoğdu Erdoğmuş Eroğlu
Ersanlı Ersözoğlu Ertuğrul Eskişehir Evliyaoğlu Eyüboğlu Eğitim Eşber Eşme Eşref Fakıbaba Fatihoğlu Feyzioğlu Fındıkoğlu Fırat Fırtına Gaziosmanpaşa
Gazioğlu Gelişim Gençoğlu Gernaş Gezmiş Göktaş Gökçeoğlu Gölbaşı Göğüş Gülabioğlu Gündoğan Gündoğdu Güneş Güneştaş Gürbüzoğlu Gürdağ Gürtaş Güzelbağ
Gıyasettin Gədəbəy Gəncə Hacıbektaş Hacıoğlu Hacıqabul Hacıyev Hakkı Halaçoğlu Haliloğlu Halkların Halkın Hamzaoğlu Hasanoğlu Hatipoğlu Hayırsever
Haşim Haşimî Hekimoğlu Heydər Hüseyinoğlu Hıdır Hınıs Həsənov Ilıcak Ilıcalı Iğdır Iğsız Işık Işıkara Işıklar Işıl Kaboğlu Kadıköy Kadıncık Kadıoğlu
Kahramanmaraş Kalaycıoğlu Kaldırım Kanadoğlu Kandıra Kapıkule Kapısız Karabağ Karabaş Karabıyık Karacaoğlu Karadağ Karagözoğlu Karaismailoğlu Karakaş
Karakaşoğlu Karakış Karamanoğlu Karamollaoğlu Karaosmanoğlu Karataş Karayalçın Karayılan Kardaş Kasımpaşa Katırcıoğlu Kavakçıoğlu Kayhanoğlu Kayıkçı
Kazancıoğlu Kazandağ Kazdağı Kağıthane Kaş Kaşgar Kaşıkçı Kemaloğlu Kerestecioğlu Keşan Kibaroğlu Kirişçi Kocabıyık Kocaoğlu Kozakçıoğlu Kozağaçlı
Kulaoğlu Kuloğlu Kumkapı Kurtulmuş Kurtuluş Kuruçeşme Kuşadası Kuşçu Kuşçuoğlu Köprülüoğlu Köroğlu Kürkçüoğlu Kürşad Kürşat Küçükömeroğlu Küçükşahin
Kıbrıs Kıbrıslı Kılınç Kılıç Kılıçaslan Kılıçdaroğlu Kılıçkaya Kınalıada Kınık Kıraç Kırbaş Kırca Kırcı Kırklareli Kırkpınar Kırlangıç Kırmızı
Kırmızıgül Kırıkhan Kırıkkale Kırım Kırşehir Kısakürek Kıvanç Kıvılcım Kıvılcımlı Kızıl Kızılay Kızılbaş Kızılbaşlık Kızılcahamam Kızılkaya Kızıltepe
Kızıltoprak Kızıltuğ Kızılırmak Kışanak Kışlalı Kəlbəcər Kərimov Laçın Lənkəran Mamakoğlu Maraş Marşı Mavituğ Maçoğlu Mecidoğlu Mehmetoğlu Menteşe
Mertoğlu Mingəçevir Mirzaoğlu Mirzəyev Mollaoğlu Mumcuoğlu Murtazaoğlu Muğla Muş Müftüoğlu Mıhçıoğlu Mısır Məhəmməd Məmmədov Məmmədyarov Nakşibendi
Nalbantoğlu Namıkoğlu Naxçıvan Nazlı Nazlıaka Nazmıye Nazım Nazımiye Nağıyev Nevşehir Nişantaşı Nişanyan Nâzım Nəriman Nərimanov Nəsib Ocaklı
Okmeydanı Okuyanoğlu Orakoğlu Ortadoğu Osmanağaoğlu Osmancık Osmanoğlu Oymapınar Oğan Oğlakçı Oğul Oğur Oğuz Oğuzhan Paşa Paşabahçe Paşaoğlu
Pehlivanoğlu Peştemalcı Pirişkan Pınar Pınarbaşı Pınarcık Pınarhisar Qamişlo Qamışlı Qarabağ Qubadlı Quluzadə Qəbələ Rahşan Rewşen Reyhanlı Reşadiye
Reşat Reşit Rüstəmov Rəsulzadə Sadıkoğlu Sadıkıye Sakık Sakıp Saltıkoğlu Salıcı Samandağ Samandıra Sandıklı Sarayıçi Sarı Sarıbal Sarıca Sarıgül
Sarıhan Sarıkamış Sarıkaya Sarıoğlu Sarısözen Sarısülük Sarıyer Savaş Savcı Saygılı Saygın Sayın Sağlam Sağlık Sağır Sedaş Selçukoğlu Sevağ Seyidoğlu
Seyitoğlu Sincanlı Sofuoğlu Soyağaç Soğancıoğlu Subaşı Sumqayıt Sönmezoğlu Söğüt Söğütözü Süleymancı Süleymanoğlu Sümerbağ Sıddık Sındır Sıraselviler
Sırma Sırpsındığı Sırrı Sıtkı Tanrıkulu Tanrıöver Tanış Tarancı Tayıp Tazeoğlu Tağıyev Taş Taşdemir Taşkent Taşköprü Taşkın Taşkıran Taşlıcalı
Taşlıçay Taştekin Taşyapı Taşçı Taşçıoğlu Tekdağ Tekirdağ Tekoşer Tepebaşı Terkoğlu Teşkilat Teşvikiye Tiryakioğlu Tokatlıoğlu Topaloğlu Topbaş
Topkapı Topçuoğlu Toruğ Toğrul Tunçoğlu Turfanoğlu Turgutoğlu Tutaş Tuzluoğlu Tuğ Tuğba Tuğluk Tuğrul Tuğrulbey Tuğçe Türkdoğan Türkeş Türkiş
Türkmənçay Türkoğlu Tınaztepe Tıraş Təbriz Ulaş Ulubatlı Ulubaş Uludağ Umutoğlu Uzunoğlu Uğur Uğurlu Uşak Uşaklıgil Varlı Varlık Vartınık Vəliyev
Xankəndi Xocalı Xırdalan Yahyaoğlu Yakupoğlu Yakış Yalçın Yalçındağ Yalçınkaya Yalıkavak Yalın Yanardağ Yapıcı Yarbaşı Yarkadaş Yavaş Yaydağ Yazgı
Yazıcı Yazıcıoğlu Yağcı Yağcıoğlu Yağlıdere Yaşar Yaşarlar Yediyıldız Yeğen Yeşilköy Yeşiller Yeşilyurt Yeşilçam Yeşilırmak Yiğit Yiğitbaşı Yiğitoğlu
Yoldaş Yoğurtçu Yumruktaş Yunusoğlu Yusufoğlu Yörükoğlu Yücedağ Yüksekdağ Yüzbaşı Yıldırım Yıldız Yıldızlı Yılmaz Yılmazcan Yılmazer Yırcalı Yığın
Zağanos Zeytinoğlu Zoğal Zırhlıoğlu Zəngilan Zərdab Çakıcı Çakıroğlu Çakırözer Çalık Çalış Çalışkan Çalışlar Çanakçı Çankırı Çarçıra Çarıklı Çatalbaş
Çavuş Çavuşoğlu Çayırhan Çağatay Çağdaş Çağla Çağlar Çağlayan Çağlayangil Çağrı Çelebioğlu Çetinkayalı Çeşme Çiğdem Çiğli Çobanoğlu Çıldır Çıldıroğlu
Çıraqov Çıtak Özaydınlı Özbağ Özdağ Özdemiroğlu Özdoğan Özgüneş Özkardeş Özkırımlı Özoğuz Öztaş Öztürkoğlu Öztığ Özıpek Özışık Ümitoğlu Üçdağ İbrahim
İbrahimoğlu İdilbey İdris İhsan İhsanoğlu İhvan İkbal İkiz İlber İlerici İlham İlhan İlkay İlker İlknur İlqar İlyas İmam İmamoğlu İmralı İnan İnanç
İnce İnceoğlu İnci İncirlik İnegöl İnsan İnönü İpek İpekyolu İpekçi İrem İrfan İsa İskenderun İslahiye İslam İslamcı İslamoğlu İslâm İsmail İsmailoğlu
İsmayıl İsmayıllı İsmayılov İsmet İspir İstanbul İstiklal İstinye İttihad İttihat İzmir İzmit İznik İzzet İzzettin İçişleri İğneada İşler İşçi Şafak
Şahbaz Şahin Şahinoğlu Şahintaş Şahkulu Şakir Şamaxı Şamil Şanlı Şanlıurfa Şansal Şarköy Şaşmaz Şebnem Şefik Şehba Şehir Şehitlik Şehmus Şehriban
Şeker Şekerbank Şemdinli Şemsi Şener Şengal Şengör Şengül Şentop Şenyaşar Şenyurt Şerafettin Şerif Şerife Şerzan Şevket Şevki Şeyh Şeyhmus Şilan Şile
Şimşek Şirin Şivan Şiwan Şişli Şişman Şoreş Şule Şurası Şuşa Şêx Şêxmeqsûd Şükran Şükrü Şık Şırnak Şəki Şəmkir Əbülfəz Əfəndiyev Əhmədov Əkbər Əli
Əliyev Əsgərov
`
