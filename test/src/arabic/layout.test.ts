/** What of a page's text is article: the pages of many outlets, and what they put around an article. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/arabic/layout.js';

/** Two paragraphs, long enough to be no teasers. */
const LEAD = 'استقبل وزير الطاقة النرويجي في أوسلو نظيره الموزمبيقي، واتفقا على تشكيل لجنة مشتركة تدرس بناء محطة للغاز على الساحل الشمالي.';
const MORE =
  'وقال الوزيران في مؤتمر صحفي عقب المباحثات إن اللجنة ستعقد أول اجتماعاتها قبل نهاية العام، وإن التمويل لم يحسم بعد بين الجانبين.';
const OTHER = 'بحث رئيسا أركان الجيشين في بلدين من غرب أفريقيا تشكيل قوة مشتركة لحماية الحدود، بحسب ما ذكره بيان نشر مساء أمس في العاصمة.';
const OTHER_MORE =
  'وذكر البيان أن اللقاء حضره عدد من كبار الضباط من البلدين الجارين، وأن القوة ستتمركز قرب المثلث الحدودي الذي شهد هجمات متكررة.';

/** The article's paragraphs, part by part. */
function parts(text: string): string[][] {
  const found: string[][] = [];
  for (const { from, to, part } of layout(text)) {
    const list = (found[part] ??= []);
    list.push(text.slice(from, to));
  }
  return found.filter(Boolean);
}

describe('furniture of a page contributes nothing', () => {
  it.each([
    ['share and save buttons', 'حفظ\nمشاركة\nشارك على فيسبوك\nShare on twitter\nTT'],
    ['lines without a word of Arabic', 'Ankara\n0123\nwww.example.org/n/17\nGetty Images'],
    [
      'days of publication and of change',
      'نُشر: 20:14-28 يناير 2023 م ـ 06 رَجب 1444 هـ\nتاريخ النشر: 08.11.2022 | 10:15 GMT\nآخر تحديث: 4 مايو 2022',
    ],
    ['the credit of a picture', 'صدر الصورة، Getty Images'],
    ['the source', 'المصدر: وكالات'],
    ['the end mark of an agency', '// انتهى //\n17:45 ت م'],
    ['tags on one line', 'كلمات دلالية: النرويج، موزمبيق، هالفورسن'],
    ['tags, one a line', '#النرويج\n#وزير_الطاقة'],
    ['a call to subscribe', 'تابعونا عبر تلغرام\nانضم إلى قناة الضفاف على واتساب\nتابع آخر الأخبار على تطبيقنا'],
    ['a teaser on a line of its own', 'اقرأ أيضاً: ملك النرويج يستقبل سفير كينيا'],
    ['a teaser to a film', 'شاهد: لقاء الوزيرين في أوسلو'],
    ['"more on this"', 'للمزيد: رئيس موزمبيق يزور لشبونة'],
    ['an invitation to comment', 'لا توجد تعليقات\nاترك تعليقا'],
    [
      "an agency's notice about its service",
      `الأخبار المنشورة على الصفحة الرسمية للوكالة هي اختصار لجزء من الأخبار التي تعرض للمشتركين. ${'ومن أجل الاشتراك يرجى الاتصال. '.repeat(3)}`,
    ],
  ])('%s', (_, furniture) => {
    expect(parts(`${LEAD}\n${furniture}\n${MORE}`)).toEqual([[LEAD, MORE]]);
    expect(parts(`${LEAD}\n\n${MORE}\n\n${furniture}\n`)).toEqual([[LEAD, MORE]]);
  });

  it.each([
    ['شارك في الاجتماع ثلاثة وزراء من الجانبين.'],
    ['أرسل الرئيس رسالة خطية إلى نظيره الكيني عبر سفيره في نيروبي'],
    ['استمع الوفد إلى شرح عن المشروع.'],
  ])('«%s» is a sentence, no button', (line) => {
    expect(parts(`${LEAD}\n${line}\n${MORE}`)).toEqual([[LEAD, line, MORE]]);
  });

  it.each([
    ['a byline with its city', 'القاهرة: خالد منصور'],
    ['a byline of an agency', 'أوسلو / سعيد كايا / وكالة الضفاف'],
    ['who wrote it', 'كتب – محمود سالم'],
  ])('%s', (_, byline) => {
    expect(
      parts(`لجنة مشتركة للغاز بين أوسلو ومابوتو\nصورة الوزيرين عند مدخل الوزارة في أوسلو أمس\n${byline}\n${LEAD}`).flat(),
    ).not.toContain(byline);
  });

  it.each([
    ['أوسلو - '],
    ['كتب - محمود سالم النور: '],
    ['| كتبت هدى فؤاد | '],
    ['* نيامي: سامي النور. '],
    ['أوسلو– '],
    ['رأس الرجاء (رويترز) - '],
    ['أوسلو (أ ف ب)- '],
    ['مدينة ترومسو (النرويج) (رويترز) - '],
    ['أوسلو - 3 - 3 (كونا) -- '],
    ['أوسلو في 12 مارس 2019 /وام/ '],
    ['أوسلو 12 مارس 2019 - '],
    ['سعيد كايا - وكالة الضفاف - أوسلو: '],
    ['سعيد كايا -الضفاف-أوسلو: '],
    ['الضفاف – أوسلو – '],
    ['أوسلو/ سعيد كايا/ '],
  ])('the dateline «%s» is cut from the first paragraph, also below a headline', (dateline) => {
    const cut = parts(`لجنة مشتركة للغاز\n${dateline}${LEAD}\n${MORE}`)[0]!.map((line) => line.trim());
    expect(cut).toEqual(['لجنة مشتركة للغاز', LEAD, MORE]);
    expect(parts(`${dateline}${LEAD}\n${MORE}`)[0]![0]!.trim()).toBe(LEAD);
  });

  it.each([
    ['أوسلو 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس'],
    ['الخميس، 3 مايو 2018'],
    ['أوسلو في 3 أيار 2018 (وكالة الضفاف)'],
    ['أوسلو/ هدى فؤاد، سامي النور/ الأناضول'],
  ])('the dateline «%s» on a line of its own is none of the article', (dateline) =>
    expect(parts(`لجنة مشتركة للغاز\n${dateline}\n${LEAD}\n${MORE}`)).toEqual([['لجنة مشتركة للغاز', LEAD, MORE]]),
  );

  it.each([
    ['a line with an address to write to', 'لمراسلة الكاتب: someone@example.org'],
    ['a number for messages', 'للتواصل أرسل sms إلى 12345 الضفاف، 67890 الواحة، تبدأ بالرمز 17 مسافة ثم الرسالة التي تريد أن تصل إلينا'],
  ])('%s', (_, line) => expect(parts(`${LEAD}\n${MORE}\n${line}`)).toEqual([[LEAD, MORE]]));
});

