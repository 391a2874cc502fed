import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('meetings that did not take place', () => {
  it.each([
    [
      'there was none',
      'وأكد المتحدث أنه لم يكن هناك أي لقاء بين وزير الخارجية الليبي ونظيره المالطي في فاليتا.',
      ['talks denied |  | LY MT | MT null'],
    ],
    [
      'it is out of the question',
      'وقال المتحدث إن أي لقاء بين وزير الخارجية الليبي ونظيره المالطي في فاليتا غير مطروح على الإطلاق.',
      ['talks denied |  | LY MT | MT null'],
    ],
    [
      'what sites have passed on is no talk of theirs',
      'ونفى مصدر ليبي نفيا قاطعا ما تداولته بعض المواقع عن لقاء مرتقب بين وزير الخارجية الليبي ونظيره المالطي في فاليتا.',
      ['talks denied |  | LY MT | MT null'],
    ],
    [
      'who denies it tells whom or when in between',
      'وفند مصدر بالخارجية الغانية، في اتصال مع "أنباء أكرا"، ما راج حول لقاء جمع الوزير الغاني بنظيره التوغولي في لومي.',
      ['talks denied |  | GH TG | TG null'],
    ],
    [
      'what is claimed of it',
      'ونفت الخارجية الغانية المزاعم المتعلقة بعقد لقاء بين الوزير الغاني ونظيره التوغولي في لومي.',
      ['talks denied |  | GH TG | TG null'],
    ],
    [
      'it is put off as ever',
      'ولا تزال زيارة الدولة التي كان من المقرر أن يقوم بها الرئيس الكيني وليام أوتينو إلى الدنمارك في حكم المؤجل.',
      ['visit planned | أوتينو | DK KE | DK null'],
    ],
    [
      'somebody keeps from it',
      'وتمتنع وزيرة الدفاع النرويجية إلينا هانسن عن لقاء السفير الغاني جون ماهاما.',
      ['talks denied | هانسن ماهاما | GH NO | null null'],
    ],
    [
      'it is not likely',
      'ومن غير المرجح أن تلتقي وزيرة الدفاع النرويجية إلينا هانسن نظيرها الغاني جون ماهاما.',
      ['talks denied | هانسن ماهاما | GH NO | null null'],
    ],
    ['somebody was on none', 'وأوضح الناطق أن الوفد المالطي لم يكن في زيارة رسمية لتونس.', ['visit denied |  | MT TN | TN null']],
    ['there is none that is due', 'وأوضح أنه لا توجد أي زيارة مقررة للرئيس الغاني إلى باريس.', ['visit denied |  | FR GH | FR null']],
    [
      'what is told of it is untrue',
      'وأكد المتحدث أن ما تردد عن زيارة الرئيس التشادي إلى تل أبيب عار عن الصحة تماما.',
      ['visit denied |  | IL TD | IL null'],
    ],
    [
      'what is told of it has no ground',
      'لا صحة لما أذيع عن لقاء بين الوزير القطري ونظيره البحريني في جنيف.',
      ['talks denied |  | BH QA | CH null'],
    ],
    [
      'where something else is denied',
      'ونفى الوزير ما نشر عن استقالته خلال لقاء مع نظيره العماني في مسقط أمس.',
      ['talks held |  | OM | OM 2024-03-03'],
    ],
    [
      'what is told of it is denied, also where it was expected',
      'ونفت الرئاسة اللبنانية ما أوردته إحدى القنوات حول زيارة مرتقبة للرئيس ميشال حداد إلى دمشق.',
      ['visit denied | حداد | LB SY | SY null'],
    ],
    [
      'a plan is denied',
      'ونفى الناطق باسم الحكومة المالطية وجود أي خطط لعقد لقاء بين الوزيرين المالطي والقبرصي.',
      ['talks denied |  | CY MT | null null'],
    ],
    [
      'nobody has such a plan',
      'وأكد الرئيس الغاني كوفي منساه أنه ليست لديه حاليا أي خطط للقاء نظيره التوغولي.',
      ['talks denied | منساه | GH TG | null null'],
    ],
    [
      'what is still to come is denied',
      'ونفت الرئاسة أن الرئيس الكيني سيلتقي نظيره الصومالي في كمبالا.',
      ['talks denied |  | KE SO | UG null'],
    ],
    [
      'whoever denies that he will meet his counterpart',
      'ونفى وزير الخارجية الكيني بول نجوروجي وجود ترتيبات لعقد لقاء مع نظيره الصومالي آدم فارح، مؤكدا أن الاتصالات بين نيروبي ومقديشو مستمرة.',
      ['talks denied | نجوروجي فارح | KE SO | null null'],
    ],
    ['a plan is not denied', 'ولم تنف الوزارة وجود خطط للقاء بين الوزيرين المالطي والقبرصي.', ['talks planned |  | CY MT | null null']],
    ['no date is set', 'ولم يحدد بعد موعد لزيارة الرئيس الغاني إلى لومي.', ['visit planned |  | GH TG | TG null']],
    [
      'the summit beside which there was none is held',
      'ونفى الوزير الكيني بول نجوروجي عقد أي لقاء مع نظيره الصومالي آدم فارح على هامش قمة كمبالا.',
      ['talks denied | نجوروجي فارح | KE SO | UG null', 'summit held | نجوروجي فارح | KE SO | UG null'],
    ],
    ['a condition is not held', 'وإذا زار الرئيس الكيني الخرطوم فسيبحث هناك أزمة الحدود.', ['visit planned |  | KE SD | SD null']],
    ['nor is a case', 'وفي حال التقى الرئيسان الصومالي والإثيوبي في نيروبي فقد تهدأ الأزمة.', ['talks planned |  | ET SO | KE null']],
    [
      'what is not ruled out may be',
      'ولم يعلق المتحدث على النبأ من دون أن يستبعد عقد قمة بين الرئيسين الأوكراني والبولندي في لفيف.',
      ['summit planned |  | PL UA | UA null'],
    ],
    [
      'what is ruled out is denied',
      'واستبعدت الخارجية الفرنسية عقد لقاء بين الرئيسين الفرنسي والإيراني في جنيف.',
      ['talks denied |  | FR IR | CH null'],
    ],
    [
      'readiness to host',
      'وأعرب الوزير العماني عن استعداد بلاده لاستضافة جولة جديدة من المحادثات بين أثينا وأنقرة في مسقط.',
      ['talks planned |  | GR TR | OM null'],
    ],
    [
      'later stops of a tour that goes on',
      'وصل الرئيس الكيني وليام أودينغا إلى بكين اليوم في مستهل جولة تشمل أيضا اليابان وكوريا الجنوبية.',
      [
        'visit held | أودينغا | CN KE | CN 2024-03-04',
        'visit planned | أودينغا | JP KE | JP 2024-03',
        'visit planned | أودينغا | KE KR | KR 2024-03',
      ],
    ],
    [
      'whom a visitor is to meet there is met on the visit',
      'يتوجه وزير الدفاع الكويتي غدا إلى لندن حيث من المقرر أن يعقد مباحثات مع نظيره البريطاني.',
      ['visit planned |  | GB KW | GB 2024-03-05'],
    ],
    ['a question tells of none', 'هل التقيتم وزير الخارجية الكيني سامي موانغي في نيروبي؟', []],
  ])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));
});

