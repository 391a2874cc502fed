import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, findDatesInText, resolveDate } from '../../../src/arabic/dates.js';

/** A Wednesday. */
const PUBLISHED = '2025-03-12';

const found = (text: string, published: string | null = PUBLISHED): DateMention[] => findDatesInText(text, { published });
const shown = (text: string, published: string | null = PUBLISHED): string[] =>
  found(text, published).map(
    ({ start, end, value, until }) => `${text.slice(start, end)} = ${value}${until === undefined ? '' : `..${until}`}`,
  );

describe('absolute dates', () => {
  it.each([
    // Egypt and the Gulf, the Levant, the Maghreb, both at once in either order
    ['وقع البلدان الاتفاق في 14 يوليو 2015 بعد جولات طويلة', '14 يوليو 2015 = 2015-07-14'],
    ['زار الوفد العاصمة يوم 3 كانون الثاني 2022', 'يوم 3 كانون الثاني 2022 = 2022-01-03'],
    ['انعقد المجلس في 5 جويلية 1962', '5 جويلية 1962 = 1962-07-05'],
    ['صدر البلاغ في 20 غشت 1953', '20 غشت 1953 = 1953-08-20'],
    ['بدأت الحرب في 24 فبراير/شباط 2022', '24 فبراير/شباط 2022 = 2022-02-24'],
    ['أعلن عنه في 24 حزيران (يونيو) 2015 بباريس', '24 حزيران (يونيو) 2015 = 2015-06-24'],
    ['تأجل إلى نيسان/ أبريل 2023', 'نيسان/ أبريل 2023 = 2023-04'],
    // in words
    ['في الأول من سبتمبر 1969', 'الأول من سبتمبر 1969 = 1969-09-01'],
    ['يوم الخامس والعشرين من كانون الأول 2014', 'يوم الخامس والعشرين من كانون الأول 2014 = 2014-12-25'],
    ['اندلعت في الفاتح من نوفمبر 1954', 'الفاتح من نوفمبر 1954 = 1954-11-01'],
    // in figures, any order, any digits
    ['بتاريخ 2024/5/14', '2024/5/14 = 2024-05-14'],
    ['بتاريخ 14-5-2024', '14-5-2024 = 2024-05-14'],
    ['بتاريخ ١٤/٥/٢٠٢٤م', '١٤/٥/٢٠٢٤م = 2024-05-14'],
    ['صدر في 5/31/2024', '5/31/2024 = 2024-05-31'],
    // Hijri
    ['صدر الأمر في 8 شوال 1436هـ', '8 شوال 1436هـ = 2015-07-24'],
    ['بتاريخ 17/5/1436هـ', '17/5/1436هـ = 2015-03-08'],
    ['في 12 رمضان 1446هـ الموافق 12 مارس 2025م', '12 رمضان 1446هـ الموافق 12 مارس 2025م = 2025-03-12'],
    ['منذ العام 1420هـ', 'العام 1420هـ = 1999'],
    // weekday and date are one
    ['التقيا يوم الجمعة 17 يناير 2025 في موسكو', 'يوم الجمعة 17 يناير 2025 = 2025-01-17'],
    ['يفتتح السبت الموافق 22 مارس 2025', 'السبت الموافق 22 مارس 2025 = 2025-03-22'],
    // ranges
    ['يقام الملتقى من 8 ولغاية 10 نيسان 2026', '8 ولغاية 10 نيسان 2026 = 2026-04-08..2026-04-10'],
    ['يقام الملتقى من 8 إلى غاية 10 نيسان 2026', '8 إلى غاية 10 نيسان 2026 = 2026-04-08..2026-04-10'],
    ['تعقد القمة من 5 إلى 7 مايو 2024', '5 إلى 7 مايو 2024 = 2024-05-05..2024-05-07'],
    ['يومي 12 و13 تشرين الأول (أكتوبر) 2015', 'يومي 12 و13 تشرين الأول (أكتوبر) 2015 = 2015-10-12..2015-10-13'],
    ['زيارة يومي الثاني والثالث من أغسطس آب 2015', 'يومي الثاني والثالث من أغسطس آب 2015 = 2015-08-02..2015-08-03'],
    ['من 28 يوليو إلى 3 أغسطس 2021', '28 يوليو إلى 3 أغسطس 2021 = 2021-07-28..2021-08-03'],
    ['بين عامي 2011 و2014', 'عامي 2011 و2014 = 2011..2014'],
    ['في الفترة 2014-2016', '2014-2016 = 2014..2016'],
    ['خلال شهري يوليو وأغسطس 2020', 'شهري يوليو وأغسطس 2020 = 2020-07..2020-08'],
    // years
    ['وقعت موسكو عقدا في 2013', '2013 = 2013'],
    ['معاهدة السلام الموقعة عام 1979م', 'عام 1979م = 1979'],
    ['منذ عام ألفين وخمسة عشر', 'عام ألفين وخمسة عشر = 2015'],
    ['العودة إلى حدود 1967', '1967 = 1967'],
    ['في صيف 2014', 'صيف 2014 = 2014'],
  ])('%s', (text, expected) => {
    expect(shown(text, null).join(' | ')).toBe(expected);
  });
});

