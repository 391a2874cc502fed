import { describe, expect, it } from 'vitest';
import type { Report } from '../../../graph/report.js';
import { only, read, told } from './told.js';

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
      'talks held | فايون حبيب | LB SI | US 2024-02-29',
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
  ])('reads %s', (_, text, expected) => expect(told(read(text))).toEqual([expected]));

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

  it('keeps two meetings of one verb on the sidelines of two gatherings apart, each part of its own', () => {
    const { meetings } = read(
      'التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني على هامش قمة الاتحاد الأفريقي في أديس أبابا وعلى هامش منتدى اقتصادي في كيغالي.',
    );
    const [first, second, summit, forum] = meetings;
    expect(meetings.map((m) => m.kind)).toEqual(['talks', 'talks', 'summit', 'conference']);
    expect([first!.partOf, second!.partOf]).toEqual([summit!.key, forum!.key]);
    expect([first!.country, second!.country]).toEqual(['ET', 'RW']);
    expect(summit!.title).toBe('قمة الاتحاد الأفريقي');
  });

  it('ties a meeting to a gathering named before it', () => {
    const { meetings } = read(
      'وعلى هامش قمة مجموعة العشرين في ريو دي جانيرو عقد المستشار الألماني أولاف شولتس اجتماعا مع الرئيس الصيني شي جين بينغ.',
    );
    const talks = meetings.find((m) => m.kind === 'talks')!;
    expect(meetings.find((m) => m.key === talks.partOf)?.kind).toBe('summit');
    expect(talks.country).toBe('BR');
    expect(talks.cameo).toBe('044');
  });

  it('tells meetings of different sorts apart, and a meeting of three from a visit', () => {
    const text =
      'عقد وزير الخارجية السعودي فيصل بن فرحان اجتماعا ثنائيا مع نظيره الأردني أيمن الصفدي في الرياض. ' +
      'ثم عقد فيصل بن فرحان اجتماعا ثلاثيا مع أيمن الصفدي والوزير المصري سامح شكري.';
    expect(told(read(text)).map((m) => m.split(' | ')[1])).toEqual(['فرحان الصفدي', 'فرحان الصفدي شكري']);
  });

  it('finds who held it in the clause before, and whose visit it was in the sentence before', () => {
    const report = read(
      'ومنذ عودته انخرط سامر الخطيب في جهود سياسية نيابة عن حزبه، حيث عقد لقاءات عدة مع الرئيس الفنلندي ماركو هاكالا، ورئيسة الوزراء النرويجية إنغريد سولبرغ.\n\nوخلال زيارته الأخيرة إلى فيينا، أجرى مقابلة مع صحيفة محلية.',
    );
    expect(told(report)).toEqual([
      'talks held | الخطيب هاكالا | FI | null null',
      'talks held | الخطيب سولبرغ | NO | null null',
      'visit held | الخطيب |  | AT null',
    ]);
  });

  it('makes one visit for each state that a tour leads to', () => {
    const tour = 'اختتم الرئيس التركي رجب طيب أردوغان جولة أوروبية شملت إسبانيا وألمانيا.';
    expect(told(read(tour))).toEqual(['visit held | أردوغان | ES TR | ES null', 'visit held | أردوغان | DE TR | DE null']);
    const start = 'وقال الوزير الفرنسي لوران فابيوس قبل زيارته إلى القاهرة، في مستهل جولة تشمل أيضا قطر والعراق، إن بلاده تؤيد الحل.';
    expect(told(read(start)).map((m) => m.split(' | ')[2])).toEqual(['EG FR', 'FR QA', 'FR IQ']);
    expect(told(read('قام محافظ المدينة سامر حداد بجولة ميدانية شملت عددا من المدارس.'))).toEqual([]);
  });

  it('makes one visit for each state that a visit is said to lead to', () => {
    const report = read('اختتم وزير الخارجية الدنماركي لارس راسموسن أمس زيارة رسمية لكل من بيرو وتشيلي بحث خلالها ملفات التجارة.');
    expect(told(report)).toEqual(['visit held | راسموسن | DK PE | PE 2024-03-03', 'visit held | راسموسن | CL DK | CL 2024-03-03']);
  });

  it('tells of a tour as its own words do, whatever it is joined with', () => {
    const report = read('يزور الرئيس الفنلندي ماركو هاكالا برلين غدا. وأنهى وزير خارجيته بيتر نيمي أمس جولة شملت بيرو وتشيلي.');
    const visits = report.meetings.filter((m) => m.country === 'PE' || m.country === 'CL');
    expect(visits.map((m) => [m.status, m.date])).toEqual([
      ['held', '2024-03-03'],
      ['held', '2024-03-03'],
    ]);
  });

  it('takes the goal of a visit for its place, not a town that is named beside it', () => {
    const report = read(
      'تأتي زيارة الرئيس البولندي أندريه دودا إلى فرنسا بعد أشهر من التوتر. وأعلن مكتبه في وارسو أن الزيارة تستغرق يومين.',
    );
    expect(only(report).country).toBe('FR');
  });

  it('places a meeting in a disputed town where those who take part are', () => {
    const report = read('التقى وزير الخارجية الهولندي يوست فيرمان في القدس نظيره الإسرائيلي موشيه أرئيلي.');
    expect(only(report).country).toBe('IL');
  });

  it('places the talks of a visitor with his hosts where the visit leads', () => {
    const report = read(
      'يبدأ وزير الدفاع النرويجي بيورن آريلد غرام غدا زيارة إلى كندا. ومن المقرر أن يلتقي غرام مستشارة الأمن القومي الكندية ناتالي دروان.',
    );
    expect(report.meetings.map((m) => m.country)).toEqual(report.meetings.map(() => 'CA'));
  });

  it('knows who goes on speaking and doing by the form of the verb', () => {
    const text =
      'قال وزير الخارجية التركي أورهان يلماز إن بلاده مستعدة للتعاون. وأضاف في مؤتمر صحفي مشترك مع نظيره الإيطالي ماركو روسي أن العمل متواصل.';
    expect(told(read(text)).map((m) => m.split(' | ')[1])).toContain('يلماز روسي');
  });

  it('puts each of several named by kul min into the meeting', () => {
    const text = 'أجرى الرئيس التشيكي بيتر بافل محادثات مع كل من الرئيس البولندي أندريه دودا والرئيس السلوفاكي بيتر بيليغريني في براغ.';
    expect(told(read(text)).map((m) => m.split(' | ')[1])).toEqual(['بافل دودا بيليغريني']);
  });

  it('takes what was on another day, or led elsewhere, for another meeting', () => {
    const round =
      'عقد الوزير الغاني صامويل أبلاكوا اليوم جولة ثانية من المباحثات مع نظيره التوغولي روبرت دوسي. وكانت الجولة الأولى بين الوزيرين قد عقدت في يناير الماضي.';
    expect(read(round).meetings.map((m) => m.date)).toEqual(['2024-03-04', '2024-01']);
    const goal = 'وصل الوزير الغاني صامويل أبلاكوا إلى برلين اليوم في زيارة رسمية. وكان أبلاكوا أشاد خلال زيارته إلى نيروبي بدور كينيا.';
    expect(read(goal).meetings.map((m) => m.country)).toEqual(['DE', 'KE']);
  });

  it('takes what is told besides for another meeting', () => {
    const text =
      'التقى وزير الخارجية الأردني أيمن الصفدي نظيره الكويتي عبدالله اليحيا. كما التقى الصفدي وزير الخارجية البحريني عبداللطيف الزياني.';
    expect(told(read(text))).toHaveLength(2);
  });

  it('finds no meeting in hospitality, or in an ambassador called home', () => {
    expect(told(read('وشكر الوزير البلد المضيف على حسن الاستقبال وكرم الضيافة.'))).toEqual([]);
    expect(told(read('واستدعت بولندا سفيرها في موسكو احتجاجا على القرار.'))).toEqual([]);
  });

  it.each([
    'استقبلت كينيا شحنة أدوية من الهند أمس.',
    'استقبل الأردن آلاف اللاجئين من سوريا في 2013.',
    'استقبل وزير الخارجية النرويجي رسالة من نظيره السويدي.',
  ])('finds no meeting where a thing or a crowd is received: %s', (text) => {
    expect(told(read(text))).toEqual([]);
  });

  it.each([
    [
      'a bracketed list',
      'اجتمع مفاوضو الدول الـ5 في نيروبي أمس. وقال ممثلو الدول الـ5 (كينيا وأوغندا ورواندا وبوروندي وتنزانيا) إن الجولة الثانية تبدأ غدا.',
      'BI,KE,RW,TZ,UG',
    ],
    [
      'a list behind وهي',
      'وقالت الدول الخمس، وهي كينيا وأوغندا ورواندا وبوروندي وتنزانيا، إن الرسوم ستخفض. واجتمع وزراء الدول الخمس في نيروبي أمس.',
      'BI,KE,RW,TZ,UG',
    ],
  ])('takes states that are counted by %s', (_, text, states) => {
    expect(read(text).meetings[0]!.states.join()).toBe(states);
  });

  it('takes no states for a number that no list tells', () => {
    expect(read('اجتمع وزراء الدول الخمس في نيروبي أمس. وتعد كينيا وأوغندا أكبرها.').meetings[0]?.states ?? []).not.toContain('UG');
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

  it.each([
    ['an official without a name who travels', 'وتأتي زيارة الرئيس الكيني إلى باريس في وقت حساس.', 'FR,KE'],
    ['whoever intends to visit', 'يعتزم رئيس وزراء اليابان زيارة الهند في أغسطس المقبل.', 'IN,JP'],
    ['whoever ends a visit', 'اختتم رئيس الوزراء الكندي زيارة إلى كييف أمس.', 'CA,UA'],
    ['whoever calls a visit off', 'ألغى وزير خارجية الصين زيارته إلى مانيلا.', 'CN,PH'],
    ['whoever takes part', 'شارك وزير مالية الكويت في اجتماع وزراء مالية الدول العربية في الرياض أمس.', 'KW,SA'],
    ['a capital behind an office without a name', 'يزور وزير الخارجية الكيني القاهرة غدا.', 'EG,KE'],
    ['an official of somebody named before', 'وتأتي زيارة الرئيس الكيني إلى باريس بعد أسبوع من زيارة وزير خارجيته إلى برلين.', 'DE,KE'],
  ])('takes the state of %s', (_, text, states) => {
    expect(read(text).meetings.at(-1)!.states.join()).toBe(states);
  });

  it.each([
    ['what somebody travels for', 'وصل وفد كيني إلى أنقرة أمس لإجراء محادثات مع مسؤولين أتراك.', ['visit held |  | KE TR | TR 2024-03-03']],
    [
      'what somebody does there',
      'زار وزير الدفاع الكيني آدن دوالي أنقرة أمس حيث اجتمع مع نظيره التركي.',
      ['visit held | دوالي | KE TR | TR 2024-03-03'],
    ],
    [
      'nobody of the other meeting',
      'التقى الرئيس الكيني وليام روتو في نيروبي أمس نظيرته التنزانية سامية حسن، كما اجتمع برئيس بوروندي.',
      ['talks held | روتو حسن | KE TZ | KE 2024-03-03', 'talks held | روتو | BI KE | KE 2024-03-03'],
    ],
  ])('takes with a meeting %s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  it.each([
    ['زار أمير الكويت كوالالمبور في يناير.', 'visit held |  | KW MY | MY 2024-01'],
    ['زار رئيس كينيا أوغندا أمس.', 'visit held |  | KE UG | UG 2024-03-03'],
    ['يزور سلطان عمان طهران غدا.', 'visit planned |  | IR OM | IR 2024-03-05'],
  ])('goes to the place and not to the state of who comes: %s', (text, expected) => {
    expect(told(read(text))).toEqual([expected]);
  });

  it('keeps the guest of one who then receives a letter', () => {
    expect(told(read('استقبل الملك وزير الخارجية الفرنسي جان موران، وتلقى رسالة من رئيس كينيا.'))).toHaveLength(1);
  });

  it('reads the place after which a summit is called, not where its matter is', () => {
    expect(
      told(read('بحث الرئيس الفرنسي إيمانويل ماكرون في قمة مدريد مع نظيره البولندي أندريه دودا الحرب في أوكرانيا.')).join(),
    ).not.toContain('UA ');
  });

  it('makes one meeting for each counterpart of several meetings', () => {
    const { meetings } = read(
      'عقد الأمين العام للحلف لقاءات عدة مع وزير الخارجية الروسي سيرغي لافروف ووزير الخارجية الإيراني حسين أمير عبد اللهيان.',
    );
    expect(meetings.map((m) => m.states)).toEqual([['RU'], ['IR']]);
  });

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
    [
      'another meeting named nearer to it',
      'وانتهى لقاء الرئيس البرازيلي لولا دا سيلفا ورئيس الوزراء الهندي ناريندرا مودي بالموافقة على قمة في دلهي العام المقبل.',
      null,
    ],
    ['the deed of a verb between', 'وصل الوزير التركي هاكان فيدان إلى بغداد لتفعيل اتفاقات أبرمت مع الحكومة السابقة عام 2012.', null],
    [
      'the next clause',
      'التقى الوزير العماني بدر البوسعيدي نظيره القطري محمد بن عبد الرحمن، وفي يوم الجمعة أطلق مسلحون النار على خط أنابيب.',
      null,
    ],
    ['what somebody says on it', 'أعلن المتحدث الألماني ستيفن هيبشترايت أمس أن المستشار أولاف شولتس زار براغ.', null],
    ['a paper', 'تناولت الصحف التونسية الصادرة اليوم زيارة الرئيس الإيطالي سيرجيو ماتاريلا إلى الجزائر.', null],
    [
      'names and titles between',
      'جاء ذلك خلال محادثات أجراها وزير الخارجية النرويجي إسبن بارث إيدي، والرئيس القبرصي نيكوس خريستودوليدس، في نيقوسيا أمس.',
      '2024-03-03',
    ],
    [
      'the first visit on which it was said',
      'أكدت أوسلو وليما أمس أهمية التعاون، وذلك خلال أول زيارة يقوم بها وزير الخارجية النرويجي إسبن بارث إيدي إلى بيرو.',
      '2024-03-03',
    ],
    ['the afternoon', 'التقى الرئيس الفنلندي ألكسندر ستوب بعد ظهر أمس نظيره الإستوني ألار كاريس.', '2024-03-03'],
    ['readiness behind it', 'أكد الوزير الكندي بيل بلير خلال زيارته الخميس لكييف استعداد بلاده لتقديم المزيد.', '2024-02-29'],
  ])('takes or leaves a date by %s', (_, text, date) => expect(read(text).meetings[0]?.date).toBe(date));

  it.each([
    ['a visit not announced', 'وصل الوزير الأسترالي ريتشارد مارلز إلى مانيلا في زيارة لم يعلن عنها مسبقا.', 'held'],
    ['talks without a result', 'عقد الوزير الصربي ماركو دجوريتش مباحثات مع نظيره الكرواتي غوردان رادمان لم تسفر عن اتفاق.', 'held'],
    ['a meeting that was agreed on', 'ونص البيان على أن يعقد الوزير السوداني علي يوسف اجتماعا مع نظيره التشادي.', 'planned'],
    ['a meeting that prepares another', 'عقد الوزير السوداني علي يوسف اجتماعا مع نظيره التشادي تمهيدا للقمة.', 'held'],
    [
      'a meeting that was not held',
      'وقال الوزير إن لقاء كهذا لم يعقد بين الرئيس الكيني وليام روتو والرئيس الأوغندي يوويري موسيفيني.',
      'denied',
    ],
  ])('knows the status of %s', (_, text, status) => expect(read(text).meetings[0]?.status).toBe(status));

  it.each([
    ['states by بمشاركة', 'عقدت قمة في نواكشوط بمشاركة موريتانيا ومالي وتشاد والنيجر.', 'summit held |  | ML MR NE TD | MR null'],
    ['envoys by بحضور', 'عقد اجتماع تنسيقي بحضور سفراء الإمارات والكويت وسلطنة عمان.', 'conference held |  | AE KW OM | null null'],
    ['whom one telephones', 'هاتف وزير الخارجية المصري نظيره التركي.', 'call held |  | EG TR | null null'],
    ['who talks by telephone', 'تحادث الوزير العماني بدر البوسعيدي هاتفيا مع نظيره الإيراني.', 'call held | البوسعيدي | IR OM | null null'],
    [
      'whom one meets behind a gathering with the article',
      'التقى الرئيس الكيني وليام روتو على هامش القمة رؤساء إثيوبيا والصومال وأوغندا.',
      'talks held | روتو | ET KE SO UG | null null',
    ],
    [
      'whose joint committee sits',
      'انعقدت في الرباط اللجنة العليا المشتركة المغربية الموريتانية برئاسة رئيسي الحكومتين.',
      'talks held |  | MA MR | MA null',
    ],
    ['who arrives by حل', 'حل رئيس الحكومة الإسبانية بيدرو سانشيز بالرباط على رأس وفد وزاري.', 'visit held | سانشيز | ES MA | MA null'],
  ])('counts %s in', (_, text, first) => expect(told(read(text))[0]).toBe(first));
});
