import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../graph/report.js';
import { only, read, told } from '../told.js';

const role = (report: Report, meeting: string, surname: string): string | undefined => {
  const person = report.persons.find((p) => p.name.endsWith(surname))!;
  return report.links.find((l) => l.type === 'TOOK_PART_IN' && l.from === person.key && l.to === meeting)?.role;
};

describe('meetings', () => {
  it.each([
    [
      'a reception',
      'استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس اليوم الاثنين رئيسة الوزراء الإيطالية جورجيا ميلوني.',
      'talks held | ماكرون ميلوني | FR IT | FR 2024-03-04',
    ],
    [
      'whom one meets, behind the place and the gathering',
      'التقت وزيرة الخارجية السلوفينية تانيا فايون، الخميس، في نيويورك، على هامش أعمال الجمعية العامة للأمم المتحدة، وزير خارجية لبنان عبد الله بو حبيب.',
      ['talks held | فايون حبيب | LB SI | US 2024-02-29', 'conference held | فايون حبيب | LB SI | US null'],
    ],
    [
      'an arrival and the meeting that it is for',
      'وصل رئيس الأركان الباكستاني عاصم منير إلى الرياض والتقى وزير الدفاع السعودي خالد بن سلمان.',
      'visit held | منير سلمان | PK SA | SA null',
    ],
    [
      'talks with him whom one receives',
      'وصل الرئيس الكيني إلى الدوحة، حيث استقبله أمير قطر، وعقد معه جلسة مباحثات رسمية.',
      'visit held |  | KE QA | QA null',
    ],
    [
      'a summons, whatever stands behind it',
      'استدعت وزارة الخارجية السويسرية السفير الصربي وسلمته رسالة احتجاج.',
      'talks held |  | CH RS | CH null',
    ],
    [
      'who received a call is whoever spoke before',
      'أكد رئيس الوزراء السلوفاكي بيتر بيليغريني أن الوساطة مستمرة. جاء ذلك خلال اتصال هاتفي تلقاه من وزيرة الخارجية الكندية ميلاني جولي.',
      'call held | بيليغريني جولي | CA SK | null null',
    ],
    [
      'what is said besides lies not ahead',
      'أعلن وزير الخارجية القبرصي كونستانتينوس كومبوس استعداد بلاده للحوار، وذلك خلال مباحثات هاتفية مع نظيره المالطي إيان بورغ.',
      'call held | كومبوس بورغ | CY MT | null null',
    ],
    [
      'an arrival on a visit',
      'وصل رئيس الوزراء الإثيوبي آبي أحمد إلى العاصمة الصومالية في زيارة مفاجئة.',
      'visit held | أحمد | ET SO | SO null',
    ],
    [
      'an invitation',
      'دعا الرئيس المالطي نظيره القبرصي نيكوس خريستودوليديس إلى زيارة فاليتا.',
      'visit planned | خريستودوليديس | CY MT | MT null',
    ],
    [
      'an official without a name',
      'التقت وزيرة الخارجية النمساوية كارين كنايسل مساء الخميس في القدس رئيس الوزراء الإسرائيلي.',
      'talks held | كنايسل | AT IL | IL 2024-02-29',
    ],
    ['a visit to come', 'يعتزم وزير الخارجية التركي هاكان فيدان زيارة بغداد الأسبوع المقبل.', 'visit planned | فيدان | IQ TR | IQ 2024-03'],
    [
      'a call',
      'أجرى وزير الخارجية المصري سامح شكري اتصالا هاتفيا مع نظيره الأردني أيمن الصفدي.',
      'call held | شكري الصفدي | EG JO | null null',
    ],
    [
      'a visit called off',
      'ألغى الرئيس البولندي أندريه دودا زيارته إلى برلين التي كانت مقررة غدا.',
      'visit cancelled | دودا | DE PL | DE 2024-03-05',
    ],
    [
      'a meeting denied',
      'نفت وزارة الخارجية الهندية عقد أي اجتماع بين الوزير سوبرامانيام جايشانكار ونظيره الباكستاني إسحاق دار.',
      'talks denied | جايشانكار دار | IN PK | null null',
    ],
    [
      'a press conference',
      'وقال الوزير النرويجي إسبن بارث إيدي في مؤتمر صحفي مشترك مع نظيره السعودي فيصل بن فرحان في أوسلو إن البلدين يتفقان.',
      'press_conference held | إيدي فرحان | NO SA | NO null',
    ],
    [
      'a visit with its talks, as one',
      'وصل الرئيس الكوري الجنوبي يون سوك يول إلى طوكيو في زيارة رسمية تستغرق يومين، والتقى خلالها رئيس الوزراء الياباني فوميو كيشيدا.',
      'visit held | يول كيشيدا | JP KR | JP null',
    ],
    [
      'talks hosted by a city',
      'تستضيف جنيف الأسبوع المقبل جولة جديدة من المفاوضات بين أرمينيا وأذربيجان.',
      'talks planned |  | AM AZ | CH 2024-03',
    ],
    [
      'a body that meets',
      'وسيجتمع وزراء خارجية الاتحاد الأوروبي في لوكسمبورغ يوم الاثنين المقبل.',
      'conference planned |  |  | LU 2024-03-11',
    ],
    [
      'a reception at the airport as a visit',
      'استقبل رئيس الوزراء الروماني إيون بوبا في مطار بوخارست الرئيس البولندي ماريك نوفاك.',
      'visit held | بوبا نوفاك | PL RO | RO null',
    ],
    [
      'a reception of whoever had come as a visit',
      'استقبل رئيس الوزراء الروماني إيون بوبا أمس الرئيس البولندي ماريك نوفاك. وكان نوفاك قد وصل إلى بوخارست أمس.',
      'visit held | بوبا نوفاك | PL RO | RO 2024-03-03',
    ],
    [
      'a session with somebody as talks',
      'عقد الرئيس البولندي ماريك نوفاك جلسة مغلقة مع رئيس الوزراء الروماني إيون بوبا.',
      'talks held | نوفاك بوبا | PL RO | null null',
    ],
    [
      'what both say to the press together',
      'عقد الرئيس البولندي ماريك نوفاك لقاء صحافيا مشتركا مع رئيس الوزراء الروماني إيون بوبا.',
      'press_conference held | نوفاك بوبا | PL RO | null null',
    ],
    [
      'a call by its verb, whoever is known by his surname',
      'تحدث الرئيس البولندي ماريك نوفاك إلى الصحافة. واتصل نوفاك هاتفيا برئيس الوزراء الروماني إيون بوبا.',
      'call held | نوفاك بوبا | PL RO | null null',
    ],
    [
      'a meeting of ministers of three as talks',
      'عقد أمس في وارسو الاجتماع الثلاثي لوزراء خارجية بولندا ورومانيا والمجر.',
      'talks held |  | HU PL RO | PL 2024-03-03',
    ],
  ])('reads %s', (_, text, expected) => expect(told(read(text))).toEqual([expected].flat()));

  it.each([
    ['an interview', 'قال الرئيس التشيكي بيتر بافل في مقابلة مع صحيفة محلية إن بلاده ستواصل دعم كييف.'],
    ['contacts that go on', 'وأكدت الوزارة أن المشاورات مستمرة بين العواصم المعنية.'],
    ['a court that takes a case', 'استقبلت المحكمة العامة في المدينة عشرات الدعاوى خلال الشهر.'],
    ['a tool that is liable to fail', 'وقال الخبير إن الجهاز قابل للكسر عند درجات الحرارة العالية.'],
    ['what is fit for print', 'وأوضح أن كل ما دار مع الرئيس من المواضيع ليست قابلة للنشر في الصحف.'],
    ['what is social', 'وأثار القرار جدلا واسعا على مواقع التواصل الاجتماعي وفي ظل الظروف الاجتماعية الصعبة.'],
    ['sociology', 'يقول عالم الاجتماع الألماني ماكس فيبر إن البيروقراطية سمة من سمات الدولة الحديثة.'],
    ['a social role', 'وتناول الكتاب نشأة الأديب التونسي محمود المسعدي وتأثير دوره الاجتماعي في كتاباته.'],
    ['what goes with something', 'ومن الممكن أن يقابل ذلك ضعف في اقتصاد اليابان والبرازيل.'],
    ['nothing at all', ''],
  ])('finds no meeting in %s', (_, text) => expect(told(read(text))).toEqual([]));

  it('makes host and visitor out of a reception, and of a visit', () => {
    const received = read('استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس اليوم رئيسة الوزراء الإيطالية جورجيا ميلوني.');
    expect(role(received, 'm1', 'ماكرون')).toBe('host');
    expect(role(received, 'm1', 'ميلوني')).toBe('visitor');
    const visited = read(
      'وصل الرئيس الكوري الجنوبي يون سوك يول إلى طوكيو في زيارة رسمية، والتقى خلالها رئيس الوزراء الياباني فوميو كيشيدا.',
    );
    expect(role(visited, 'm1', 'كيشيدا')).toBe('host');
    expect(role(visited, 'm1', 'يول')).toBe('visitor');
  });

  it('finds no meeting in hospitality, or in an ambassador called home', () => {
    expect(told(read('وشكر الوزير البلد المضيف على حسن الاستقبال وكرم الضيافة.'))).toEqual([]);
    expect(told(read('واستدعت بولندا سفيرها في موسكو احتجاجا على القرار.'))).toEqual([]);
  });

  it.each([
    'استقبلت كينيا شحنة أدوية من الهند أمس.',
    'استقبل الأردن آلاف اللاجئين من سوريا في 2013.',
    'وجدد الوزير رفض الأردن استقبال لاجئين من سوريا.',
    'استقبل وزير الخارجية النرويجي رسالة من نظيره السويدي.',
  ])('finds no meeting where a thing or a crowd is received: %s', (text) => {
    expect(told(read(text))).toEqual([]);
  });

  it.each([
    ['a round by its number', 'وتعقد الجولة الثانية بين وفدي كينيا وأوغندا في نيروبي الأسبوع المقبل.', 'talks'],
    ['one who heads a government, who meets', 'اجتمع رئيس وزراء الهند أمس مع الرئيس الكيني.', 'talks'],
    ['a tour', 'يبدأ وزير الخارجية الكيني جولة أوروبية تشمل فرنسا وإسبانيا غدا.', 'visit'],
    [
      'a session of the committee named before',
      'اختتمت في نيروبي أمس أعمال الدورة الثالثة للجنة الكينية الأوغندية المشتركة. وتعقد الدورة الرابعة في كمبالا العام المقبل بين كينيا وأوغندا.',
      'talks',
    ],
    ['a meeting of which something is said', 'أكد الوزير الكيني خلال لقائه نظيره الأوغندي أن قادة المنطقة متفقون.', 'talks'],
  ])('tells the kind of %s', (_, text, kind) => {
    expect(read(text).meetings.at(-1)!.kind).toBe(kind);
  });

  it('gives evidence for every fact, inside the text', () => {
    const text = 'استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس اليوم رئيسة الوزراء الإيطالية جورجيا ميلوني.';
    const { meetings, links } = read(text);
    expect(meetings[0]!.evidence.length).toBeGreaterThan(0);
    for (const cue of meetings[0]!.cues) expect(text).toContain(cue);
    for (const link of links) {
      expect(link.evidence.length).toBeGreaterThan(0);
      for (const { start, end } of link.evidence) expect(text.slice(start, end).trim()).not.toBe('');
    }
    const held = links.find((l) => l.type === 'HELD_IN')!;
    expect(held.evidence.map(({ start, end }) => text.slice(start, end))).toContain('باريس');
  });

  it('says the same twice', () => {
    const text = 'أجرى وزير الخارجية المصري سامح شكري اتصالا هاتفيا مع نظيره الأردني أيمن الصفدي.';
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });

  it.each([
    ['a visit not announced', 'وصل الوزير الأسترالي ريتشارد مارلز إلى مانيلا في زيارة لم يعلن عنها مسبقا.', 'held'],
    ['a meeting that was not due', 'وعقد الوزير الصربي ماركو دجوريتش لقاء لم يكن مقررا مع نظيره الكرواتي.', 'held'],
    ['talks without a result', 'عقد الوزير الصربي ماركو دجوريتش مباحثات مع نظيره الكرواتي غوردان رادمان لم تسفر عن اتفاق.', 'held'],
    ['a meeting that was agreed on', 'ونص البيان على أن يعقد الوزير السوداني علي يوسف اجتماعا مع نظيره التشادي.', 'planned'],
    ['a meeting that prepares another', 'عقد الوزير السوداني علي يوسف اجتماعا مع نظيره التشادي تمهيدا للقمة.', 'held'],
    [
      'a meeting that was not held',
      'وقال الوزير إن لقاء كهذا لم يعقد بين الرئيس الكيني وليام روتو والرئيس الأوغندي يوويري موسيفيني.',
      'denied',
    ],
  ])('knows the status of %s', (_, text, status) => expect(read(text).meetings[0]?.status).toBe(status));

  it('tells what happened from what is background, and what is planned', () => {
    expect(only(read('وكان الرئيس السنغالي ماكي سال قد زار باريس في فبراير/شباط الماضي.', '2024-04-16'))).toMatchObject({
      kind: 'visit',
      mode: 'historical',
      date: '2024-02',
      cameo: '042',
    });
    expect(only(read('سيلتقي الرئيس السنغالي ماكي سال نظيره الغامبي أداما بارو غدا في داكار.'))).toMatchObject({
      status: 'planned',
      mode: 'future',
      cameo: '036',
      date: '2024-03-05',
    });
  });
});