describe('dates counted from publication, a Wednesday', () => {
  it.each([
    ['وصل في وقت سابق من اليوم', 'اليوم = 2025-03-12'],
    ['اعتبارا من غد', 'غد = 2025-03-13'],
    ['وصل منذ قليل', 'منذ قليل = 2025-03-12'],
    ['يصل الأحد من الأسبوع المقبل', 'الأحد من الأسبوع المقبل = 2025-03-16'],
    ['زارها الاثنين من هذا الأسبوع', 'الاثنين من هذا الأسبوع = 2025-03-10'],
    ['تعقد من 3 وحتى 5 مايو', '3 وحتى 5 مايو = 2025-05-03..2025-05-05'],
    ['استقبل الرئيس ضيفه أمس', 'أمس = 2025-03-11'],
    ['التقاه مساء أمس في القصر', 'مساء أمس = 2025-03-11'],
    ['وصل أول من أمس', 'أول من أمس = 2025-03-10'],
    ['وصل أمس الأول إلى مسقط', 'أمس الأول = 2025-03-10'],
    ['اجتمعا الليلة الماضية', 'الليلة الماضية = 2025-03-11'],
    ['يصل اليوم إلى القاهرة', 'اليوم = 2025-03-12'],
    ['يلتقيه غداً في جدة', 'غداً = 2025-03-13'],
    ['تنطلق الجولة غدا في جنيف', 'غدا = 2025-03-13'],
    ['يغادر بعد غد', 'بعد غد = 2025-03-14'],
    ['أعلن اليوم الأربعاء', 'اليوم الأربعاء = 2025-03-12'],
    // A paper of Wednesday that says "today (Tuesday)": the weekday decides
    ['أعلن اليوم (الثلاثاء) أن الوفد', 'اليوم (الثلاثاء) = 2025-03-11'],
    ['قال أمس الاثنين إن', 'أمس الاثنين = 2025-03-10'],
    ['سأبلغه في وقت لاحق اليوم (أمس)', 'اليوم (أمس) = 2025-03-11'],
    // Weekdays
    ['قالت الأمم المتحدة الاثنين إن', 'الاثنين = 2025-03-10'],
    ['وصل فجر الأحد إلى الدوحة', 'فجر الأحد = 2025-03-09'],
    ['التقيا الثلاثاء الماضي', 'الثلاثاء الماضي = 2025-03-04'],
    ['التقيا الثلاثاء قبل الماضي', 'الثلاثاء قبل الماضي = 2025-02-25'],
    ['يلتقيان الثلاثاء ما بعد المقبل', 'الثلاثاء ما بعد المقبل = 2025-03-25'],
    ['يجتمعون الثلاثاء المقبل', 'الثلاثاء المقبل = 2025-03-18'],
    ['ومن المقرر أن يبحث معه الملف يوم الثلاثاء', 'يوم الثلاثاء = 2025-03-18'],
    ['يومي الأحد والاثنين المقبلين', 'يومي الأحد والاثنين المقبلين = 2025-03-16..2025-03-17'],
    // Days and months without a year
    ['وقع في 14 يناير على الاتفاق', '14 يناير = 2025-01-14'],
    ['زارها في 20 يوليو الماضي', '20 يوليو الماضي = 2024-07-20'],
    ['ستجتمع اللجنة في الرابع من أبريل', 'الرابع من أبريل = 2025-04-04'],
    ['في أكتوبر/تشرين الأول', 'أكتوبر/تشرين الأول = 2024-10'],
    ['في سبتمبر (أيلول) المقبل', 'سبتمبر (أيلول) المقبل = 2025-09'],
    ['في مارس الماضي', 'مارس الماضي = 2024-03'],
    ['في نوفمبر من العام الماضي', 'نوفمبر من العام الماضي = 2024-11'],
    ['خلال سبتمبر أو أكتوبر المقبلين', 'سبتمبر أو أكتوبر المقبلين = 2025'],
    ['يوم 15 من الشهر الجاري', 'يوم 15 من الشهر الجاري = 2025-03-15'],
    ['في 15 الشهر الجاري', '15 الشهر الجاري = 2025-03-15'],
    ['غرق 15 الشهر الماضي', 'الشهر الماضي = 2025-02'],
    ['في 20 الجاري', '20 الجاري = 2025-03-20'],
    ['في السابع من الشهر المقبل', 'السابع من الشهر المقبل = 2025-04-07'],
    ['في العاشر من رمضان الجاري', 'العاشر من رمضان الجاري = 2025-03-10'],
    ['خلال شهر رمضان المقبل', 'شهر رمضان المقبل = 2026-02..2026-03'],
    // Units
    ['التقيا الأسبوع الماضي', 'الأسبوع الماضي = 2025-03'],
    ['أبرم الشهر الماضي', 'الشهر الماضي = 2025-02'],
    ['مطلع الشهر الجاري', 'مطلع الشهر الجاري = 2025-03'],
    ['نهاية العام الحالي', 'نهاية العام الحالي = 2025'],
    ['في العام قبل الماضي', 'العام قبل الماضي = 2023'],
    ['هذا العام', 'هذا العام = 2025'],
    ['في الخريف المقبل', 'الخريف المقبل = 2025'],
    ['صيف العام الماضي', 'صيف العام الماضي = 2024'],
    // Counts
    ['اتفقا قبل يومين', 'قبل يومين = 2025-03-10'],
    ['توفي قبل ثلاثة أشهر', 'قبل ثلاثة أشهر = 2024-12'],
    ['أقيل قبل 3 سنوات', 'قبل 3 سنوات = 2022'],
    ['بعد شهرين من الآن', 'بعد شهرين = 2025-05'],
    ['سيعودون بعد أسبوع', 'بعد أسبوع = 2025-03'],
    ['تفاوضا خلال اليومين الماضيين', 'اليومين الماضيين = 2025-03-10'],
    // Parts of a month are no days of it
    ['أرجئت إلى النصف الأول من شهر أبريل', 'شهر أبريل = 2025-04'],
    ['في الأسبوع الثاني من مايو المقبل', 'مايو المقبل = 2025-05'],
  ])('%s', (text, expected) => {
    expect(shown(text).join(' | ')).toBe(expected);
  });

  it('finds them without a day of publication, and leaves them without a value', () => {
    for (const text of ['أعلن اليوم الجمعة', 'التقيا أمس', 'في أكتوبر الماضي', 'قبل يومين', 'الأسبوع المقبل', 'وصل الخميس إلى باريس']) {
      const [mention] = found(text, null);
      expect(mention, text).toMatchObject({ value: null, needsPublication: true });
    }
  });
});

