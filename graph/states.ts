/**
 * States: the 249 codes of ISO 3166-1 and XK, with alpha-3 code, Arabic and English name. The names are
 * those of Unicode CLDR 48 (Unicode License v3), shortened where newspapers use a shorter one. They stand
 * here rather than come from `Intl`, whose answers differ between versions of Node: a graph must be byte-same.
 *
 * @module graph/states
 */
import type { Label } from './model.js';

export interface State {
  /** ISO 3166-1 alpha-2, the id of the node. */
  readonly code: string;
  readonly alpha3: string;
  readonly name: Label;
}

const TABLE = `
AD|AND|أندورا|Andorra
AE|ARE|الإمارات|United Arab Emirates
AF|AFG|أفغانستان|Afghanistan
AG|ATG|أنتيغوا وبربودا|Antigua & Barbuda
AI|AIA|أنغويلا|Anguilla
AL|ALB|ألبانيا|Albania
AM|ARM|أرمينيا|Armenia
AO|AGO|أنغولا|Angola
AQ|ATA|أنتاركتيكا|Antarctica
AR|ARG|الأرجنتين|Argentina
AS|ASM|ساموا الأمريكية|American Samoa
AT|AUT|النمسا|Austria
AU|AUS|أستراليا|Australia
AW|ABW|أروبا|Aruba
AX|ALA|جزر آلاند|Åland Islands
AZ|AZE|أذربيجان|Azerbaijan
BA|BIH|البوسنة والهرسك|Bosnia & Herzegovina
BB|BRB|بربادوس|Barbados
BD|BGD|بنغلاديش|Bangladesh
BE|BEL|بلجيكا|Belgium
BF|BFA|بوركينا فاسو|Burkina Faso
BG|BGR|بلغاريا|Bulgaria
BH|BHR|البحرين|Bahrain
BI|BDI|بوروندي|Burundi
BJ|BEN|بنين|Benin
BL|BLM|سان بارتليمي|St. Barthélemy
BM|BMU|برمودا|Bermuda
BN|BRN|بروناي|Brunei
BO|BOL|بوليفيا|Bolivia
BQ|BES|هولندا الكاريبية|Caribbean Netherlands
BR|BRA|البرازيل|Brazil
BS|BHS|جزر البهاما|Bahamas
BT|BTN|بوتان|Bhutan
BV|BVT|جزيرة بوفيه|Bouvet Island
BW|BWA|بوتسوانا|Botswana
BY|BLR|بيلاروس|Belarus
BZ|BLZ|بليز|Belize
CA|CAN|كندا|Canada
CC|CCK|جزر كوكوس (كيلينغ)|Cocos (Keeling) Islands
CD|COD|الكونغو الديمقراطية|DR Congo
CF|CAF|جمهورية أفريقيا الوسطى|Central African Republic
CG|COG|جمهورية الكونغو|Republic of the Congo
CH|CHE|سويسرا|Switzerland
CI|CIV|ساحل العاج|Ivory Coast
CK|COK|جزر كوك|Cook Islands
CL|CHL|تشيلي|Chile
CM|CMR|الكاميرون|Cameroon
CN|CHN|الصين|China
CO|COL|كولومبيا|Colombia
CR|CRI|كوستاريكا|Costa Rica
CU|CUB|كوبا|Cuba
CV|CPV|الرأس الأخضر|Cape Verde
CW|CUW|كوراساو|Curaçao
CX|CXR|جزيرة كريسماس|Christmas Island
CY|CYP|قبرص|Cyprus
CZ|CZE|التشيك|Czechia
DE|DEU|ألمانيا|Germany
DJ|DJI|جيبوتي|Djibouti
DK|DNK|الدانمرك|Denmark
DM|DMA|دومينيكا|Dominica
DO|DOM|جمهورية الدومينيكان|Dominican Republic
DZ|DZA|الجزائر|Algeria
EC|ECU|الإكوادور|Ecuador
EE|EST|إستونيا|Estonia
EG|EGY|مصر|Egypt
EH|ESH|الصحراء الغربية|Western Sahara
ER|ERI|إريتريا|Eritrea
ES|ESP|إسبانيا|Spain
ET|ETH|إثيوبيا|Ethiopia
FI|FIN|فنلندا|Finland
FJ|FJI|فيجي|Fiji
FK|FLK|جزر فوكلاند|Falkland Islands
FM|FSM|ميكرونيزيا|Micronesia
FO|FRO|جزر فارو|Faroe Islands
FR|FRA|فرنسا|France
GA|GAB|الغابون|Gabon
GB|GBR|بريطانيا|United Kingdom
GD|GRD|غرينادا|Grenada
GE|GEO|جورجيا|Georgia
GF|GUF|غويانا الفرنسية|French Guiana
GG|GGY|غيرنزي|Guernsey
GH|GHA|غانا|Ghana
GI|GIB|جبل طارق|Gibraltar
GL|GRL|غرينلاند|Greenland
GM|GMB|غامبيا|Gambia
GN|GIN|غينيا|Guinea
GP|GLP|غوادلوب|Guadeloupe
GQ|GNQ|غينيا الاستوائية|Equatorial Guinea
GR|GRC|اليونان|Greece
GS|SGS|جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia & South Sandwich Islands
GT|GTM|غواتيمالا|Guatemala
GU|GUM|غوام|Guam
GW|GNB|غينيا بيساو|Guinea-Bissau
GY|GUY|غيانا|Guyana
HK|HKG|هونغ كونغ|Hong Kong
HM|HMD|جزيرة هيرد وجزر ماكدونالد|Heard & McDonald Islands
HN|HND|هندوراس|Honduras
HR|HRV|كرواتيا|Croatia
HT|HTI|هايتي|Haiti
HU|HUN|هنغاريا|Hungary
ID|IDN|إندونيسيا|Indonesia
IE|IRL|أيرلندا|Ireland
IL|ISR|إسرائيل|Israel
IM|IMN|جزيرة مان|Isle of Man
IN|IND|الهند|India
IO|IOT|الإقليم البريطاني في المحيط الهندي|British Indian Ocean Territory
IQ|IRQ|العراق|Iraq
IR|IRN|إيران|Iran
IS|ISL|آيسلندا|Iceland
IT|ITA|إيطاليا|Italy
JE|JEY|جيرسي|Jersey
JM|JAM|جامايكا|Jamaica
JO|JOR|الأردن|Jordan
JP|JPN|اليابان|Japan
KE|KEN|كينيا|Kenya
KG|KGZ|قيرغيزستان|Kyrgyzstan
KH|KHM|كمبوديا|Cambodia
KI|KIR|كيريباتي|Kiribati
KM|COM|جزر القمر|Comoros
KN|KNA|سانت كيتس ونيفيس|St. Kitts & Nevis
KP|PRK|كوريا الشمالية|North Korea
KR|KOR|كوريا الجنوبية|South Korea
KW|KWT|الكويت|Kuwait
KY|CYM|جزر كايمان|Cayman Islands
KZ|KAZ|كازاخستان|Kazakhstan
LA|LAO|لاوس|Laos
LB|LBN|لبنان|Lebanon
LC|LCA|سانت لوسيا|St. Lucia
LI|LIE|ليختنشتاين|Liechtenstein
LK|LKA|سريلانكا|Sri Lanka
LR|LBR|ليبيريا|Liberia
LS|LSO|ليسوتو|Lesotho
LT|LTU|ليتوانيا|Lithuania
LU|LUX|لوكسمبورغ|Luxembourg
LV|LVA|لاتفيا|Latvia
LY|LBY|ليبيا|Libya
MA|MAR|المغرب|Morocco
MC|MCO|موناكو|Monaco
MD|MDA|مولدوفا|Moldova
ME|MNE|الجبل الأسود|Montenegro
MF|MAF|سان مارتن|St. Martin
MG|MDG|مدغشقر|Madagascar
MH|MHL|جزر مارشال|Marshall Islands
MK|MKD|مقدونيا الشمالية|North Macedonia
ML|MLI|مالي|Mali
MM|MMR|ميانمار|Myanmar
MN|MNG|منغوليا|Mongolia
MO|MAC|ماكاو|Macao
MP|MNP|جزر ماريانا الشمالية|Northern Mariana Islands
MQ|MTQ|جزر المارتينيك|Martinique
MR|MRT|موريتانيا|Mauritania
MS|MSR|مونتسرات|Montserrat
MT|MLT|مالطا|Malta
MU|MUS|موريشيوس|Mauritius
MV|MDV|جزر المالديف|Maldives
MW|MWI|ملاوي|Malawi
MX|MEX|المكسيك|Mexico
MY|MYS|ماليزيا|Malaysia
MZ|MOZ|موزمبيق|Mozambique
NA|NAM|ناميبيا|Namibia
NC|NCL|كاليدونيا الجديدة|New Caledonia
NE|NER|النيجر|Niger
NF|NFK|جزيرة نورفولك|Norfolk Island
NG|NGA|نيجيريا|Nigeria
NI|NIC|نيكاراغوا|Nicaragua
NL|NLD|هولندا|Netherlands
NO|NOR|النرويج|Norway
NP|NPL|نيبال|Nepal
NR|NRU|ناورو|Nauru
NU|NIU|نيوي|Niue
NZ|NZL|نيوزيلندا|New Zealand
OM|OMN|عُمان|Oman
PA|PAN|بنما|Panama
PE|PER|بيرو|Peru
PF|PYF|بولينيزيا الفرنسية|French Polynesia
PG|PNG|بابوا غينيا الجديدة|Papua New Guinea
PH|PHL|الفلبين|Philippines
PK|PAK|باكستان|Pakistan
PL|POL|بولندا|Poland
PM|SPM|سان بيير ومكويلون|St. Pierre & Miquelon
PN|PCN|جزر بيتكيرن|Pitcairn Islands
PR|PRI|بورتوريكو|Puerto Rico
PS|PSE|فلسطين|Palestine
PT|PRT|البرتغال|Portugal
PW|PLW|بالاو|Palau
PY|PRY|باراغواي|Paraguay
QA|QAT|قطر|Qatar
RE|REU|روينيون|Réunion
RO|ROU|رومانيا|Romania
RS|SRB|صربيا|Serbia
RU|RUS|روسيا|Russia
RW|RWA|رواندا|Rwanda
SA|SAU|السعودية|Saudi Arabia
SB|SLB|جزر سليمان|Solomon Islands
SC|SYC|سيشل|Seychelles
SD|SDN|السودان|Sudan
SE|SWE|السويد|Sweden
SG|SGP|سنغافورة|Singapore
SH|SHN|سانت هيلينا|St. Helena
SI|SVN|سلوفينيا|Slovenia
SJ|SJM|سفالبارد وجان ماين|Svalbard & Jan Mayen
SK|SVK|سلوفاكيا|Slovakia
SL|SLE|سيراليون|Sierra Leone
SM|SMR|سان مارينو|San Marino
SN|SEN|السنغال|Senegal
SO|SOM|الصومال|Somalia
SR|SUR|سورينام|Suriname
SS|SSD|جنوب السودان|South Sudan
ST|STP|ساو تومي وبرينسيبي|São Tomé & Príncipe
SV|SLV|السلفادور|El Salvador
SX|SXM|سانت مارتن|Sint Maarten
SY|SYR|سوريا|Syria
SZ|SWZ|إسواتيني|Eswatini
TC|TCA|جزر توركس وكايكوس|Turks & Caicos Islands
TD|TCD|تشاد|Chad
TF|ATF|الأقاليم الجنوبية الفرنسية|French Southern Territories
TG|TGO|توغو|Togo
TH|THA|تايلاند|Thailand
TJ|TJK|طاجيكستان|Tajikistan
TK|TKL|توكيلاو|Tokelau
TL|TLS|تيمور - ليشتي|Timor-Leste
TM|TKM|تركمانستان|Turkmenistan
TN|TUN|تونس|Tunisia
TO|TON|تونغا|Tonga
TR|TUR|تركيا|Turkey
TT|TTO|ترينيداد وتوباغو|Trinidad & Tobago
TV|TUV|توفالو|Tuvalu
TW|TWN|تايوان|Taiwan
TZ|TZA|تنزانيا|Tanzania
UA|UKR|أوكرانيا|Ukraine
UG|UGA|أوغندا|Uganda
UM|UMI|جزر الولايات المتحدة النائية|U.S. Outlying Islands
US|USA|الولايات المتحدة|United States
UY|URY|أورغواي|Uruguay
UZ|UZB|أوزبكستان|Uzbekistan
VA|VAT|الفاتيكان|Vatican City
VC|VCT|سانت فنسنت وجزر غرينادين|Saint Vincent and the Grenadines
VE|VEN|فنزويلا|Venezuela
VG|VGB|جزر فيرجن البريطانية|British Virgin Islands
VI|VIR|جزر فيرجن الأمريكية|U.S. Virgin Islands
VN|VNM|فيتنام|Vietnam
VU|VUT|فانواتو|Vanuatu
WF|WLF|جزر والس وفوتونا|Wallis & Futuna
WS|WSM|ساموا|Samoa
XK|XKX|كوسوفو|Kosovo
YE|YEM|اليمن|Yemen
YT|MYT|مايوت|Mayotte
ZA|ZAF|جنوب أفريقيا|South Africa
ZM|ZMB|زامبيا|Zambia
ZW|ZWE|زيمبابوي|Zimbabwe
`;

/** Every state and territory by alpha-2 code. */
export const STATES: ReadonlyMap<string, State> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [code, alpha3, ar, en] = row.split('|') as [string, string, string, string];
      return [code, { code, alpha3, name: { ar, en } }];
    }),
);