describe('lists of other articles contribute nothing', () => {
  const titles = 'ملك النرويج يستقبل سفير كينيا\nرئيس موزمبيق يزور لشبونة';

  it.each([
    ['مقالات ذات صلة'],
    ['مقالات مشابهة'],
    ['موضوعات متعلقة:'],
    ['• أخبار ذات صلة'],
    ['الأكثر قراءة'],
    ['مواضيع'],
    ['كلمات مفتاحية'],
    ['الوسوم'],
    ['قد يهمك أيضا'],
  ])('below «%s»', (head) => expect(parts(`${LEAD}\n${MORE}\n${head}\n${titles}`)).toEqual([[LEAD, MORE]]));

  it.each([['اقرأ أيضا'], ['اقرأ أيضًا'], ['إقرأ المزيد'], ['‏اقرأ أيضاً:'], ['شاهد أيضا'], ['قصص مقترحة']])(
    'between paragraphs, below «%s»',
    (head) => {
      expect(parts(`${LEAD}\n${head}\nlist of 2 items\n${titles}\nend of list\n${MORE}`)).toEqual([[LEAD, MORE]]);
    },
  );

  it('a short paragraph after teasers is no teaser when it ends in a full stop', () => {
    const short = 'وعاد الوزير الموزمبيقي إلى مابوتو مساء اليوم نفسه بعد جولة في الميناء القديم.';
    expect(parts(`${LEAD}\nاقرأ أيضا\n${titles}\n${short}`)).toEqual([[LEAD, short]]);
  });

  it('who edited it is no part of the last paragraph', () => {
    expect(parts(`${LEAD}\n${MORE} (إعداد سناء فهمي للنشرة العربية - تحرير ماجد لطفي)`)).toEqual([[LEAD, `${MORE} `]]);
  });

  it('nor who wrote it, as agencies sign', () => {
    expect(parts(`${LEAD}\n${MORE}\n– وام / سناء فهمي / ماجد لطفي.`)).toEqual([[LEAD, MORE]]);
  });

  it("readers' comments are no article, however long", () => {
    expect(parts(`${LEAD}\n${MORE}\n‫تعليقات الزوار\n6\nسعيد من طنجة\n${OTHER}\n${OTHER_MORE}`)).toEqual([[LEAD, MORE]]);
  });
});

