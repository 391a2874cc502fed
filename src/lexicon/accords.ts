/**
 * Accords that are known by a name of their own, mostly that of the town where they were signed, with the states that they
 * are about: "اتفاق الطائف", "اتفاقيات أوسلو", "معاهدة لوزان"; and conventions of many, that bind nobody in particular:
 * "اتفاقية جنيف الرابعة", "معاهدة حظر الانتشار النووي".
 *
 * Written for this project.
 *
 * @module src/lexicon/accords
 */
import { foldWords } from '../../graph/names/fold.js';
import { rows, variants } from './rows.js';

/** Columns: names | states; of one name several rows may stand, of which the article tells the one that is meant. `-` for conventions of many. */
const ACCORDS = `
الطائف | LB
أوسلو, واي ريفر, واي بلانتيشن, شرم الشيخ | IL, PS
كامب ديفيد, كامب دافيد | EG, IL
وادي عربة | JO, IL
مكة, الشاطئ | PS
تيران وصنافير | EG, SA
فك الاشتباك, فض الاشتباك | SY, IL
المبادئ | EG, SD, ET
المبادئ | IL, PS
سايكس بيكو | GB, FR
أضنة | TR, SY
سوتشي | RU, TR
لوزان, سيفر, مونترو | TR
الصخيرات | LY
ستوكهولم, السويد, الحديدة | YE
السلم والشراكة | YE
دايتون | BA
أوهريد | MK
بريسبا | MK, GR
بروكسل | RS, XK
رامبوييه | RS, XK
مينسك | UA, RU
بودابست | UA
ستارت, ستارت 1, ستارت 2, ستارت الجديدة, نيو ستارت, سالت, سالت 1, سالت 2 | US, RU
الجمعة العظيمة | GB, IE
فرساي | DE
نيفاشا, ماشاكوس, مشاكوس, جوبا | SD
أبوجا | SD
الدوحة | SD
الدوحة | LB
الدوحة | AF, US
الجزائر | ML
الجزائر | IQ, IR
الجزائر | ET, ER
أديس أبابا | SD
أديس أبابا | SS
الخرطوم, ليبرفيل | CF
بريتوريا | ET
بريتوريا | BI
أروشا | BI
أكرا | LR
لومي | SL
لوساكا | CD
لوساكا | AO
بيسيس | AO
روما | MZ
غرينتري | NG, CM
هافانا | CO
هلسنكي | ID
لينا ماركوسي, ماركوسي | CI
السلم والمصالحة, واغادوغو | ML
واغادوغو | CI
إيفيان | DZ, FR
إيكس ليبان | MA, FR
بريكست | GB
سيملا, شيملا, طشقند, لاهور | IN, PK
مياه السند, نهر السند | IN, PK
هيرمند, هلمند | AF, IR
شط العرب | IQ, IR
سنجار | IQ
بربادوس | VE
الحريات الأربع | EG, SD
آستانا, أستانا, آستانة, أستانة | SY
طابا, الخليل, باريس الاقتصادي, باريس الاقتصادية | IL, PS
ريو دي جانيرو, إيتاماراتي | PE, EC
تركمانجاي, كلستان | RU, IR
أوكوس | AU, GB, US
نافتا, التجارة الحرة لأمريكا الشمالية | US, CA, MX
بون | AF
بانمونجوم, بانمونغوم | KP, KR
حوض النيل, لحوض النيل, لدول حوض النيل, عنتيبي | -
شنغن, شينغن, ماستريخت, لشبونة, دبلن, روما الأساسي | -
جنيف الأولى, جنيف الثانية, جنيف الثالثة, جنيف الرابعة, جنيف الأربع, جنيف لعام, جنيف الخاصة | -
فيينا للعلاقات, فيينا للمعاهدات, فيينا لقانون, العلاقات والحصانات | -
كيوتو, كيغالي, تلاتيلولكو, برن, شيكاغو, برشلونة, باريس للمناخ, باريس المناخي, باريس المناخية, باريس بشأن, باريس حول, مونتريال, بازل, رامسار, لاهاي, أوتاوا | -
سيداو, كوتونو, حقوق الطفل, حقوق الإنسان, قانون البحار, مناهضة التعذيب, منع الإبادة, مكافحة الفساد, مكافحة التصحر, مكافحة الجريمة | -
حظر الانتشار, حظر انتشار, منع الانتشار, منع انتشار, عدم الانتشار, عدم انتشار, الحد من انتشار, حظر التجارب, حظر الأسلحة, الأسلحة الكيميائية, الأسلحة الكيماوية, الأجواء المفتوحة | -
الدفاع المشترك, الدفاع العربي المشترك, الدفاع العربي, الأمم المتحدة, الجامعة العربية, جامعة الدول, الناتو, شمال الأطلسي | -
`;

/** States by the folded name, one list for each accord that is called so; an empty list for conventions of many. */
const KNOWN: ReadonlyMap<string, readonly (readonly string[])[]> = compile();

function compile(): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  for (const [names, states] of rows(ACCORDS))
    for (const name of variants(names)) {
      const key = foldWords(name);
      const list = states === '-' ? [] : variants(states);
      const known = out.get(key);
      if (known) known.push(list);
      else out.set(key, [list]);
    }
  return out;
}

/** Words of the longest name. */
export const LONGEST_ACCORD = Math.max(...[...KNOWN.keys()].map((name) => name.split(' ').length));

/** Whether a folded name is that of a convention of many. */
export const isOfMany = (name: string): boolean => KNOWN.get(name)?.every((states) => states.length === 0) === true;

/** The accords of a folded name. @example accordsOf('الطايف') // [['LB']] */
export const accordsOf = (name: string): readonly (readonly string[])[] | undefined => KNOWN.get(name);
