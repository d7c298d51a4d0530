/** Names in scholarly transliteration (Japanese, Arabic, Persian, Indian, Pacific) and others with letters beyond Latin-1. */
export const TRANSLITERATED = `
Abū Aizō Allāh Asō Aśoka Aḥmad Bahāʾ Bangāl Banū Bayrūt Baṣra Bhagavadgītā Bhārat Bhārata Bhāratīya Bihār Biāo Brāhmaṇ Bukhārī Bāgh Běijīng Bắc
Chandraśekhar Chōsen Chūgoku Chūō Delhī Draža Dādābhāī Dār Dāʿish Dīn Dōgen Dōshisha Eijirō Faḍl Fulɓe Fārs Fārābī Fāṭima Gaṇeśa Ghazālī Ghālib Ginzō
Gorō Guǎngdōng Guǎngzhōu Gāndhī Gītā Gŵyr Hawaiʻi Hindustān Hindī Hokkaidō Honshū Hyōgo Hāwera Hōjō Ibrāhīm Ichirō Ikhwān Ikkyū Inejirō Irāvatī Islāmī
Ismāʿīl Itō Jammū Jamāʿa Jamāʿat Jihād Jirō Jiāng Jāti Jō Jōji Jūkō Jǔn Kantō Karbalāʾ Katō Kaśmīr Keiō Kenzaburō Kenzō Kerāḷa Khaldūn Khawārij
Khomeynī Khālid Khāmeneī Kihachirō Kobō Kondō Kubrā Kyōdō Kyōko Kyōto Kyūshū Kárášjohka Kākā Kālī Kānaka Kāpiti Kāẓim Kīngitanga Kōbe Kōchi Kōfu Kōji
Kōkiri Kōmeitō Kōtarō Kōtoku Kōzō Kūfa Kūʻē Kṛṣṇa Lakṣmī Llŷn Lubnān Lāl Lānaʻi Lǐ Lǔ Mahdī Mahābhārata Mahārāṣṭra Mawdūdī Maʿarrī Maḥmūd Maṣr
Mihailović Minpō Minseitō Minshutō Miṣr Mukhtār Muḥammad Muṣaddiq Muṣṭafā Mālama Mālik Mālikī Mānoa Māori Mīrā Mōri Ndị Nehrū Nikkyōso Nuṣra Nāgārjuna
Nānākuli Nārāyaṇ Nāṣir Nāṣirī Nō Nōgyō Nūr Oʻahu Pañjāb Paṇḍit Paṭel Purāṇa Pākehā Pākistān Pāṇini Pōneke Pōtatau Qadhdhāfī Qurʾān Quṭb Qādisiyya
Qāsim Qāʿida Qīng Raḥmān Raṇajit Ryōma Ryūichi Ryūkyū Ryūtarō Rāj Rājasthān Rām Rāmāyaṇa Rāshid Rātana Rūa Rūmī Rūḥollāh Satō Seiyūkai Seizō Shakaitō
Sharīf Sharīʿa Sharīʿatī Shinjirō Shintō Shinzō Shirō Shànghǎi Shīʿa Shīʿī Shōgun Shōji Shōwa Shōzō Shūji Shūsui Shūzō Siṃha Sulaymān Sādāt Sāvarkar
Sīnā Sīsī Sītā Sōhyō Sōka Sōma Sōseki Sūr Sūriyya Taishō Tamiḻ Tarō Taḥrīr Tehrān Thăng Tokurō Tulsīdās Táiběi Táiwān Tāj Tāmaki Tōgō Tōhoku Tōjō
Tōkai Tōkaidō Tōkyō Tōru Tōshi Tūdeh Tūhoe Tūnis Tūranga Tŷ Uenō Upaniṣad Viṣṇu Vālmīki Vārāṇasī Vṛndāvan Waikīkī Waḥda Whakatāne Whānau Xiǎopíng
Yasujirō Yazīd Yoshirō Yàobāng Yōichi Yōko Yūji Yūki Zenkyōtō Zenrō Zhōngguó Zhōu Zǐyáng Ādil Ādivāsī Āgrā Ālam Āndhra Āzād Ĉapek Đinh Ēnlái Ĝenevo
Īrān Īḻam Ĵurnalo Ŋaba Ōba Ōe Ōhira Ōishi Ōkawa Ōkubo Ōkuma Ōmiya Ōmori Ōmura Ōnishi Ōno Ōoka Ōrākei Ōsaka Ōshima Ōsugi Ōta Ōtake Ōtaki Ōtani Ōtautahi
Ōtsu Ōtsuka Ōuchi Ōyama Ōyodo Œcuménique Œdipe Œuvre Œuvres Śaiva Śakti Śaṅkara Śiva Śrī Śāstrī Ŝanhajo Ŝtato Ŵyn Ÿ Ɓauchi Ɓe Ɗan Ɗanladi Ƙano ʿAbd
ʿAlī ʿIrāq ʿIzz ʿUmar ʿUmān Ḥadīth Ḥajj Ḥalab Ḥamza Ḥamās Ḥaqq Ḥasan Ḥijāz Ḥizb Ḥizbullāh Ḥumayd Ḥusayn Ḥāfiẓ Ḥūthī Ṣaddām Ṣadr Ṣafavī Ṣalāḥ Ṣāliḥ
Ṭahmāsp Ṭhākur Ṭāleqānī Ṭālibān Ẹgba Ọbasanjọ Ọdụ Ọjọ Ọlọrun Ọ̀yọ́ Ụmụahia
`
