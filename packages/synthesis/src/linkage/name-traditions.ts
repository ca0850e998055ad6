/**
 * Names of one tradition. Every entry is one name in the spellings in which clerks write it, the usual one first.
 * Common names, put together at random: nobody in particular.
 */
export interface NameTradition {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
  /** Family names of women end differently: from, to. */
  readonly womanEnding?: readonly (readonly [string, string])[];
  /** Family name written before the given name at home, and so often swapped. */
  readonly familyFirst?: true;
  /** People carry two family names. */
  readonly twoFamilyNames?: true;
}

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const traditions = {
  dutch: {
    female: words(
      'Sanne, Lotte, Fleur, Noa, Eva, Iris, Daphne/Dafne, Marieke/Marijke, Esmée/Esmee, Kim, Michelle/Michèle',
    ),
    male: words('Daan, Sem, Bram, Thijs/Tijs, Jeroen, Rick/Rik, Kevin, Danny/Dennie, Joris, Niels, Luuk/Luc'),
    family: words(
      'de Vries, van der Berg/van den Berg/vd Berg, Jansen/Janssen, van Dijk/van Dyk, Visser, de Boer, van der Meer/vd Meer, Mulder, in ’t Veld/Int Veld, ter Horst, Smit/Smits, op den Kamp, van ’t Hof/van het Hof, Bakker, Hoekstra',
    ),
  },
  romanian: {
    female: words(
      'Ioana/Joana, Mădălina/Madalina, Andreea/Andrea, Ștefania/Stefania, Georgiana, Elena/Ileana, Cristina',
    ),
    male: words(
      'Andrei/Andrej, Ștefan/Stefan, Ionuț/Ionut, Mihai/Michai, Gheorghe/George, Florin, Cătălin/Catalin',
    ),
    family: words(
      'Popescu/Popesku, Ionescu/Jonescu, Munteanu, Țurcanu/Turcanu, Dumitrescu/Dumitresku, Rădulescu/Radulescu, Stoica, Lăcătuș/Lacatus',
    ),
  },
  bulgarian: {
    female: words(
      'Desislava, Tsvetelina/Cvetelina/Tzvetelina, Yordanka/Jordanka, Zhivka/Jivka, Mariya/Maria, Silviya/Silvia',
    ),
    male: words('Georgi, Dimitar/Dimiter, Yordan/Jordan, Hristo/Christo, Plamen, Asen/Assen'),
    family: words(
      'Ivanov/Iwanow, Dimitrov/Dimitroff, Todorov, Hristov/Christov, Angelov, Stoyanov/Stojanov, Zhelev/Jelev',
    ),
    womanEnding: [
      ['v', 'va'],
      ['w', 'wa'],
      ['ff', 'va'],
    ],
  },
  polish: {
    female: words('Agnieszka/Agnieska, Katarzyna/Katarina, Małgorzata/Malgorzata, Zofia/Sofia, Anna'),
    male: words('Paweł/Pawel, Krzysztof/Krzystof, Grzegorz/Gregorz, Łukasz/Lukasz, Tomasz/Tomas, Jakub'),
    family: words(
      'Kowalski, Wiśniewski/Wisniewski, Wójcik/Wojcik, Zieliński/Zielinski, Szymański/Szymanski, Nowak, Wróbel/Wrobel',
    ),
    womanEnding: [['ski', 'ska']],
  },
  hungarian: {
    female: words('Erzsébet/Erzsebet, Zsófia/Zsofia, Katalin, Ildikó/Ildiko, Réka/Reka'),
    male: words('László/Laszlo, Gábor/Gabor, István/Istvan, Zoltán/Zoltan, Attila'),
    family: words(
      'Nagy, Kovács/Kovacs, Szabó/Szabo, Horváth/Horvath/Horvat, Tóth/Toth, Balogh/Balog, Lakatos',
    ),
    familyFirst: true,
  },
  slavic: {
    female: words('Olena/Elena, Yuliia/Julia/Yulia, Kateryna/Ekaterina, Nataliia/Natalia, Svitlana/Svetlana'),
    male: words(
      'Oleksandr/Alexander/Aleksandr, Serhii/Sergei/Sergey, Dmytro/Dmitri/Dmitry, Yurii/Joeri/Yuri',
    ),
    family: words(
      'Shevchenko/Sjevtsjenko/Schevchenko, Kovalenko, Bondarenko, Tkachuk/Tkatsjoek, Petrenko, Melnyk/Melnik',
    ),
  },
  yoruba: {
    female: words(
      'Blessing, Precious, Joy, Faith, Osasu/Osaso, Efe/Effe, Chidinma/Chidimma, Ngozi/Ngosi, Folasade/Folashade',
    ),
    male: words(
      'Emeka/Emmeka, Osagie/Osage, Chukwuemeka/Chukwemeka, Tunde/Tunday, Sunday, Kelvin/Kevin, Babatunde',
    ),
    family: words(
      'Osagie/Osage, Igbinedion/Igbinedon, Okafor/Okafo, Eze/Ezeh, Adeyemi/Adeyemmi, Omoruyi/Omorui, Aigbe/Aighbe, Nwosu/Nwoso',
    ),
  },
  ugandan: {
    female: words('Nakato, Babirye, Prossy/Prossie, Sharifah/Sharifa, Immaculate, Nalubega/Nalubegga'),
    male: words('Wasswa/Waswa, Kato, Ssemakula/Semakula, Mugisha/Mugisa, Okello/Okelo'),
    family: words(
      'Nakabugo, Namutebi/Namuttebi, Ssekandi/Sekandi, Mukasa, Kyambadde/Kyambade, Byaruhanga/Byarugaba',
    ),
    familyFirst: true,
  },
  westAfrican: {
    female: words(
      'Fatoumata/Fatumata/Fatou, Mariama/Mariam, Aïssatou/Aissatou/Aisatu, Kadiatou/Kadiatu, Isatou/Isatu, Hawa/Hawah',
    ),
    male: words(
      'Mamadou/Mamadu/Mohamadou, Ousmane/Usman/Ousman, Alpha, Ibrahima/Ibrahim, Lamin/Lamine, Sulayman/Souleymane',
    ),
    family: words(
      'Diallo/Jallow/Jalloh, Bah/Barry/Ba, Camara/Kamara, Sow/Soh, Touré/Toure/Turay, Conté/Conteh/Konte, Ceesay/Sesay, Jobe/Diop',
    ),
  },
  eritrean: {
    female: words('Selam/Salam, Rahwa/Rahua, Senait/Sennait, Tsega/Tzega, Mehret/Mihret, Yordanos/Jordanos'),
    male: words('Tesfay/Tesfai, Yonas/Jonas, Filmon/Philimon, Berhane/Birhane, Kidane/Kidan, Samuel/Samuiel'),
    family: words(
      'Gebremedhin/Ghebremedhin/Gebre Medhin, Tekle/Teklu, Hagos, Weldemichael/Woldemichael, Haile/Hayle, Ghebreyesus/Gebreyesus, Mebrahtu/Mebratu',
    ),
  },
  arabic: {
    female: words(
      'Fatima/Fatma/Fatimah, Aisha/Aïcha/Aysha, Nour/Noor/Nur, Khadija/Khadidja/Chadija, Maryam/Mariam/Meryem, Hanan',
    ),
    male: words(
      'Mohammed/Muhammad/Mohamed/Mohamad/Mouhamed, Ahmed/Ahmad/Achmed, Youssef/Yusuf/Yousif/Joessef, Hussein/Husain/Hoessein, Abdelrahman/Abd al-Rahman/Abdulrahman, Khaled/Khalid/Chaled',
    ),
    family: words(
      'al-Hassan/Alhassan/El Hassan, al-Ahmad/Alahmad/El Ahmed, Haddad/Hadad, Khalil/Chalil, al-Masri/Elmasry/Almasri, Othman/Osman/Uthman, Saleh/Salih, Nasser/Nasir',
    ),
  },
  persian: {
    female: words('Zahra/Zahrah, Masoumeh/Masuma/Masooma, Parisa, Shabnam/Shabnem, Laleh/Lale'),
    male: words('Hamid/Hameed, Reza/Riza, Najibullah/Najib Ullah, Farid/Fareed, Gholam/Ghulam'),
    family: words(
      'Ahmadi/Ahmadie, Hosseini/Husaini/Hoseyni, Rahimi/Raheemi, Karimi/Kareemi, Noori/Nuri, Sadeghi/Sadiqi',
    ),
  },
  vietnamese: {
    female: words('Thị Lan/Thi Lan, Thị Hương/Thi Huong, Thị Ngọc/Thi Ngoc, Linh, Thị Thu/Thi Thu'),
    male: words('Văn Hùng/Van Hung, Minh, Văn Tuấn/Van Tuan, Đức/Duc, Quang'),
    family: words('Nguyễn/Nguyen/Nguyên, Trần/Tran, Lê/Le, Phạm/Pham, Hoàng/Hoang/Huynh, Đặng/Dang, Võ/Vo'),
    familyFirst: true,
  },
  chinese: {
    female: words('Xiaomei/Xiao Mei/Hsiao-mei, Yan/Jan, Lihua/Li Hua, Qiuyue/Qiu Yue, Jing/Ching'),
    male: words('Jianguo/Jian Guo/Chien-kuo, Wei, Zhiqiang/Zhi Qiang/Chih-chiang, Feng, Guanghui/Guang Hui'),
    family: words(
      'Wang/Wong, Li/Lee/Lie, Zhang/Chang/Cheung, Chen/Chan/Tan, Huang/Wong/Oei, Lin/Lam/Lim, Xu/Hsu',
    ),
    familyFirst: true,
  },
  southAsian: {
    female: words('Lakshmi/Laxmi, Sunita/Suneeta, Priya/Prya, Shanti/Shanthi, Anjali/Anjalee'),
    male: words('Gurpreet/Gurprit, Rajesh/Radjesh, Suresh/Soeresj, Imran/Imraan, Bikram/Vikram'),
    family: words(
      'Singh/Sing, Kumar/Koemar, Sharma/Sarma, Khan/Kahn, Thapa/Tapa, Perera/Pereira, Rahman/Rehman',
    ),
  },
  filipino: {
    female: words(
      'Maricel/Marisel, Rosalinda/Rosa Linda, Jennelyn/Jenelyn, Cristina/Kristina, Analyn/Annalyn',
    ),
    male: words('Jun, Rodel/Rodell, Jayson/Jason, Reynaldo/Rainaldo, Arnel'),
    family: words(
      'dela Cruz/de la Cruz/Delacruz, Santos/Santoz, Reyes/Reijes, Bautista/Batista, Villanueva/Villa Nueva',
    ),
  },
  thai: {
    female: words('Siriporn/Siripon, Kanya/Ganya, Malee/Mali, Nong, Wilaiwan/Vilaiwan'),
    male: words('Somchai/Somchay, Anan/Anun, Prasert/Prasoet, Wichai/Vichai'),
    family: words(
      'Saetang/Sae Tang, Wongsawat/Vongsavat, Srisuk/Sri Suk, Chaiyaporn/Chayaporn, Bunmee/Boonmee',
    ),
  },
  latin: {
    female: words('María/Maria, Luz, Yesenia/Jessenia, Beatriz/Beatris, Ximena/Jimena'),
    male: words('José/Jose, Luis/Luiz, Wilson/Wilsson, Jesús/Jesus, Thiago/Tiago'),
    family: words(
      'Rodríguez/Rodriguez/Rodrigues, García/Garcia, da Silva/Dasilva, Pérez/Perez, Gonçalves/Goncalves, Martínez/Martinez',
    ),
    twoFamilyNames: true,
  },
} as const satisfies Readonly<Record<string, NameTradition>>;