describe('meetings that the speaker tells of', () => {
  it.each([
    [
      'he met somebody',
      'وقال الوزير السوداني علي البدري في مقابلة مع الصحيفة: «التقيت وزير الخارجية الأوغندي سام أوكيلو في كمبالا يوم 24 فبراير».',
      ['talks held | البدري أوكيلو | SD UG | UG 2024-02-24'],
    ],
    [
      'he will meet somebody',
      'وأكد وزير الخارجية الجيبوتي محمود علمي: «سألتقي الوزير الإريتري عثمان ولدو في جيبوتي الأسبوع المقبل».',
      ['talks planned | علمي ولدو | DJ ER | DJ 2024-03'],
    ],
    [
      'he did not meet somebody',
      'وقال وزير الخارجية الجيبوتي محمود علمي: «لم نلتق الوزير الإريتري عثمان ولدو».',
      ['talks denied | علمي ولدو | DJ ER | null null'],
    ],
    [
      'he says that he met nobody',
      'وقال وزير الخارجية الجيبوتي محمود علمي: «ما التقينا الوزير الإريتري عثمان ولدو».',
      ['talks denied | علمي ولدو | DJ ER | null null'],
    ],
    ['nobody knows who writes', 'التقيت وزير الخارجية الأوغندي سام أوكيلو في كمبالا قبل سنوات.', []],
  ])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));
});

describe('meetings that were not held, or that nobody in particular holds', () => {
  it.each([
    ['we hold none', 'وقال المتحدث: «لن نجري أي محادثات مع إريتريا».', ['talks denied |  | ER | null null']],
    ['we did not', 'وأضاف: «لم نعقد أي لقاء مع وزير الدفاع الإريتري سامي ولدو».', ['talks denied | ولدو | ER | null null']],
    ['a verb cut short', 'لم يزر الرئيس الكيني سامي موانغي أديس أبابا هذا العام.', ['visit denied | موانغي | ET KE | ET 2024']],
    ['made no visit', 'ولم يقم الرئيس الكيني سامي موانغي بزيارة إلى أديس أبابا.', ['visit denied | موانغي | ET KE | ET null']],
    ['goes into none', 'ولن تدخل جيبوتي في مفاوضات مع إريتريا.', ['talks denied |  | DJ ER | null null']],
    ['hosted none', 'لم تستضف نيروبي أي محادثات بين جيبوتي وإريتريا.', ['talks denied |  | DJ ER | KE null']],
    ['only with one, then with him', 'وقال المتحدث: «لم نجر محادثات إلا مع الرئيس الكيني».', ['talks held |  | KE | null null']],
    ['only with one', 'وأكد الوزير أنه لن يجري محادثات إلا مع الحكومة الكينية.', []],
    ['everybody who would', 'ويعاقب القانون الكيني كل من عقد مؤتمرا مع إريتريا.', []],
    ['anybody of a people who would', 'وينص القانون على سجن الكيني الذي يزور إريتريا.', []],
    ['an ambassador called home', 'واستدعت كينيا سفيرها في أسمرة لإجراء مشاورات.', []],
    ['in return for', 'وباعت الشركة الكينية السفينة إلى إريتريا لقاء مبلغ كبير.', []],
    [
      'said on the eve',
      'قبل زيارة إلى أديس أبابا، قال الرئيس الكيني سامي موانغي إن السد آمن.',
      ['visit planned | موانغي | ET KE | ET null'],
    ],
  ])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));
});
