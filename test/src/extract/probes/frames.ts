/**
 * Frames: sentences of meetings with places for those who meet, and what a reader takes out of each.
 *
 * `{A}`, `{B}`, `{C}`, `{D}` are officials of four states; `{A.land}`, `{A.cap}`, `{A.adjf}`, `{A.last}` belong to them. A meeting is told as
 * `kind status | who | where`: `A` with his name and state, `a` his state alone; where is a code, a letter for that one's state, `-` for
 * nowhere, `*` for anywhere. The number is that of the right sentences, of which there may be no fewer.
 *
 * @module test/src/extract/probes/frames
 */
export type Frame = readonly [sentence: string, meetings: readonly string[], right: number];

export const FRAMES: Readonly<Record<string, readonly Frame[]>> = {
  'verbs of meeting': [
    ['التقى {A} {B} في جنيف.', ['talks held | A B | CH'], 39],
    ['التقى {A} في جنيف أمس {B} وبحثا التعاون.', ['talks held | A B | CH'], 42],
    ['اجتمع اليوم {A} مع {B}.', ['talks held | A B | -'], 42],
    ['استقبل {A} اليوم {B}.', ['talks held | A B | *'], 42],
    ['استقبل {A} في مكتبه ب{A.cap} {B}، وبحث معه تطورات المنطقة.', ['talks held | A B | A'], 42],
    ['بحث {A} مع {B} سبل تعزيز العلاقات الثنائية.', ['talks held | A B | -'], 42],
    ['عقد {A} اجتماعا مع {B} لبحث الأوضاع في المنطقة.', ['talks held | A B | -'], 42],
    ['أجرى {A} في جنيف اليوم جلسة مباحثات رسمية مع {B}.', ['talks held | A B | CH'], 42],
    ['تلقى {A} اتصالا هاتفيا اليوم من {B}.', ['call held | A B | -'], 42],
    ['بحث {A} في اتصال هاتفي مع {B} الأوضاع في السودان.', ['call held | A B | -'], 42],
    ['يلتقي {A} غدا الثلاثاء {B} في جنيف.', ['talks planned | A B | CH'], 42],
    ['نفى {A} أن يكون قد التقى {B}.', ['talks denied | A B | -'], 42],
    ['ألغى {A} لقاء كان مقررا مع {B}.', ['talks cancelled | A B | -'], 42],
  ],
  'nouns of meeting': [
    ['أكد {A} خلال لقائه {B} عمق العلاقات.', ['talks held | A B | -'], 42],
    ['وقال {A} عقب لقائه مع {B} في العاصمة القطرية الدوحة إن المباحثات كانت بناءة.', ['talks held | A B | QA'], 42],
    ['شدد {A} لدى استقباله {B} على أهمية الحوار.', ['talks held | A B | *'], 42],
    ['جاء ذلك خلال لقاء {A} مع {B} في جنيف.', ['talks held | A B | CH'], 42],
    ['جاء ذلك في اجتماع جمع {A} مع {B} في جنيف.', ['talks held | A B | CH'], 42],
    ['تناولت المباحثات التي أجراها {A} مع {B} ملف الطاقة.', ['talks held | A B | -'], 42],
    ['من المقرر أن يعقد {A} اجتماعا مع {B} الأسبوع المقبل في جنيف.', ['talks planned | A B | CH'], 42],
    ['أبدى {A} استعداده للقاء {B} في أي مكان.', ['talks planned | A B | -'], 41],
    ['قال {A} في مؤتمر صحفي مشترك مع {B} في {A.cap} إن التعاون سيتواصل.', ['press_conference held | A B | A'], 42],
  ],
  journeys: [
    ['وصل {A} إلى {C.cap} اليوم في زيارة رسمية تستغرق يومين.', ['visit held | A c | C'], 42],
    ['وصل إلى {C.cap} اليوم {A} في زيارة رسمية.', ['visit held | A c | C'], 42],
    ['زار {A} {C.land} الأسبوع الماضي.', ['visit held | A c | C'], 42],
    ['غادر {A} {A.cap} اليوم متوجها إلى {C.land} في زيارة رسمية.', ['visit held | A c | C'], 42],
    ['بدأ {A} اليوم زيارة رسمية إلى {C.land} تستمر ثلاثة أيام.', ['visit held | A c | C'], 42],
    ['يبدأ {A} غدا جولة تشمل {C.land} و{D.land}.', ['visit planned | A c | C', 'visit planned | A d | D'], 42],
    ['استهل {A} جولته الإقليمية اليوم من {B.cap} حيث التقى {B}.', ['visit held | A B | B'], 42],
    ['زار {A} {C.land} الشهر الماضي. ويزور {D.land} غدا.', ['visit held | A c | C', 'visit planned | A d | D'], 42],
    ['زار {A} {C.land} ثم توجه إلى {D.land}.', ['visit held | A c | C', 'visit held | A d | D'], 35],
    ['وفي ختام زيارته إلى {C.cap} أكد {A} أهمية التعاون.', ['visit held | A c | C'], 42],
    ['قطع {A} زيارته إلى {C.cap} وعاد إلى {A.cap}.', ['visit held | A c | C'], 42],
    ['عاد {A} إلى {A.cap} بعد زيارة إلى {C.land} استغرقت يومين.', ['visit held | A c | C'], 42],
    ['ألغى {A} زيارة كانت مقررة إلى {C.land} الأسبوع المقبل.', ['visit cancelled | A c | C'], 42],
    ['ألغيت زيارة {A} إلى {C.land} التي كانت مقررة غدا.', ['visit cancelled | A c | C'], 42],
    ['دعا {A} {B} إلى زيارة {A.cap}.', ['visit planned | a B | A'], 38],
    ['يشارك {A} في المؤتمر الدولي للمياه الذي يعقد في جنيف الأسبوع المقبل.', ['conference planned | A | CH'], 42],
  ],
  'a visit and its talks': [
    ['وصل {A} اليوم إلى {B.cap} في زيارة رسمية يلتقي خلالها {B}.', ['visit held | A B | B'], 42],
    ['يزور {A} {B.land} غدا ويلتقي {B}.', ['visit planned | A B | B'], 42],
    ['وصل {A} إلى {B.cap} اليوم في زيارة رسمية. واستقبله في المطار {B}.', ['visit held | A B | B'], 35],
    ['بدأ {A} اليوم زيارة إلى {B.land}. ومن المقرر أن يلتقي خلال الزيارة {B}.', ['visit held | A B | B'], 35],
    ['قام {A} بزيارة إلى {B.land} الأسبوع الماضي. وخلال الزيارة التقى {A.last} {B}.', ['visit held | A B | B'], 29],
    ['غادر {A} {B.cap} اليوم مختتما زيارة رسمية التقى خلالها {B}.', ['visit held | A B | B'], 42],
    ['استقبل {A} في {A.cap} اليوم {B} الذي يزور {A.land} حاليا.', ['visit held | A B | A'], 42],
  ],
  'several meetings': [
    ['التقى {A} {B} وبحثا التعاون. ثم التقى {C} وبحث معه ملف اللاجئين.', ['talks held | A B | -', 'talks held | A C | -'], 36],
    ['التقى {A} أمس في جنيف {B}، والتقى اليوم في كوبنهاغن {C}.', ['talks held | A B | CH', 'talks held | A C | DK'], 40],
    [
      'التقى {A} اليوم في جنيف {B}، واتفقا على عقد اجتماع جديد الشهر المقبل في كوبنهاغن.',
      ['talks held | A B | CH', 'talks planned | A B | DK'],
      40,
    ],
    ['التقى {A} {B} على هامش قمة المناخ في جنيف.', ['talks held | A B | CH', 'summit held | A B | CH'], 39],
    [
      'يشارك {A} غدا في قمة المناخ في جنيف. ومن المقرر أن يلتقي على هامش القمة {B}.',
      ['summit planned | A B | CH', 'talks planned | A B | CH'],
      42,
    ],
    ['التقى {A} اليوم {B}. وكان {A.last} قد التقى الشهر الماضي {C}.', ['talks held | A B | -', 'talks held | A C | -'], 39],
  ],
  'told again': [
    [
      'استقبل {A} في {A.cap} {B}. وبحث الجانبان العلاقات الثنائية. وأكد {A.last} خلال اللقاء دعم بلاده للسلام.',
      ['talks held | A B | A'],
      42,
    ],
    ['التقى {A} اليوم في جنيف {B}. وقال بيان صدر عقب اللقاء إن الاجتماع تناول ملف الطاقة.', ['talks held | A B | CH'], 40],
    ['وصل {A} اليوم إلى {C.cap}. وتستمر الزيارة يومين.', ['visit held | A c | C'], 42],
  ],
  'others who are told of': [
    ['ذكرت وكالة الأنباء {A.adjf} أن {A} التقى {B}.', ['talks held | A B | -'], 42],
    ['التقى {A} {B} في جنيف. وكان {C} قد دعا أمس إلى خفض التصعيد.', ['talks held | A B | CH'], 39],
    ['دعا {C} أمس إلى خفض التصعيد في السودان. والتقى {A} {B}.', ['talks held | A B | -'], 38],
    ['حذر {C} من التصعيد، فيما التقى {A} {B}.', ['talks held | A B | -'], 39],
    ['بحث {A} مع {B} المبادرة التي طرحها {C} لحل الأزمة.', ['talks held | A B | -'], 38],
    ['أشاد {A}، خلال لقائه {B}، بالدور الذي يقوم به {C}.', ['talks held | A B | -'], 31],
    ['التقى {A} {B}، ردا على انتقادات {C} للاتفاق الأخير.', ['talks held | A B | -'], 39],
    ['التقى {A} {B}. وفي بيان منفصل، رحب {C} بنتائج اللقاء.', ['talks held | A B | -'], 39],
  ],
  company: [
    ['استقبل {A} {B}، بحضور {C} و{D}.', ['talks held | A B C D | *'], 39],
    ['استقبل {A} {B}. وحضر اللقاء {C}، و{D}.', ['talks held | A B C D | *'], 39],
    ['اجتمع {A} مع {B} بمشاركة {C}.', ['talks held | A B C | -'], 42],
  ],
};