export type Tradition = keyof typeof traditions;

/** Nationalities by tradition; any other gets one of the traditions of its part of the world. */
const nationalitiesOf: Readonly<Record<Tradition, string>> = {
  dutch: 'NLD BEL SUR DEU GBR IRL SWE DNK NOR FIN AUT FRA',
  romanian: 'ROU MDA',
  bulgarian: 'BGR MKD SRB BIH HRV SVN MNE',
  polish: 'POL CZE SVK LVA LTU EST',
  hungarian: 'HUN',
  slavic: 'UKR RUS BLR GEO ARM',
  yoruba: 'NGA GHA CMR BEN TGO LBR COD COG AGO GAB CAF',
  ugandan: 'UGA KEN TZA RWA BDI SSD ZMB ZWE ZAF NAM MOZ MDG',
  westAfrican: 'GIN SLE GMB SEN MLI CIV BFA NER GNB TCD',
  eritrean: 'ERI ETH',
  arabic: 'SYR IRQ MAR DZA TUN LBY EGY SDN SOM DJI MRT YEM LBN JOR TUR AZE ALB',
  persian: 'AFG IRN UZB TJK KAZ KGZ',
  vietnamese: 'VNM',
  chinese: 'CHN KOR MNG MYS',
  southAsian: 'IND PAK BGD LKA NPL',
  filipino: 'PHL IDN',
  thai: 'THA KHM LAO MMR',
  latin: 'BRA COL VEN DOM CUB PER ECU MEX HTI HND SLV GTM JAM GUY ARG CHL BOL TTO USA ESP PRT ITA GRC',
};

const byNationality: ReadonlyMap<string, Tradition> = new Map(
  (Object.entries(nationalitiesOf) as [Tradition, string][]).flatMap(([tradition, codes]) =>
    codes.split(' ').map((code) => [code, tradition] as const),
  ),
);

/** The tradition in which people of a nationality are named. */
export const traditionOf = (nationality: string): Tradition => byNationality.get(nationality) ?? 'arabic';

/** Spellings of a name: those of the entry it comes from, or only itself. */
export function spellingsOf(name: string): readonly string[] {
  return spellings.get(name) ?? [name];
}

const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(traditions).flatMap(({ female, male, family }) =>
    [...female, ...male, ...family].map((entry) => {
      const all = entry.split('/');
      return [all[0] ?? entry, all] as const;
    }),
  ),
);