it('knows until when something goes on', () =>
  expect(found('تتواصل الزيارة إلى غاية 19 يوليوز الجاري')[0]).toMatchObject({ relation: 'until' }));

describe('dates counted from the date before', () => {
  it.each([
    ['دخلت الخدمة في 2013، ووقعا عقدا في العام التالي', '2013 = 2013 | العام التالي = 2014'],
    ['التقيا في 5 مايو 2020 ثم في اليوم التالي', '5 مايو 2020 = 2020-05-05 | اليوم التالي = 2020-05-06'],
    ['في أكتوبر 2024، وفي الشهر نفسه اجتمعا', 'أكتوبر 2024 = 2024-10 | الشهر نفسه = 2024-10'],
    ['اتفقا في يونيو 2019، ثم انسحب في ديسمبر من العام نفسه', 'يونيو 2019 = 2019-06 | ديسمبر من العام نفسه = 2019-12'],
    ['بدأ في 3 أبريل 2016 وانتهى في 20 منه', '3 أبريل 2016 = 2016-04-03 | 20 منه = 2016-04-20'],
  ])('%s', (text, expected) => {
    expect(shown(text, null).join(' | ')).toBe(expected);
  });

  it('has no value where no date stands before, or only a coarser one', () => {
    expect(found('في العام التالي', null)[0]).toMatchObject({ value: null, needsPublication: false });
    expect(found('في 2013 ثم في اليوم التالي', null).at(-1)).toMatchObject({ value: null });
    expect(found('قبل يومين من القمة')[0]).toMatchObject({ value: null, needsPublication: false, rule: 'count-from-event' });
  });
});