describe('a second article below the first is kept apart', () => {
  it.each([
    ['after its headline and a dateline', `\n\nقوة مشتركة على الحدود\nنيامي - ${OTHER}\n${OTHER_MORE}`, 'قوة مشتركة على الحدود'],
    [
      'with the agency in the dateline',
      `\n\nقوة مشتركة على الحدود\nنيامي (وكالة الضفاف) - ${OTHER}\n${OTHER_MORE}`,
      'قوة مشتركة على الحدود',
    ],
    [
      'with a day and an agency in the dateline',
      `\n\nقوة مشتركة على الحدود\nنيامي في 3 مايو 2018 /الضفاف/ - ${OTHER}\n${OTHER_MORE}`,
      'قوة مشتركة على الحدود',
    ],
    ['below a rule', `\n*****\nقوة مشتركة على الحدود\nنيامي – ${OTHER}\n${OTHER_MORE}`, 'قوة مشتركة على الحدود'],
    ['below a list of related articles', `\nمقالات ذات صلة\nرئيس موزمبيق يزور لشبونة\n\n${OTHER}\n${OTHER_MORE}`, OTHER],
    ['after the end mark', `\nانتهى\n\n${OTHER}\n${OTHER_MORE}`, OTHER],
    ['after the source of the first', `\nالمصدر: وكالات\n\nقوة مشتركة على الحدود\n${OTHER}\n${OTHER_MORE}`, 'قوة مشتركة على الحدود'],
  ])('%s', (_, below, first) => {
    const found = parts(`لجنة مشتركة للغاز\n${LEAD}\n${MORE}${below}`);
    expect(found).toHaveLength(2);
    expect(found[1]![0]).toBe(first);
    expect(found[1]!.at(-1)).toBe(OTHER_MORE);
  });

  it('a heading between paragraphs of one article begins none', () =>
    expect(parts(`${LEAD}\n${MORE}\n\nخلاف قديم\n${OTHER}\n${OTHER_MORE}`)).toHaveLength(1));
  it('a dash in a paragraph begins none', () => expect(parts(`${LEAD}\n${MORE}\n\nوقال - بحسب البيان - ${OTHER}`)).toHaveLength(1));
});

describe('what belongs to the article stays', () => {
  it.each([
    ['a headline', 'لجنة مشتركة للغاز بين أوسلو ومابوتو'],
    ['a point of a summary', '- هالفورسن: نرحب بالمستثمرين من أفريقيا'],
    ['a caption', 'وزير الطاقة النرويجي (يمين) مع ضيفه في أوسلو (أ.ف.ب)'],
    ['a question of an interview', 'هل تم حفظ حقوق الصيادين في الاتفاق؟'],
    [
      'a paragraph that begins like furniture',
      'شارك في الاجتماع وزيرا الخارجية والمالية في البلدين، إلى جانب ممثلين عن شركات الطاقة الكبرى في بحر الشمال.',
    ],
  ])('%s', (_, line) => expect(parts(`${LEAD}\n${line}\n${MORE}`).flat()).toContain(line));

  // The dashes of an aside were once taken for those of a dateline, and the sentence lost its verb and its subject.
  it.each([
    ['a day between dashes', 'أعلنت النرويج -اليوم الأحد- أنها '],
    ['an apposition between dashes', 'اتخذت حكومة النرويج -التي يقودها حزب العمال- قرارا بأن '],
    ['an aside with spaces around its dashes', 'قال وزير الطاقة - في كلمة متلفزة - إنه '],
    ['a wish', 'وصل - بحفظ الله - إلى أوسلو أمس وفد من '],
    ['two names of a month', 'منذ 26 أبريل/ نيسان الماضي ينتظر '],
    ['a number', 'طالبت 15 دولة -بينها النرويج- بأن '],
    ['a colon far into the sentence', 'قال الوزير - في رسالة إلى نظيره: '],
    ['a title', 'معالي الوزير/ سعيد حداد: '],
  ])('the first sentence with %s', (_, begin) => expect(parts(`${begin}${LEAD}\n${MORE}`)).toEqual([[`${begin}${LEAD}`, MORE]]));
});

it('any text gives ranges inside it, in order, that do not overlap', () => {
  for (const text of ['', '\n\n', 'كلمة', `${LEAD}\n\n\n`, 'مقالات ذات صلة', '-----\n—', `${LEAD}\r\n${MORE}`]) {
    let last = 0;
    for (const { from, to } of layout(text)) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      last = to;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
});
