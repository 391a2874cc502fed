import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

describe('agreements of an article', () => {
  it('joins later mentions to the agreement that they mean', () => {
    const { agreements } = read(
      'وقعت تايلاند ولاوس اتفاقية لإدارة مياه نهر ميكونغ. وتنص الاتفاقية على إنشاء لجنة دائمة. ورحب سكان المنطقة بهذه الاتفاقية.',
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.evidence).toHaveLength(3);
  });

  it('keeps apart agreements with different parties', () => {
    expect(agreed('وقعت غانا وتوغو اتفاقية لترسيم الحدود. كما وقعت غانا وليبيريا اتفاقية لتبادل السجناء.')).toEqual([
      ['agreement', 'signed', 'GH TG'],
      ['agreement', 'signed', 'GH LR'],
    ]);
  });

  it('is called after a town, and of the state that the article is about', () => {
    const text =
      'أعلنت الرئاسة البوروندية أن الرئيس البوروندي جوزيف ندايشيمي سيلتقي قادة المعارضة البوروندية في بوجمبورا. وقال إن بوروندي لن تعود إلى الحرب. ورأى محللون أن اتفاق أروشا أعاد السلام إلى بوروندي.';
    expect(read(text).agreements.map((a) => [a.title, a.parties])).toEqual([['اتفاق أروشا', ['BI']]]);
  });

  it('keeps apart a truce and a deal', () => {
    const kinds = read('وقعت تركمانستان وأوزبكستان اتفاقية للغاز. وفي سياق آخر خرقت قوات مالي الهدنة في الشمال.').agreements.map(
      (a) => a.kind,
    );
    expect(kinds.sort()).toEqual(['agreement', 'ceasefire']);
  });

  it('takes a deal that is still sought for another one than the deal in place', () => {
    const text =
      'انسحبت الولايات المتحدة من الاتفاق النووي المبرم عام 2015 مع إيران. وقال المبعوث الأميركي إن واشنطن وطهران لم تتوصلا إلى اتفاق بعد.';
    expect(read(text).agreements.map((a) => [a.status, a.date])).toEqual([
      ['signed', '2015'],
      ['planned', null],
    ]);
  });

  it('makes one agreement with each state of a list', () => {
    const text = 'تعزز أستراليا حضورها في المحيط الهادئ، ولديها اتفاقيات أمنية مع فيجي وفانواتو، فضلا عن معاهدة دفاع مع اليابان.';
    expect(agreed(text)).toEqual([
      ['agreement', 'in_force', 'AU FJ'],
      ['agreement', 'in_force', 'AU VU'],
      ['treaty', 'in_force', 'AU JP'],
    ]);
  });

  it('ends a title before what comes on top of it', () => {
    const { agreements } = read('وقعت الأردن اتفاقية للتجارة مع كندا فضلا عن تفاهمات أخرى.');
    expect(agreements.map((a) => a.title)).toContain('اتفاقية للتجارة مع كندا');
  });

  it('gives the title, the subject, the date and its rule', () => {
    const [a] = read('وقعت إيطاليا وليبيا في مارس 2019 مذكرة تفاهم بشأن خفر السواحل.').agreements;
    expect(a).toMatchObject({
      title: 'مذكرة تفاهم بشأن خفر السواحل',
      subject: null,
      date: '2019-03',
      dateRule: 'month',
      mode: 'historical',
      cameo: '057',
    });
  });

  it('names the signatories, with the words that say so', () => {
    const report = read('وقع الرئيس الكيني وليام روتو ونظيره الأوغندي يوري موسيفيني اتفاقية لمد أنبوب للوقود.');
    const [a] = report.agreements;
    const names = a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name);
    expect(names).toEqual(['وليام روتو', 'يوري موسيفيني']);
    const signed = report.links.filter((l) => l.type === 'SIGNED');
    expect(signed).toHaveLength(2);
    expect(signed.every((l) => l.evidence.length === 2)).toBe(true);
  });

  it('names who signs for a side, behind the object', () => {
    const report = read('وقع الاتفاقية عن الجانب الصربي وزير الزراعة ماركو يوفانوفيتش، وعن الجانب الكرواتي وزير البيئة توميسلاف هورفات.');
    expect(report.agreements.map((a) => [a.parties, a.signatories.length])).toEqual([[['HR', 'RS'], 2]]);
  });

  it('names who signs for a side, in a sentence without the document', () => {
    const report = read(
      'وقعت أوغندا ونيبال في جنيف اتفاقية لاستقدام العمالة. ووقعها من جانب أوغندا الوزير تشارلز موسوكي، فيما قام بالتوقيع عن نيبال السفير رام شارما، بحضور المدير العام جون سميث.',
    );
    const [a] = report.agreements;
    expect(a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name)).toEqual(['تشارلز موسوكي', 'رام شارما']);
  });

  it('knows the two ministers who met as those who sign', () => {
    const report = read(
      'التقى وزير الطاقة الأردني صالح الخرابشة نظيره القبرصي جورج باباناستاسيو في نيقوسيا. ووقع الوزيران عقب المباحثات بيانا مشتركا.',
    );
    expect(report.agreements.map((a) => [a.kind, a.parties, a.signatories.length])).toEqual([['declaration', ['CY', 'JO'], 2]]);
  });

  it('knows who speaks as one of two: "أنه ونظيره"', () => {
    const report = read(
      'التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني في كمبالا. وقال إنه وموسيفيني قد يتمكنان من وضع اللمسات الأخيرة على اتفاق لمد أنبوب للوقود.',
    );
    const [a] = report.agreements;
    expect(a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name)).toEqual(['وليام روتو', 'يوري موسيفيني']);
    expect([a!.status, a!.parties]).toEqual(['planned', ['KE', 'UG']]);
  });

  it.each([
    ['whose verb governs the noun of action', 'نجحت بيرو وكولومبيا بعد أشهر في التوصل إلى اتفاق لتسيير الرحلات الجوية.', ['CO', 'PE']],
    ['who intends it', 'تعتزم النرويج وأيسلندا خلال العام الحالي إبرام اتفاقية لحماية مصائد الشمال.', ['IS', 'NO']],
  ])('knows as parties %s', (_, text, parties) => expect(read(text).agreements[0]!.parties).toEqual(parties));

  it('takes the place of the first works for that of more of them', () => {
    const [a] = read('شيدت اليابان أول محطة لتحلية المياه في عمان. ووقعت طوكيو عقدا بعد عامين لبناء محطتين أخريين.').agreements;
    expect([a!.kind, a!.parties]).toEqual(['contract', ['JP', 'OM']]);
  });

  it('knows a gathering by its town, and the parties as those who are there', () => {
    const report = read('وأعرب وزير الخارجية الصربي عن أمله في أن تسفر قمة تالين عن التوقيع على اتفاقية للنقل بين صربيا وإستونيا.');
    expect(report.meetings.map((m) => [m.kind, m.status, m.states, m.country])).toEqual([['summit', 'planned', ['EE', 'RS'], 'EE']]);
    expect(report.agreements[0]).toMatchObject({ status: 'planned', parties: ['EE', 'RS'], concludedAt: 'm1' });
  });

  it('does not date what is denied by the year of another document', () => {
    const [a] = read('نفت إيران التوصل مع واشنطن إلى اتفاق مؤقت يحل محل الاتفاق النووي المبرم عام 2015.').agreements;
    expect([a!.status, a!.date]).toEqual(['denied', null]);
  });

  it('does not conclude a deal that everybody knows at the talks that speak of it', () => {
    const report = read('بحث وزير الخارجية الفرنسي مع نظيره الإيراني الاتفاق النووي الإيراني الموقع قبل أعوام، خلال محادثات في باريس.');
    expect(report.agreements.map((a) => a.concludedAt)).toEqual([null]);
  });

  it('names organisations that are parties', () => {
    const report = read('وقع الاتحاد الأوروبي والنرويج اتفاقية لتبادل الكهرباء.');
    const [a] = report.agreements;
    expect(a!.organizations.map((k) => report.organizations.find((o) => o.key === k)!.code)).toEqual(['EU']);
    expect(report.links.filter((l) => l.type === 'PARTY_TO').map((l) => l.from)).toEqual(['NO', a!.organizations[0]]);
  });

  it('ties the conclusion to the meeting at which it took place', () => {
    const report = read(
      'وقعت ألمانيا وناميبيا اتفاقية للهيدروجين الأخضر في ختام مباحثات أجراها الرئيس الناميبي مع المستشار الألماني في برلين.',
    );
    expect(report.agreements[0]!.concludedAt).toBe(report.meetings[0]!.key);
    expect(report.links.some((l) => l.type === 'CONCLUDED_AT')).toBe(true);
  });

  it('takes two ministers for الوزيران, and not the president who was named last', () => {
    const report = read(
      'بحث وزير الطاقة المغربي يونس التازي في داكار مع نظيره السنغالي مامادو فال خط الأنابيب، ثم استقبله الرئيس السنغالي ماكي ديوب. ووقع الوزيران مذكرة تفاهم.',
    );
    const [a] = report.agreements;
    expect(a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name)).toEqual(['مامادو فال', 'يونس التازي']);
    expect(a!.parties).toEqual(['MA', 'SN']);
  });

  it('ties a list that is signed at the end of the meetings to them, each with its own signatories', () => {
    const report = read(
      'اختتمت في الرباط أعمال اللجنة المغربية السنغالية المشتركة. ووقع الجانبان في ختام الاجتماعات اتفاقية للنقل البحري وقعها عن الجانب المغربي وزير النقل سعيد العمراني وعن الجانب السنغالي السفير عمر ديوب، ومذكرة تفاهم في مجال التعليم.',
    );
    expect(report.agreements.map((a) => [a.kind, a.parties, a.signatories.length, a.concludedAt])).toEqual([
      ['agreement', ['MA', 'SN'], 2, 'm1'],
      ['memorandum', ['MA', 'SN'], 0, 'm1'],
    ]);
  });

  it('knows who signs behind the object and what it is about', () => {
    const [a] = read(
      'وقع مذكرة تفاهم في مجال الصيد البحري كل من وزير الزراعة الموريتاني أحمد ولد سيدي ونظيره المالي موسى كوناتي.',
    ).agreements;
    expect([a!.parties, a!.signatories.length]).toEqual([['ML', 'MR'], 2]);
  });

  it.each([
    ['who signs behind the document', 'ووقع الاتفاق الوزيران في مقر البلدية بعد محادثات بين كينيا وأوغندا.', 'الاتفاق'],
    ['whom it gives something', 'وقعت بوليفيا وتشيلي أول أمس اتفاق سلام. ويمنح الاتفاق بوليفيا ممرا إلى البحر.', 'اتفاق سلام'],
  ])('keeps out of the name %s', (_, text, title) => {
    expect(read(text).agreements.map((a) => a.title)).toEqual([title]);
  });

  it.each([
    ['ترتبط كينيا مع الهند منذ عام 2004 باتفاقية للنقل الجوي.', '2004'],
    ['يشرف المراقبون على وقف إطلاق النار الساري بين العراق والكويت منذ عام 1991.', '1991'],
  ])('dates what is in force by its beginning: %s', (text, date) => expect(read(text).agreements.map((a) => a.date)).toEqual([date]));

  it('takes the visitor of the sentence before for who signs with a counterpart', () => {
    const [a] = read(
      'وصل وزير الخارجية القبرصي نيكوس باباس إلى مسقط في زيارة رسمية. وخلال الزيارة وقع مع نظيره العماني سالم الحارثي مذكرة تفاهم في مجال السياحة.',
    ).agreements;
    expect([a!.parties, a!.signatories.length, a!.concludedAt]).toEqual([['CY', 'OM'], 2, 'm1']);
  });

  it.each([
    [
      'the signing is told of on its own',
      'وقعت كينيا ورواندا اتفاقية للنقل. وتم التوقيع خلال زيارة الرئيس الكيني وليام روتو إلى كيغالي.',
      ['KE', 'RW'],
    ],
    ['two presidents without names', 'التقى رئيسا كينيا وأوغندا في عنتيبي. ووقع الرئيسان اتفاق سلام نهائيا.', ['KE', 'UG']],
  ])('concludes at the meeting of the sentence before or behind: %s', (_, text, parties) => {
    expect(read(text).agreements.map((a) => [a.parties, a.concludedAt])).toEqual([[parties, 'm1']]);
  });

  it('does not take what two ministers discuss for a part of their office', () => {
    expect(agreed('ناقش الوزيران الاتفاق المرتقب بين كينيا وقبرص بشأن الغاز.')).toEqual([['agreement', 'planned', 'CY KE']]);
  });

  it('has an evidence for every link and cues that stand in the text', () => {
    const text = 'وقعت غانا وتوغو اتفاقية لترسيم الحدود. وتشمل الاتفاقية مناطق الصيد.';
    const { agreements, links } = read(text);
    for (const a of agreements) for (const cue of a.cues) expect(text).toContain(cue);
    for (const l of links) expect(l.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['a charter that is signed', 'وقع رؤساء مالي والنيجر وبوركينا فاسو ميثاقا للدفاع المشترك.', 'signed BF ML NE'],
    ['who ratifies', 'صادق البرلمان الجزائري على الاتفاق المبرم مع إيطاليا بشأن ترسيم الحدود.', 'signed DZ IT'],
    ['any agreement that is denied', 'نفت الحكومة الإثيوبية توقيع أي اتفاق مع كينيا بشأن الميناء.', 'denied ET KE'],
    ['an end that is denied', 'نفى وزير النقل النيبالي توقف العمل باتفاقية الترانزيت المبرمة بين نيبال والهند.', 'signed IN NP'],
    ['a breach that is denied', 'نفى الجيش المالي خرق الهدنة المبرمة مع المتمردين.', 'signed ML'],
    ['that nobody leaves', 'نفت أوغندا انسحابها من اتفاقية الصيد مع رواندا.', 'signed RW UG'],
    ['who declares it void', 'أعلنت كينيا إلغاء اتفاقية المطار مع تركيا.', 'terminated KE TR'],
  ])('knows %s', (_, text, line) => expect(read(text).agreements.map((a) => [a.status, ...a.parties].join(' '))).toEqual([line]));

  it.each([
    'عقد الوزير الكيني جلسة مباحثات مع نظيره الأوغندي سام كوتيسا أعقبها التوقيع على مذكرة تفاهم بشأن الحدود.',
    'أجرى وزير الدفاع الكيني مباحثات مع نظيره الأوغندي سام كوتيسا تمخضت عن توقيع مذكرة تفاهم بشأن الحدود.',
  ])('ties a document to the talks that bore it: %s', (text) => {
    const { meetings, agreements } = read(text);
    expect(agreements.map((a) => a.concludedAt)).toEqual([meetings[0]!.key]);
  });

  it('dates what will be signed before the end of a year by that year', () => {
    expect(read('قال الوزير إن عقدا لتزويد لبنان بالكهرباء سيبرم بين الأردن ولبنان قبل نهاية العام.').agreements[0]!.date).toBe('2024');
  });
});