it('goes on in the year that a story of long ago has told', () => {
  const values = (text: string) => found(text).map((m) => m.value);
  expect(values('اجتمع الخبراء في 24 فبراير 1981، ثم اجتمع الوزراء في 4 مايو.')).toEqual(['1981-02-24', '1981-05-04']);
  // What was last month needs no year.
  expect(values('عزل الرئيس في يناير 2013. وهاجم مسلحون المعسكر في أول فبراير.')).toEqual(['2013-01', '2025-02-01']);
  expect(values('وقع الاتفاق في مايو 2015، ومن المقرر أن يراجع في يونيو.')).toEqual(['2015-05', '2025-06']);
});

describe('words that are no dates', () => {
  it.each([
    'مارس الرياضة منذ صغره', // practised
    'ولد من أب سوري وأم لبنانية', // a father
    'قالت تيريزا ماي للصحافيين',
    'قالت مديرة الاستخبارات أفريل هينز',
    'أعلنت قوى 14 آذار موقفها',
    'تناول المحاضر ثورتي 25 يناير و30 يونيو',
    'تجمعوا في ميدان السادس من أكتوبر',
    'رؤية 2030 الطموحة',
    'القرار 2216 الصادر عن مجلس الأمن',
    'في 2000 مدرسة',
    'قال الأمين العام الحالي للمنظمة',
    'خطيب الجمعة في طهران',
    'الجمعة السوداء',
    'في اليوم الثاني من المؤتمر',
    'ذكرت صحيفة المصري اليوم',
    'في اليوم العالمي للمرأة',
    'بالأمس القريب كانوا حلفاء',
    'غدا السعوديون فوق الجميع',
    'وصل الأمير فيصل بن خميس',
    'لم يحضر أحد',
    'فاز الفريق بنتيجة 3 صفر',
    'الساعة 14:30',
    'فاز 2-1',
    'مجموعة 5+1',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what a mention carries', () => {
  it('stands at UTF-16 offsets in the text, without conjunction and preposition', () => {
    const text = '«🙂» ويوم الخميس، وبأبريل 2024';
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(['يوم الخميس', 'أبريل 2024']);
  });

  it('tells whether it began, ended, preceded or followed then', () => {
    const relations = (text: string): string[] => found(text).map(({ relation }) => relation);
    expect(relations('منذ 2009')).toEqual(['since']);
    expect(relations('من 2011 حتى مايو 2014')).toEqual(['at', 'until']);
    expect(relations('قبل 20 أغسطس 2024')).toEqual(['before']);
    expect(relations('بعد الأول من يناير 2025')).toEqual(['after']);
    expect(relations('في 2009')).toEqual(['at']);
    expect(relations('في بالي عام 2022')).toEqual(['at']);
  });

  it('knows the days of a week, though its value is a month', () => {
    expect(found('الأسبوع الماضي')[0]!.days).toEqual({ first: '2025-03-01', last: '2025-03-07' });
  });

  it('can be resolved again when the tense is known', () => {
    const [mention] = found('الخميس');
    expect(mention!.value).toBe('2025-03-06');
    const again = resolveDate(mention!.expression, { published: PUBLISHED, direction: 'future', anchor: null });
    expect(again.value).toBe('2025-03-13');
    expect(findDatesInText('الخميس', { published: PUBLISHED, direction: () => 'future' })[0]!.value).toBe('2025-03-13');
  });

  it.each(['وقعتا هدنة يبدأ سريانها الخميس.', 'وقعتا اتفاقا يدخل حيز التنفيذ الخميس.', 'تبدأ الجولة الخميس.'])(
    '«%s» looks ahead',
    (text) => {
      expect(findDatesInText(text, { published: PUBLISHED })[0]!.value).toBe('2025-03-13');
    },
  );

  it('tells verbs of the future from words that begin like them', () => {
    expect(shown('وقال إن الوزير سيطرح المبادرة الأحد')).toEqual(['الأحد = 2025-03-16']);
    expect(shown('وقال إن القوات التي سيطرت على البلدة الأحد')).toEqual(['الأحد = 2025-03-09']);
  });

  it('takes a day without a year in the direction asked for', () => {
    const at = (direction: 'past' | 'future' | 'nearest'): string | null =>
      findDatesInText('في 14 يوليو', { published: PUBLISHED, direction })[0]!.value;
    expect([at('past'), at('future'), at('nearest')]).toEqual(['2024-07-14', '2025-07-14', '2025-07-14']);
  });

  it('starts from a date given as the one before', () => {
    const [mention] = findDatesInText('في العام التالي', { anchor: { value: '2013', precision: 'year' } });
    expect(mention!.value).toBe('2014');
  });

  it('names months as every Arabic locale of Intl does', () => {
    const locales = 'DZ EG IQ JO LB LY MA MR SA SY TN YE AE SD QA OM BH KW PS'.split(' ');
    for (const country of locales)
      for (let month = 1; month <= 12; month++) {
        const name = new Intl.DateTimeFormat(`ar-${country}-u-nu-latn-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2020, month - 1, 15),
        );
        const value = `2020-${String(month).padStart(2, '0')}-15`;
        expect(shown(`في 15 ${name} 2020`, null), `${country} ${name}`).toEqual([`15 ${name} 2020 = ${value}`]);
      }
  });

  it('reads back every day that Intl prints in Arabic', () => {
    const locales = ['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA', 'ar-SA-u-ca-islamic-umalqura', 'ar-IQ-u-nu-latn'];
    const day = fc.integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2050, 0, 1) / 86_400_000 });
    fc.assert(
      fc.property(fc.constantFrom(...locales), day, (locale, n) => {
        const date = new Date(n * 86_400_000);
        const printed = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
        expect(found(`قال ${printed}`, null).map((mention) => mention.value)).toEqual([date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 200 },
    );
  });

  it('tells of no years for which something holds', () => {
    const text = 'وقع الوزيران في 3 مايو 2016 برنامجا للأعوام من 2017 إلى 2019.';
    expect(found(text, null).map((mention) => mention.value)).toEqual(['2016-05-03']);
  });
});
