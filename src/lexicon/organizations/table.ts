/**
 * Organisations that deal with states or fight them: international and regional bodies, blocs, courts, banks,
 * parties, armed movements and alliances, with their names, variants and acronyms in the Arabic press. Written by hand.
 *
 * Columns: code | kind | English | states that a party or movement belongs to | names, the usual one first
 *
 * Kinds as in `graph/report.ts`. A code is the acronym in use, else a short name; it is stable. A name after `~` is also
 * an ordinary word and counts only behind its head (حركة فتح, تنظيم القاعدة), in quotation marks, or once
 * the text has named the organisation in full; one of several words also where the text names its state.
 *
 * @module src/lexicon/organizations/table
 */
export const ORGANIZATION_TABLE = `
# The United Nations and their family
UN | international | United Nations | - | الأمم المتحدة, منظمة الأمم المتحدة, هيئة الأمم المتحدة, الأمم المتحده, ~المنظمة الدولية, ~المنظمة الأممية
UNSC | international | UN Security Council | - | مجلس الأمن الدولي, مجلس الأمن, مجلس الأمن التابع للأمم المتحدة
UNGA | international | UN General Assembly | - | الجمعية العامة للأمم المتحدة, الجمعية العامة للأمم المتحده, ~الجمعية العامة
UNHRC | international | UN Human Rights Council | - | مجلس حقوق الإنسان, مجلس حقوق الإنسان التابع للأمم المتحدة, مجلس حقوق الإنسان الأممي
OHCHR | international | UN Human Rights Office | - | المفوضية السامية لحقوق الإنسان, مفوضية الأمم المتحدة السامية لحقوق الإنسان, مفوضية حقوق الإنسان الأممية, مكتب الأمم المتحدة لحقوق الإنسان
UNHCR | international | UN Refugee Agency | - | المفوضية السامية للأمم المتحدة لشؤون اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين, المفوضية العليا لشؤون اللاجئين, المفوضية السامية لشؤون اللاجئين, المفوضية العليا للاجئين, مفوضية اللاجئين
UNRWA | international | UNRWA | - | الأونروا, أونروا, الأنروا, وكالة غوث وتشغيل اللاجئين الفلسطينيين, وكالة غوث وتشغيل اللاجئين, وكالة الغوث
UNICEF | international | UNICEF | - | اليونيسف, يونيسف, اليونيسيف, يونيسيف, منظمة الأمم المتحدة للطفولة, صندوق الأمم المتحدة للطفولة
UNESCO | international | UNESCO | - | اليونسكو, يونسكو, اليونيسكو, يونيسكو, منظمة الأمم المتحدة للتربية والعلم والثقافة, منظمة الأمم المتحدة للتربية والثقافة والعلوم
WHO | international | World Health Organization | - | منظمة الصحة العالمية, الصحة العالمية
WFP | international | World Food Programme | - | برنامج الأغذية العالمي, برنامج الغذاء العالمي
FAO | international | FAO | - | منظمة الأغذية والزراعة, منظمة الأغذية والزراعة للأمم المتحدة, منظمة الفاو, ~الفاو, ~فاو
ILO | international | International Labour Organization | - | منظمة العمل الدولية
IOM | international | International Organization for Migration | - | المنظمة الدولية للهجرة, منظمة الهجرة الدولية
OCHA | international | UN OCHA | - | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية, مكتب تنسيق الشؤون الإنسانية, أوتشا, الأوتشا
UNDP | international | UNDP | - | برنامج الأمم المتحدة الإنمائي
UNEP | international | UN Environment Programme | - | برنامج الأمم المتحدة للبيئة
UNFPA | international | UNFPA | - | صندوق الأمم المتحدة للسكان
UNODC | international | UNODC | - | مكتب الأمم المتحدة المعني بالمخدرات والجريمة
UNCTAD | international | UNCTAD | - | الأونكتاد, أونكتاد, مؤتمر الأمم المتحدة للتجارة والتنمية
ESCWA | regional | ESCWA | - | الإسكوا, إسكوا, اللجنة الاقتصادية والاجتماعية لغربي آسيا, اللجنة الاقتصادية والاجتماعية لغرب آسيا
UNIFIL | international | UNIFIL | - | اليونيفيل, يونيفيل, قوات اليونيفيل, قوة الأمم المتحدة المؤقتة في لبنان
UNDOF | international | UNDOF | - | أندوف, قوة الأمم المتحدة لمراقبة فض الاشتباك
UNSMIL | international | UN Support Mission in Libya | - | بعثة الأمم المتحدة للدعم في ليبيا, بعثة الأمم المتحدة في ليبيا, البعثة الأممية في ليبيا
UNAMI | international | UN Assistance Mission for Iraq | - | يونامي, بعثة الأمم المتحدة لمساعدة العراق, بعثة الأمم المتحدة في العراق
UNAMA | international | UN Assistance Mission in Afghanistan | - | يوناما, بعثة الأمم المتحدة للمساعدة في أفغانستان
UNITAMS | international | UN mission in Sudan | - | يونيتامس, بعثة يونيتامس, البعثة الأممية المتكاملة في السودان
MINURSO | international | MINURSO | - | المينورسو, مينورسو, بعثة المينورسو
MINUSMA | international | MINUSMA | - | مينوسما, بعثة مينوسما
MONUSCO | international | MONUSCO | - | مونوسكو, بعثة مونوسكو
UNMHA | international | UN mission in Hudaydah | - | بعثة الأمم المتحدة لدعم اتفاق الحديدة, أونمها
IPCC | international | IPCC | - | الهيئة الحكومية الدولية المعنية بتغير المناخ
# Courts and watchdogs
ICJ | international | International Court of Justice | - | محكمة العدل الدولية
ICC | international | International Criminal Court | - | المحكمة الجنائية الدولية, الجنائية الدولية, محكمة الجنايات الدولية
PCA | international | Permanent Court of Arbitration | - | محكمة التحكيم الدائمة
STL | international | Special Tribunal for Lebanon | - | المحكمة الدولية الخاصة بلبنان, المحكمة الخاصة بلبنان
ECHR | regional | European Court of Human Rights | - | المحكمة الأوروبية لحقوق الإنسان
IAEA | international | IAEA | - | الوكالة الدولية للطاقة الذرية, وكالة الطاقة الذرية, الوكالة الدولية للطاقة النووية, ~الوكالة الذرية
OPCW | international | OPCW | - | منظمة حظر الأسلحة الكيميائية, منظمة حظر الأسلحة الكيماوية, منظمة حظر السلاح الكيميائي
CTBTO | international | CTBTO | - | منظمة الحظر الشامل للتجارب النووية
INTERPOL | international | Interpol | - | الإنتربول, إنتربول, الإنتربول الدولي, الشرطة الجنائية الدولية, المنظمة الدولية للشرطة الجنائية
FATF | international | FATF | - | مجموعة العمل المالي, مجموعة العمل المالي الدولية, فاتف
# Trade, money, energy
WTO | international | World Trade Organization | - | منظمة التجارة العالمية
IMF | international | International Monetary Fund | - | صندوق النقد الدولي, صندوق النقد
WB | international | World Bank | - | البنك الدولي, مجموعة البنك الدولي
OECD | international | OECD | - | منظمة التعاون الاقتصادي والتنمية, منظمة التعاون والتنمية الاقتصادية, منظمة التعاون والتنمية
OPEC | international | OPEC | - | أوبك, الأوبك, منظمة أوبك, منظمة الدول المصدرة للنفط, منظمة البلدان المصدرة للنفط, منظمة البلدان المصدرة للبترول, منظمة الدول المصدرة للبترول, منظمة الأقطار المصدرة للنفط
OPECPLUS | international | OPEC+ | - | أوبك بلس, أوبك بلاس, تحالف أوبك بلس, تحالف أوبك بلاس, مجموعة أوبك بلس
OAPEC | regional | OAPEC | - | أوابك, الأوابك, منظمة الأقطار العربية المصدرة للبترول
GECF | international | Gas Exporting Countries Forum | - | منتدى الدول المصدرة للغاز, منتدى البلدان المصدرة للغاز
IEA | international | International Energy Agency | - | وكالة الطاقة الدولية, الوكالة الدولية للطاقة
IRENA | international | IRENA | - | الوكالة الدولية للطاقة المتجددة, إيرينا, آيرينا
ICAO | international | ICAO | - | منظمة الطيران المدني الدولي, إيكاو, الإيكاو
IATA | international | IATA | - | الاتحاد الدولي للنقل الجوي, إياتا, الإياتا
IMO | international | International Maritime Organization | - | المنظمة البحرية الدولية
EBRD | international | EBRD | - | البنك الأوروبي لإعادة الإعمار والتنمية, البنك الأوروبي لإعادة البناء والتنمية
EIB | regional | European Investment Bank | - | بنك الاستثمار الأوروبي
ECB | regional | European Central Bank | - | البنك المركزي الأوروبي, المركزي الأوروبي
AIIB | international | AIIB | - | البنك الآسيوي للاستثمار في البنية التحتية
ADB | regional | Asian Development Bank | - | البنك الآسيوي للتنمية, بنك التنمية الآسيوي
AFDB | regional | African Development Bank | - | البنك الأفريقي للتنمية, بنك التنمية الأفريقي
ISDB | international | Islamic Development Bank | - | البنك الإسلامي للتنمية, بنك التنمية الإسلامي
AMF | regional | Arab Monetary Fund | - | صندوق النقد العربي
NDB | international | New Development Bank | - | بنك التنمية الجديد
EUROGROUP | regional | Eurogroup | - | مجموعة اليورو, منطقة اليورو, يوروغروب
WEF | international | World Economic Forum | - | المنتدى الاقتصادي العالمي, منتدى دافوس, منتدى دافوس الاقتصادي
# Alliances and groups of states
NATO | international | NATO | - | الناتو, ناتو, حلف شمال الأطلسي, حلف شمالي الأطلسي, حلف الناتو, حلف الأطلسي, حلف شمال الأطلنطي, الحلف الأطلسي, منظمة حلف شمال الأطلسي
G7 | international | G7 | - | مجموعة السبع, مجموعة السبعة, مجموعة الدول السبع, الدول الصناعية السبع, مجموعة السبع الكبار, مجموعة الدول الصناعية السبع
G8 | international | G8 | - | مجموعة الثماني, مجموعة الثمانية, مجموعة الدول الثماني
G20 | international | G20 | - | مجموعة العشرين, مجموعة العشرون, مجموعة دول العشرين, مجموعة 20
G77 | international | G77 | - | مجموعة السبعة والسبعين, مجموعة 77, مجموعة الـ77
BRICS | international | BRICS | - | بريكس, البريكس, مجموعة بريكس, مجموعة البريكس, تكتل بريكس, تجمع بريكس
SCO | international | Shanghai Cooperation Organisation | - | منظمة شنغهاي للتعاون, منظمة شانغهاي للتعاون, منظمة شنغهاي, منظمة شانغهاي
NAM | international | Non-Aligned Movement | - | حركة عدم الانحياز, دول عدم الانحياز
COMMONWEALTH | international | Commonwealth of Nations | - | الكومنولث, رابطة الكومنولث, رابطة دول الكومنولث, كومنولث
OIF | international | Francophonie | - | المنظمة الدولية للفرنكوفونية, منظمة الفرنكوفونية, الفرنكوفونية
QUAD | international | Quad | - | تحالف كواد, مجموعة كواد, كواد, التحالف الرباعي كواد
AUKUS | international | AUKUS | - | أوكوس, تحالف أوكوس
FIVEEYES | international | Five Eyes | - | العيون الخمس, تحالف العيون الخمس
CIS | regional | Commonwealth of Independent States | - | رابطة الدول المستقلة, رابطة الدول المستقله
CSTO | regional | CSTO | - | منظمة معاهدة الأمن الجماعي, معاهدة الأمن الجماعي
EAEU | regional | Eurasian Economic Union | - | الاتحاد الاقتصادي الأوراسي, الاتحاد الأوراسي, الاتحاد الاقتصادي الأوراسيوي
OTS | regional | Organization of Turkic States | - | منظمة الدول التركية, مجلس الدول الناطقة بالتركية, المجلس التركي
ECO | regional | Economic Cooperation Organization | - | منظمة التعاون الاقتصادي, منظمة إيكو
CICA | regional | CICA | - | مؤتمر التفاعل وإجراءات بناء الثقة في آسيا, سيكا
D8 | international | D-8 | - | مجموعة الثماني الإسلامية, مجموعة الدول الثماني النامية, منظمة الدول الثماني النامية
# The Arab and Islamic world
LAS | regional | Arab League | - | جامعة الدول العربية, الجامعة العربية, الجامعه العربيه
GCC | regional | Gulf Cooperation Council | - | مجلس التعاون لدول الخليج العربية, مجلس التعاون الخليجي, مجلس التعاون, دول مجلس التعاون, دول مجلس التعاون الخليجي
OIC | international | Organisation of Islamic Cooperation | - | منظمة التعاون الإسلامي, منظمة المؤتمر الإسلامي, التعاون الإسلامي
AMU | regional | Arab Maghreb Union | - | اتحاد المغرب العربي, الاتحاد المغاربي
ARABPARL | regional | Arab Parliament | - | البرلمان العربي
ALECSO | regional | ALECSO | - | الألكسو, ألكسو, المنظمة العربية للتربية والثقافة والعلوم
ISESCO | international | ICESCO | - | الإيسيسكو, إيسيسكو, الإيسسكو, المنظمة الإسلامية للتربية والعلوم والثقافة, منظمة العالم الإسلامي للتربية والعلوم والثقافة
MWL | international | Muslim World League | - | رابطة العالم الإسلامي
WAMY | international | World Assembly of Muslim Youth | - | الندوة العالمية للشباب الإسلامي
AIM | regional | Arab Interior Ministers Council | - | مجلس وزراء الداخلية العرب
IUMS | international | International Union of Muslim Scholars | - | الاتحاد العالمي لعلماء المسلمين
AZHAR | other | Al-Azhar | EG | الأزهر الشريف, مشيخة الأزهر, الأزهر
SAUDICOALITION | regional | Arab coalition in Yemen | - | التحالف العربي, تحالف دعم الشرعية, تحالف دعم الشرعية في اليمن, التحالف بقيادة السعودية, التحالف العربي لدعم الشرعية
IMCTC | international | Islamic Military Counter Terrorism Coalition | - | التحالف الإسلامي العسكري لمحاربة الإرهاب, التحالف الإسلامي العسكري, التحالف الإسلامي لمحاربة الإرهاب
ANTIISIS | international | Global Coalition against Daesh | - | التحالف الدولي, التحالف الدولي ضد داعش, التحالف الدولي لمحاربة داعش, التحالف الدولي ضد تنظيم الدولة, التحالف الدولي لمكافحة تنظيم الدولة
PENINSULASHIELD | regional | Peninsula Shield Force | - | درع الجزيرة, قوات درع الجزيرة
EMGF | regional | East Mediterranean Gas Forum | - | منتدى غاز شرق المتوسط, منتدى غاز المتوسط
UFM | regional | Union for the Mediterranean | - | الاتحاد من أجل المتوسط
QUARTET | international | Middle East Quartet | - | اللجنة الرباعية الدولية, الرباعية الدولية, الرباعية الدولية للشرق الأوسط, اللجنة الرباعية
P5PLUS1 | international | P5+1 | - | مجموعة 5+1, مجموعة الخمسة زائد واحد, مجموعة خمسة زائد واحد, دول 5+1, الدول الست الكبرى, القوى الست الكبرى, السداسية الدولية, مجموعة الست
ISSG | international | International Syria Support Group | - | المجموعة الدولية لدعم سوريا, مجموعة الدعم الدولية لسوريا
# Africa
AU | regional | African Union | - | الاتحاد الأفريقي, منظمة الوحدة الأفريقية
AUPSC | regional | AU Peace and Security Council | - | مجلس السلم والأمن الأفريقي, مجلس السلم والأمن التابع للاتحاد الأفريقي
ECOWAS | regional | ECOWAS | - | إيكواس, الإيكواس, إكواس, المجموعة الاقتصادية لدول غرب أفريقيا, مجموعة إيكواس, المجموعة الاقتصادية لغرب أفريقيا, الجماعة الاقتصادية لدول غرب أفريقيا
IGAD | regional | IGAD | - | إيغاد, الإيغاد, إيقاد, الإيقاد, إيجاد الأفريقية, منظمة إيغاد, الهيئة الحكومية للتنمية, الهيئة الحكومية المعنية بالتنمية, الهيئة الحكومية الدولية المعنية بالتنمية
COMESA | regional | COMESA | - | الكوميسا, كوميسا, السوق المشتركة لشرق وجنوب أفريقيا
SADC | regional | SADC | - | سادك, مجموعة سادك, مجموعة تنمية الجنوب الأفريقي, الجماعة الإنمائية للجنوب الأفريقي
EAC | regional | East African Community | - | مجموعة شرق أفريقيا, جماعة شرق أفريقيا
CENSAD | regional | CEN-SAD | - | تجمع دول الساحل والصحراء, تجمع الساحل والصحراء
G5SAHEL | regional | G5 Sahel | - | مجموعة دول الساحل الخمس, مجموعة دول الساحل, مجموعة الخمس لدول الساحل, دول الساحل الخمس
AES | regional | Alliance of Sahel States | - | تحالف دول الساحل, كونفدرالية دول الساحل
NBI | regional | Nile Basin Initiative | - | مبادرة حوض النيل, دول حوض النيل
AMISOM | regional | AMISOM | - | أميصوم, أميسوم, بعثة الاتحاد الأفريقي في الصومال, قوات الاتحاد الأفريقي في الصومال, أتميس
# Europe
EU | regional | European Union | - | الاتحاد الأوروبي, الإتحاد الأوربي, الاتحاد الأوربي, التكتل الأوروبي
EC | regional | European Commission | - | المفوضية الأوروبية, المفوضية الأوربية
EP | regional | European Parliament | - | البرلمان الأوروبي, البرلمان الأوربي
EUCO | regional | European Council | - | المجلس الأوروبي, مجلس الاتحاد الأوروبي
EEAS | regional | European External Action Service | - | جهاز العمل الخارجي الأوروبي
COE | regional | Council of Europe | - | مجلس أوروبا
OSCE | regional | OSCE | - | منظمة الأمن والتعاون في أوروبا, منظمة الأمن والتعاون بأوروبا, منظمة الأمن والتعاون الأوروبية, منظمة الأمن والتعاون
FRONTEX | regional | Frontex | - | فرونتكس, وكالة فرونتكس, وكالة حماية الحدود الأوروبية
EUROPOL | regional | Europol | - | يوروبول, اليوروبول, الشرطة الأوروبية
ICONTACT | international | Contact Group on Ukraine | - | مجموعة الاتصال الدفاعية بشأن أوكرانيا, مجموعة رامشتاين
NORMANDY | international | Normandy Format | - | رباعية النورماندي, مجموعة النورماندي, صيغة النورماندي, رباعية نورماندي
# Asia and the Americas
ASEAN | regional | ASEAN | - | آسيان, الآسيان, رابطة آسيان, رابطة دول جنوب شرق آسيا, رابطة دول جنوب شرقي آسيا, اتحاد دول جنوب شرق آسيا, اتحاد دول جنوب شرقي آسيا, منظمة دول جنوب شرق آسيا, منظمة دول جنوب شرقي آسيا, منظمة آسيان, رابطة جنوب شرق آسيا, رابطة أمم جنوب شرق آسيا
APEC | regional | APEC | - | أبيك, آبيك, منتدى أبيك, منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ, منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ, منتدى آسيا والمحيط الهادئ
SAARC | regional | SAARC | - | سارك, رابطة جنوب آسيا للتعاون الإقليمي
BIMSTEC | regional | BIMSTEC | - | بيمستيك
OAS | regional | Organization of American States | - | منظمة الدول الأميركية, منظمة الدول الأمريكية
MERCOSUR | regional | Mercosur | - | ميركوسور, الميركوسور, السوق المشتركة لأميركا الجنوبية
UNASUR | regional | UNASUR | - | أوناسور, اتحاد دول أميركا الجنوبية, اتحاد أمم أميركا الجنوبية
CELAC | regional | CELAC | - | سيلاك, مجموعة دول أميركا اللاتينية والكاريبي, جماعة دول أميركا اللاتينية والكاريبي
CARICOM | regional | CARICOM | - | كاريكوم, الجماعة الكاريبية
ALBA | regional | ALBA | - | ألبا البوليفارية, التحالف البوليفاري لشعوب أميركا
USMCA | regional | USMCA | - | نافتا, اتفاقية نافتا, نافتا الجديدة
# Aid and rights
ICRC | international | International Committee of the Red Cross | - | اللجنة الدولية للصليب الأحمر, الصليب الأحمر الدولي, الصليب الأحمر, الصليب الاحمر
IFRC | international | IFRC | - | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر, الاتحاد الدولي للصليب الأحمر والهلال الأحمر
REDCRESCENT | other | Red Crescent | - | الهلال الأحمر, جمعية الهلال الأحمر
MSF | international | Doctors Without Borders | - | أطباء بلا حدود, منظمة أطباء بلا حدود
AMNESTY | international | Amnesty International | - | منظمة العفو الدولية, العفو الدولية, أمنستي, أمنستي إنترناشونال
HRW | international | Human Rights Watch | - | هيومن رايتس ووتش, منظمة هيومن رايتس ووتش, هيومن رايتس واتش, هيومان رايتس ووتش, هيومن رايتس
RSF | international | Reporters Without Borders | - | مراسلون بلا حدود, منظمة مراسلون بلا حدود, مراسلين بلا حدود
CPJ | international | Committee to Protect Journalists | - | لجنة حماية الصحفيين, لجنة حماية الصحافيين
TI | international | Transparency International | - | منظمة الشفافية الدولية, الشفافية الدولية
ICG | international | International Crisis Group | - | مجموعة الأزمات الدولية
SAVECHILDREN | international | Save the Children | - | إنقاذ الطفولة, منظمة إنقاذ الطفولة, أنقذوا الأطفال, سايف ذا تشيلدرن
OXFAM | international | Oxfam | - | أوكسفام, منظمة أوكسفام
SOHR | other | Syrian Observatory for Human Rights | SY | المرصد السوري لحقوق الإنسان, المرصد السوري
KSRELIEF | government | KSrelief | SA | مركز الملك سلمان للإغاثة والأعمال الإنسانية, مركز الملك سلمان للإغاثة
WHITEHELMETS | other | White Helmets | SY | الخوذ البيضاء, منظمة الخوذ البيضاء, الدفاع المدني السوري
# Sport
FIFA | international | FIFA | - | الفيفا, فيفا, الاتحاد الدولي لكرة القدم
UEFA | regional | UEFA | - | اليويفا, يويفا, الاتحاد الأوروبي لكرة القدم
AFC | regional | Asian Football Confederation | - | الاتحاد الآسيوي لكرة القدم
CAF | regional | Confederation of African Football | - | الاتحاد الأفريقي لكرة القدم, الكاف الأفريقي
IOC | international | International Olympic Committee | - | اللجنة الأولمبية الدولية, الأولمبية الدولية
# Palestine
PLO | party | Palestine Liberation Organization | PS | منظمة التحرير الفلسطينية, منظمة التحرير
FATAH | party | Fatah | PS | حركة فتح, حركة التحرير الوطني الفلسطيني, ~فتح
HAMAS | armed | Hamas | PS | حماس, حركة حماس, حركة المقاومة الإسلامية, حركة المقاومة الإسلامية حماس, حركة المقاومة الإسلامية الفلسطينية, حركة المقاومة الإسلامية الفلسطينية حماس
QASSAM | armed | Al-Qassam Brigades | PS | كتائب القسام, كتائب عز الدين القسام, كتائب الشهيد عز الدين القسام, ~القسام
PIJ | armed | Palestinian Islamic Jihad | PS | الجهاد الإسلامي, حركة الجهاد الإسلامي, حركة الجهاد الإسلامي في فلسطين, الجهاد الإسلامي الفلسطيني
QUDSBRIGADES | armed | Al-Quds Brigades | PS | سرايا القدس
PFLP | armed | PFLP | PS | الجبهة الشعبية لتحرير فلسطين, ~الجبهة الشعبية
DFLP | armed | DFLP | PS | الجبهة الديمقراطية لتحرير فلسطين, الجبهة الديموقراطية لتحرير فلسطين
AQSABRIGADES | armed | Al-Aqsa Martyrs' Brigades | PS | كتائب شهداء الأقصى
POPULARRESISTANCE | armed | Popular Resistance Committees | PS | لجان المقاومة الشعبية, ألوية الناصر صلاح الدين
LIONSDEN | armed | Lions' Den | PS | عرين الأسود, مجموعة عرين الأسود
# Lebanon
HEZBOLLAH | armed | Hezbollah | LB | حزب الله, حزب الله اللبناني
AMAL | party | Amal Movement | LB | حركة أمل, ~أمل
LEBANESEFORCES | party | Lebanese Forces | LB | القوات اللبنانية, حزب القوات اللبنانية
KATAEB | party | Kataeb | LB | حزب الكتائب, حزب الكتائب اللبنانية, الكتائب اللبنانية
FPM | party | Free Patriotic Movement | LB | التيار الوطني الحر
FUTURE | party | Future Movement | LB | تيار المستقبل, كتلة المستقبل
PSP | party | Progressive Socialist Party | LB | الحزب التقدمي الاشتراكي
MARCH14 | party | March 14 Alliance | LB | قوى 14 آذار, قوى الرابع عشر من آذار, فريق 14 آذار, تحالف 14 آذار
MARCH8 | party | March 8 Alliance | LB | قوى 8 آذار, فريق 8 آذار, تحالف 8 آذار
SSNP | party | Syrian Social Nationalist Party | LB | الحزب السوري القومي الاجتماعي, الحزب القومي السوري
# Syria
SYRIANCOALITION | party | Syrian National Coalition | SY | الائتلاف الوطني السوري, الائتلاف السوري, الائتلاف الوطني لقوى الثورة والمعارضة السورية, الائتلاف الوطني السوري المعارض, الائتلاف الوطني لقوى الثورة والمعارضة, الائتلاف السوري المعارض
SYRIANNC | party | Syrian National Council | SY | المجلس الوطني السوري
HNC | party | High Negotiations Committee | SY | الهيئة العليا للمفاوضات, هيئة التفاوض السورية
SYRIANNCB | party | National Coordination Body | SY | هيئة التنسيق الوطنية, هيئة التنسيق الوطني
FSA | armed | Free Syrian Army | SY | الجيش السوري الحر, الجيش الحر
SNA | armed | Syrian National Army | SY | الجيش الوطني السوري
SDF | armed | Syrian Democratic Forces | SY | قوات سوريا الديمقراطية, قوات سورية الديمقراطية, قسد
YPG | armed | People's Protection Units | SY | وحدات حماية الشعب, وحدات حماية الشعب الكردية, الوحدات الكردية
PYD | party | Democratic Union Party | SY | حزب الاتحاد الديمقراطي, حزب الاتحاد الديمقراطي الكردي
NUSRA | armed | Al-Nusra Front | SY | جبهة النصرة, جبهة فتح الشام, ~النصرة
HTS | armed | Hayat Tahrir al-Sham | SY | هيئة تحرير الشام, تحرير الشام
AHRAR | armed | Ahrar al-Sham | SY | أحرار الشام, حركة أحرار الشام, حركة أحرار الشام الإسلامية
JAISHISLAM | armed | Jaysh al-Islam | SY | جيش الإسلام
JAISHFATH | armed | Army of Conquest | SY | جيش الفتح
BAATH | party | Ba'ath Party | SY, IQ | حزب البعث, حزب البعث العربي الاشتراكي, البعث
# Iraq
PMF | armed | Popular Mobilization Forces | IQ | الحشد الشعبي, قوات الحشد الشعبي, هيئة الحشد الشعبي, ميليشيات الحشد الشعبي, فصائل الحشد الشعبي
KATAIB | armed | Kata'ib Hezbollah | IQ | كتائب حزب الله, كتائب حزب الله العراقي, حزب الله العراقي
ASAIB | armed | Asa'ib Ahl al-Haq | IQ | عصائب أهل الحق, العصائب
BADR | armed | Badr Organization | IQ | منظمة بدر, فيلق بدر
NUJABA | armed | Harakat al-Nujaba | IQ | حركة النجباء
IRAQRESISTANCE | armed | Islamic Resistance in Iraq | IQ | المقاومة الإسلامية في العراق
PESHMERGA | armed | Peshmerga | IQ | البشمركة, البيشمركة, قوات البشمركة, قوات البيشمركة
KDP | party | Kurdistan Democratic Party | IQ | الحزب الديمقراطي الكردستاني, الديمقراطي الكردستاني
PUK | party | Patriotic Union of Kurdistan | IQ | الاتحاد الوطني الكردستاني
GORRAN | party | Gorran | IQ | حركة التغيير الكردية, كوران
DAWA | party | Islamic Dawa Party | IQ | حزب الدعوة, حزب الدعوة الإسلامية, ائتلاف دولة القانون, دولة القانون
SADRIST | party | Sadrist Movement | IQ | التيار الصدري, الكتلة الصدرية, سرايا السلام
ISCI | party | Islamic Supreme Council of Iraq | IQ | المجلس الأعلى الإسلامي, المجلس الإسلامي الأعلى
COORDFRAMEWORK | party | Coordination Framework | IQ | الإطار التنسيقي
KRG | government | Kurdistan Regional Government | IQ | حكومة إقليم كردستان, حكومة كردستان, حكومة إقليم كردستان العراق
# The Gulf and Yemen
HOUTHIS | armed | Houthis | YE | الحوثيون, الحوثيين, الحوثي, جماعة الحوثي, أنصار الله, جماعة أنصار الله, حركة أنصار الله, جماعة الحوثيين, ميليشيا الحوثي, ميليشيات الحوثي, مليشيا الحوثي, مليشيات الحوثي, الميليشيات الحوثية, المليشيات الحوثية, الحركة الحوثية, المتمردين الحوثيين, المتمردون الحوثيون
GPC | party | General People's Congress | YE | المؤتمر الشعبي العام, حزب المؤتمر الشعبي العام, ~حزب المؤتمر
ISLAH | party | Al-Islah | YE | حزب الإصلاح, التجمع اليمني للإصلاح, حزب التجمع اليمني للإصلاح
STC | party | Southern Transitional Council | YE | المجلس الانتقالي الجنوبي, الانتقالي الجنوبي
SOUTHERNMOVEMENT | party | Southern Movement | YE | الحراك الجنوبي
PLC | government | Presidential Leadership Council | YE | مجلس القيادة الرئاسي, مجلس القيادة الرئاسي اليمني
AQAP | armed | AQAP | YE | القاعدة في جزيرة العرب, تنظيم القاعدة في جزيرة العرب, القاعدة في اليمن
WEFAQ | party | Al-Wefaq | BH | جمعية الوفاق, جمعية الوفاق البحرينية, جمعية الوفاق الوطني الإسلامية
# Egypt, Sudan, Libya, the Maghreb
BROTHERHOOD | party | Muslim Brotherhood | EG | جماعة الإخوان المسلمين, الإخوان المسلمون, الإخوان المسلمين, جماعة الإخوان, تنظيم الإخوان, الإخوان
FJP | party | Freedom and Justice Party | EG | حزب الحرية والعدالة
ANSARBAIT | armed | Ansar Bait al-Maqdis | EG | أنصار بيت المقدس, جماعة أنصار بيت المقدس, ولاية سيناء, تنظيم ولاية سيناء
RSFSD | armed | Rapid Support Forces | SD | قوات الدعم السريع, الدعم السريع, ميليشيا الدعم السريع
SPLM | armed | SPLM-N | SD | الحركة الشعبية لتحرير السودان, الحركة الشعبية قطاع الشمال, الحركة الشعبية لتحرير السودان شمال, الحركة الشعبية
JEM | armed | Justice and Equality Movement | SD | حركة العدل والمساواة
SLM | armed | Sudan Liberation Movement | SD | حركة تحرير السودان, حركة جيش تحرير السودان
SRF | armed | Sudan Revolutionary Front | SD | الجبهة الثورية السودانية, الجبهة الثورية
FFC | party | Forces of Freedom and Change | SD | قوى الحرية والتغيير, قوى إعلان الحرية والتغيير, تنسيقية تقدم
NCPSD | party | National Congress Party | SD | ~حزب المؤتمر الوطني, ~حزب المؤتمر الوطني الحاكم, حزب المؤتمر الوطني السوداني
SOVEREIGNTY | government | Sovereignty Council | SD | مجلس السيادة, مجلس السيادة السوداني, مجلس السيادة الانتقالي
UMMA | party | National Umma Party | SD | حزب الأمة, حزب الأمة القومي
GNA | government | Government of National Accord | LY | حكومة الوفاق الوطني, حكومة الوفاق, حكومة الوفاق الوطني الليبية
GNU | government | Government of National Unity | LY | حكومة الوحدة الوطنية الليبية, حكومة الوحدة الليبية
GNC | government | General National Congress | LY | المؤتمر الوطني العام, المؤتمر الوطني العام الليبي
HOR | government | House of Representatives of Libya | LY | مجلس النواب الليبي, برلمان طبرق
HCS | government | High Council of State | LY | المجلس الأعلى للدولة, المجلس الأعلى للدولة الليبي, مجلس الدولة الليبي
LNA | armed | Libyan National Army | LY | الجيش الوطني الليبي, قوات حفتر, القيادة العامة للجيش الليبي
LIBYADAWN | armed | Libya Dawn | LY | فجر ليبيا, قوات فجر ليبيا
ANSARSHARIA | armed | Ansar al-Sharia | LY, TN | أنصار الشريعة, تنظيم أنصار الشريعة
ENNAHDHA | party | Ennahda | TN | حركة النهضة, حركة النهضة التونسية, حزب النهضة, ~النهضة
NIDAA | party | Nidaa Tounes | TN | نداء تونس, حزب نداء تونس, حركة نداء تونس
UGTT | other | UGTT | TN | الاتحاد العام التونسي للشغل, اتحاد الشغل
FLN | party | National Liberation Front | DZ | جبهة التحرير الوطني, حزب جبهة التحرير الوطني
PJD | party | Justice and Development Party | MA | حزب العدالة والتنمية المغربي
ISTIQLAL | party | Istiqlal Party | MA | حزب الاستقلال
POLISARIO | armed | Polisario Front | EH | البوليساريو, جبهة البوليساريو, البوليزاريو, جبهة البوليزاريو, البوليساريو الانفصالية
AQIM | armed | AQIM | DZ | القاعدة في بلاد المغرب الإسلامي, تنظيم القاعدة في بلاد المغرب الإسلامي, القاعدة ببلاد المغرب الإسلامي
JNIM | armed | JNIM | ML | جماعة نصرة الإسلام والمسلمين, نصرة الإسلام والمسلمين
# Jihad without borders
ISIS | armed | Islamic State | - | داعش, تنظيم داعش, تنظيم الدولة الإسلامية, تنظيم الدولة, الدولة الإسلامية في العراق والشام, الدولة الإسلامية في العراق وسوريا, داعش الإرهابي, ~الدولة الإسلامية
QAEDA | armed | Al-Qaeda | - | تنظيم القاعدة, ~القاعدة
KHORASAN | armed | ISIS-K | AF | تنظيم الدولة ولاية خراسان, داعش خراسان, ولاية خراسان, تنظيم خراسان
BOKOHARAM | armed | Boko Haram | NG | بوكو حرام, جماعة بوكو حرام
SHABAB | armed | Al-Shabaab | SO | حركة الشباب, حركة الشباب المجاهدين, حركة الشباب الصومالية, الشباب المجاهدين
TALIBAN | armed | Taliban | AF | طالبان, حركة طالبان, حركة طالبان الأفغانية, طالبان الأفغانية
TTP | armed | Pakistani Taliban | PK | طالبان الباكستانية, حركة طالبان باكستان, طالبان باكستان, حركة طالبان الباكستانية
HAQQANI | armed | Haqqani Network | AF | شبكة حقاني
LASHKAR | armed | Lashkar-e-Taiba | PK | لشكر طيبة, عسكر طيبة, جماعة عسكر طيبة
# Iran, Türkiye, Israel
IRGC | government | Revolutionary Guards | IR | الحرس الثوري, الحرس الثوري الإيراني, حرس الثورة الإسلامية, الباسدران
QUDSFORCE | government | Quds Force | IR | فيلق القدس, قوة القدس
MEK | party | People's Mujahedin of Iran | IR | مجاهدي خلق, منظمة مجاهدي خلق, مجاهدو خلق, منظمة مجاهدي خلق الإيرانية
NCRI | party | National Council of Resistance of Iran | IR | المجلس الوطني للمقاومة الإيرانية
AKP | party | AK Party | TR | حزب العدالة والتنمية, حزب العدالة والتنمية التركي, حزب العدالة والتنمية الحاكم, العدالة والتنمية
CHP | party | Republican People's Party | TR | حزب الشعب الجمهوري, الشعب الجمهوري
MHP | party | Nationalist Movement Party | TR | حزب الحركة القومية, الحركة القومية
HDP | party | Peoples' Democratic Party | TR | حزب الشعوب الديمقراطي, الشعوب الديمقراطي
PKK | armed | Kurdistan Workers' Party | TR | حزب العمال الكردستاني, العمال الكردستاني, بي كا كا, بي كي كي
GULEN | other | Gülen movement | TR | جماعة غولن, تنظيم غولن, حركة غولن, جماعة فتح الله غولن
LIKUD | party | Likud | IL | الليكود, حزب الليكود, حزب ليكود
LABORIL | party | Israeli Labor Party | IL | حزب العمل الإسرائيلي
KADIMA | party | Yesh Atid | IL | يش عتيد, حزب يش عتيد, هناك مستقبل, حزب هناك مستقبل
SHAS | party | Shas | IL | حزب شاس, شاس
BEITENU | party | Yisrael Beiteinu | IL | يسرائيل بيتينو, إسرائيل بيتنا, حزب إسرائيل بيتنا
OTZMA | party | Otzma Yehudit | IL | القوة اليهودية, حزب القوة اليهودية, عوتسما يهوديت
MOSSAD | government | Mossad | IL | الموساد, جهاز الموساد, موساد
SHINBET | government | Shin Bet | IL | الشاباك, جهاز الشاباك, الشين بيت
# Europe, Russia, America, Asia
WAGNER | armed | Wagner Group | RU | فاغنر, مجموعة فاغنر, قوات فاغنر, فاجنر, مجموعة فاجنر, شركة فاغنر
UNITEDRUSSIA | party | United Russia | RU | روسيا الموحدة, حزب روسيا الموحدة
AZOV | armed | Azov | UA | كتيبة آزوف, كتيبة أزوف, فوج آزوف
FSB | government | FSB | RU | جهاز الأمن الفدرالي الروسي, جهاز الأمن الفيدرالي, هيئة الأمن الفيدرالية الروسية, جهاز الأمن الفدرالي
REPUBLICANS | party | Republican Party | US | الحزب الجمهوري, الحزب الجمهوري الأميركي
DEMOCRATS | party | Democratic Party | US | الحزب الديمقراطي, الحزب الديموقراطي, الحزب الديمقراطي الأميركي
CIA | government | CIA | US | سي آي إيه, وكالة المخابرات المركزية, وكالة الاستخبارات المركزية, وكالة المخابرات المركزية الأميركية, وكالة الاستخبارات المركزية الأميركية, السي آي إيه, المخابرات المركزية الأميركية
FBI | government | FBI | US | مكتب التحقيقات الفدرالي, مكتب التحقيقات الفيدرالي, إف بي آي, أف بي آي, مكتب التحقيقات الاتحادي
FED | government | Federal Reserve | US | مجلس الاحتياطي الفدرالي, مجلس الاحتياطي الاتحادي, مجلس الاحتياطي الفيدرالي, الاحتياطي الفدرالي, الاحتياطي الفيدرالي
AIPAC | other | AIPAC | US | أيباك, إيباك, منظمة أيباك, لجنة الشؤون العامة الأميركية الإسرائيلية
USAID | government | USAID | US | الوكالة الأميركية للتنمية الدولية, الوكالة الأمريكية للتنمية الدولية, وكالة التنمية الأميركية
CENTCOM | government | US Central Command | US | القيادة المركزية الأميركية, القيادة المركزية الأمريكية, سنتكوم, القيادة الوسطى الأميركية
LABOURUK | party | Labour Party | GB | حزب العمال البريطاني
TORIES | party | Conservative Party | GB | حزب المحافظين, حزب المحافظين البريطاني
SNP | party | Scottish National Party | GB | الحزب القومي الاسكتلندي, الحزب الوطني الاسكتلندي, الحزب القومي الإسكتلندي
UKIP | party | UKIP | GB | حزب الاستقلال البريطاني
CDU | party | CDU | DE | الحزب الديمقراطي المسيحي, الاتحاد المسيحي الديمقراطي, الحزب المسيحي الديمقراطي
SPD | party | SPD | DE | الحزب الاشتراكي الديمقراطي, الحزب الديمقراطي الاجتماعي
AFD | party | Alternative for Germany | DE | حزب البديل من أجل ألمانيا, البديل من أجل ألمانيا, حزب البديل لألمانيا
RN | party | National Rally | FR | التجمع الوطني الفرنسي, حزب التجمع الوطني, الجبهة الوطنية الفرنسية
SYRIZA | party | Syriza | GR | سيريزا, حزب سيريزا, ائتلاف سيريزا
PODEMOS | party | Podemos | ES | بوديموس, حزب بوديموس
ETA | armed | ETA | ES | منظمة إيتا, إيتا, إيتا الانفصالية
IRA | armed | IRA | GB | الجيش الجمهوري الأيرلندي, الجيش الجمهوري الإيرلندي
CPC | party | Communist Party of China | CN | الحزب الشيوعي الصيني
BJP | party | BJP | IN | حزب بهاراتيا جاناتا, بهاراتيا جاناتا
INC | party | Indian National Congress | IN | حزب المؤتمر الهندي, حزب المؤتمر الوطني الهندي
PMLN | party | Pakistan Muslim League | PK | حزب الرابطة الإسلامية, الرابطة الإسلامية
PTI | party | PTI | PK | حركة الإنصاف, حركة إنصاف, حزب حركة الإنصاف, حركة الإنصاف الباكستانية
NLD | party | National League for Democracy | MM | الرابطة الوطنية من أجل الديمقراطية
MILF | armed | Moro Islamic Liberation Front | PH | جبهة تحرير مورو الإسلامية
ABUSAYYAF | armed | Abu Sayyaf | PH | جماعة أبو سياف, أبو سياف
TPLF | armed | Tigray People's Liberation Front | ET | جبهة تحرير تيغراي, جبهة تحرير شعب تيغراي, الجبهة الشعبية لتحرير تيغراي
M23 | armed | M23 | CD | حركة 23 مارس, حركة إم 23, حركة أم 23, متمردو إم 23
LRA | armed | Lord's Resistance Army | UG | جيش الرب للمقاومة, جيش الرب
FARC | armed | FARC | CO | فارك, حركة فارك, القوات المسلحة الثورية الكولومبية, القوات المسلحة الثورية في كولومبيا
ELN | armed | ELN | CO | جيش التحرير الوطني الكولومبي
ANC | party | African National Congress | ZA | المؤتمر الوطني الأفريقي, حزب المؤتمر الوطني الأفريقي
# Firms and media that states deal with
ARAMCO | company | Saudi Aramco | SA | أرامكو, أرامكو السعودية, شركة أرامكو, شركة أرامكو السعودية
SABIC | company | SABIC | SA | سابك, شركة سابك
PIF | company | Public Investment Fund | SA | صندوق الاستثمارات العامة, صندوق الاستثمارات العامة السعودي
ADNOC | company | ADNOC | AE | أدنوك, شركة أدنوك
QATARENERGY | company | QatarEnergy | QA | قطر للطاقة, قطر للبترول
SONATRACH | company | Sonatrach | DZ | سوناطراك, شركة سوناطراك
GAZPROM | company | Gazprom | RU | غازبروم, جازبروم, شركة غازبروم
ROSNEFT | company | Rosneft | RU | روسنفت, شركة روسنفت
ROSATOM | company | Rosatom | RU | روساتوم, شركة روساتوم
ENI | company | Eni | IT | شركة إيني, إيني الإيطالية
TOTAL | company | TotalEnergies | FR | توتال, شركة توتال, توتال إنرجيز, توتال الفرنسية
BP | company | BP | GB | بريتيش بتروليوم, بي بي البريطانية
EXXON | company | ExxonMobil | US | إكسون موبيل, إكسون موبل, شركة إكسون موبيل
BOEING | company | Boeing | US | بوينغ, بوينج, شركة بوينغ
AIRBUS | company | Airbus | FR | إيرباص, إيرباس, شركة إيرباص
LOCKHEED | company | Lockheed Martin | US | لوكهيد مارتن, شركة لوكهيد مارتن
HUAWEI | company | Huawei | CN | هواوي, شركة هواوي
SIEMENS | company | Siemens | DE | سيمنز, شركة سيمنز
DPWORLD | company | DP World | AE | موانئ دبي العالمية, موانئ دبي
SPA | media | Saudi Press Agency | SA | وكالة الأنباء السعودية, واس
REUTERS | media | Reuters | GB | رويترز, وكالة رويترز
AFP | media | AFP | FR | وكالة الصحافة الفرنسية, فرانس برس, وكالة فرانس برس, وكالة الأنباء الفرنسية
AP | media | Associated Press | US | أسوشيتد برس, وكالة أسوشيتد برس, أسوشييتد برس, أسوشيتدبرس
TASS | media | TASS | RU | وكالة تاس, وكالة إيتار تاس, تاس
XINHUA | media | Xinhua | CN | شينخوا, وكالة شينخوا
ANADOLU | media | Anadolu Agency | TR | وكالة الأناضول, وكالة أنباء الأناضول
WAM | media | WAM | AE | وكالة أنباء الإمارات, وام
IRNA | media | IRNA | IR | وكالة إرنا, إرنا
SANA | media | SANA | SY | وكالة سانا, سانا
ALJAZEERA | media | Al Jazeera | QA | قناة الجزيرة, الجزيرة نت
ALARABIYA | media | Al Arabiya | SA | قناة العربية, العربية نت
BBC | media | BBC | GB | بي بي سي, هيئة الإذاعة البريطانية
CNN | media | CNN | US | سي إن إن, سي أن أن, شبكة سي إن إن
`;
