import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** Surnames of whoever takes part in the first meeting, sorted; and its states. */
const who = (text: string, published: string | null = '1971-05-04'): [string, string] => {
  const { persons, meetings } = read(text, published);
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)!]));
  return [meetings[0]!.persons.map((k) => name.get(k)!).join(' '), meetings[0]!.states.join(' ')];
};

describe('who comes along', () => {
  it.each([
    [
      'those of a delegation that goes with somebody',
      'وصل الرئيس المصري أنور السادات إلى الخرطوم أمس في زيارة رسمية. ويرافق الرئيس وفد يضم وزير الخارجية محمود رياض والفريق محمد صادق.',
      'السادات رياض صادق',
    ],
    [
      'a delegation whose head and members are told afterwards',
      'اجتمع وفد أردني مع وزير الخارجية الفرنسي موريس شومان في باريس أمس. وترأس الوفد وزير المالية شريف عبد الحميد، وضم السفير عبد الله صلاح.',
      'شومان الحميد صلاح',
    ],
    [
      'whom a host receives, told by a pronoun',
      'سلم الرسالة وزير الخارجية الزامبي ريوبن كامانغا، خلال استقبال الرئيس المصري أنور السادات له في القاهرة أمس.',
      'السادات كامانغا',
    ],
    [
      'whom a host receives in a town that nobody knows',
      'استقبل الوزير الزامبي ريوبن كامانغا في زلفوتا السفيرة الكندية هيلين ماركس.',
      'كامانغا ماركس',
    ],
    [
      'each of a list',
      'التقى الرئيس الزامبي كينيث كاوندا في لوساكا وفدا كنديا يقوده الوزير ميتشل شارب، ويضم الوفد كلا من السفيرة جون هيل والنائب هنري كلاي.',
      'كاوندا شارب هيل كلاي',
    ],
    [
      'who goes beside whoever pays a visit',
      'ويقوم وزير النقل الدنماركي لارس كريستنسن برفقة نظيرته النرويجية إنغريد سولبرغ بزيارة إلى كوبنهاغن.',
      'كريستنسن سولبرغ',
    ],
    [
      'who signs something at its end',
      'عقد الرئيس الكيني جومو كينياتا في نيروبي محادثات مع نظيره الفنلندي أورهو كيكونن. ووقع وزير التجارة الكيني موي كيباكي ووزيرة الصناعة الفنلندية آنا ليندغرين في ختام المحادثات اتفاقية للتعاون الجمركي.',
      'كينياتا كيكونن كيباكي ليندغرين',
    ],
    [
      'a large delegation, which is nobody’s office',
      'قال المتحدث إن الرئيس المكسيكي لويس إتشيفيريا سيزور أثينا يرافقه وفد تجاري كبير.',
      'إتشيفيريا',
    ],
    [
      'all of a list of offices and names with ranks between them',
      'وحضر الاجتماع وزير الزراعة الدكتور سامي القنطار ووزير النقل المهندس رامز الدهني ونائب رئيس وزراء كرواتيا ماركو فوكوفيتش.',
      'القنطار الدهني فوكوفيتش',
    ],
    [
      'those of both sides who attended the session',
      'عقد الرئيس الزامبي كينيث كاوندا ونظيره المصري أنور السادات جلسة مباحثات في لوساكا. حضر الجلسة من الجانب المصري الوزير محمود رياض، ومن الجانب الزامبي السفير هنري كلاي.',
      'كاوندا السادات رياض كلاي',
    ],
    [
      'heads of both sides',
      'انطلقت في براغ أعمال اللجنة المشتركة الكويتية التشيكية. ترأس الجانب التشيكي ياروسلاف نوفاك نائب وزير التجارة، في حين ترأس الجانب الكويتي وكيل الوزارة حمد الرجيب.',
      'نوفاك الرجيب',
    ],
    [
      'who attended it too',
      'استقبل الملك سعود بن عبد العزيز السفير الأمريكي جورج وادزورث. كما حضره من الجانب الأمريكي الملحق العسكري جون هيل، والمستشارة دوروثي بيل.',
      'العزيز وادزورث هيل بيل',
    ],
    [
      'who heads those who wait for him',
      'وصل الرئيس الفرنسي فنسان أوريول إلى تونس أمس. وكان على رأس مستقبليه رئيس الوزراء التونسي صلاح الدين البكوش.',
      'أوريول البكوش',
    ],
    [
      'who stands before those who wait for him, told before them',
      'وصل الرئيس الفرنسي فنسان أوريول إلى تونس أمس. ولدى وصوله كان رئيس الوزراء التونسي صلاح الدين البكوش في مقدمة المستقبلين.',
      'أوريول البكوش',
    ],
    [
      'who stands at the airport, told without an arrival',
      'وصل الرئيس الفرنسي فنسان أوريول إلى تونس أمس. وكان في استقبال أوريول: رئيس الوزراء التونسي صلاح الدين البكوش، والوزير محمد شنيق.',
      'أوريول البكوش شنيق',
    ],
    [
      'who goes with somebody on a visit',
      'ويرافق الرئيس الكيني جومو كينياتا خلال الزيارة إلى الرباط وزير الخارجية جوزيف مورومبي، والسفير توم مبويا.',
      'كينياتا مورومبي مبويا',
    ],
    [
      'lines of a list',
      'توجه رئيس الوزراء الكيني توم مبويا إلى الرباط أمس. ويرافق مبويا وفد يضم:\n- جوليوس كيانو، وزير التجارة؛\n- بيتر كويانغي، سفير كينيا.',
      'مبويا كيانو كويانغي',
    ],
    [
      'who is told between host and guest',
      'استقبل رئيس الوزراء اليمني محسن العيني أمس في عدن، ومعه الوزير عبد الله الأصنج، السفير الهندي راجيف مينون.',
      'العيني الأصنج مينون',
    ],
    [
      'in the presence of somebody',
      'استقبل الرئيس اللبناني كميل شمعون، في حضور وزير الدفاع مجيد أرسلان، السفير البريطاني جورج ميدلتون.',
      'شمعون أرسلان ميدلتون',
    ],
    [
      'all behind "in the presence of", with words in apposition between them',
      'استقبل رئيس الوزراء الأردني وصفي التل السفير الهندي براكاش ميهتا بحضور عبد الله صلاح، وزير الخارجية، ومحمد الفرحان مدير مكتب رئيس الوزراء، والسفير حازم نسيبة.',
      'التل ميهتا صلاح الفرحان نسيبة',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)[0].split(' ').sort()).toEqual(expected.split(' ').sort());
  });

  it('does not look for them where another matter begins', () => {
    const [names] = who(
      'التقى وزير التجارة الكيني جوليوس كيانو وفدا هنديا في نيروبي. وضم الوفد عشرة تجار، وفق ما أعلنه السفير راجيف مينون.',
    );
    expect(names).toBe('كيانو');
  });
});

describe('who is not there', () => {
  it.each([
    [
      'who sends a message',
      'استقبل الرئيس الكيني جومو كينياتا وزير الخارجية السوداني محمد محجوب، حاملا رسالة من الرئيس إبراهيم عبود.',
      'كينياتا محجوب',
    ],
    [
      'for whom somebody comes',
      'نيابة عن الملك فيصل بن عبد العزيز، وصل وزير المالية السعودي مساعد بن عبد الرحمن إلى الخرطوم أمس.',
      'الرحمن',
    ],
    ['whom he represents', 'وصل وزير الخارجية المغربي أحمد العراقي إلى الدوحة أمس ممثلا للملك الحسن الثاني.', 'العراقي'],
    ['by whose order it is', 'بتكليف من الرئيس اليمني عبد الله السلال، استقبل وزير الخارجية حسن مكي السفير الصيني لي وانغ.', 'مكي وانغ'],
    [
      'whose message it is, and to whom it goes',
      'استقبل وزير الخارجية الكويتي صباح الأحمد وزير خارجية السنغال دودو تيام، الذي سلمه رسالة خطية موجهة إلى الأمير عبد الله السالم من الرئيس ليوبولد سنغور.',
      'الأحمد تيام',
    ],
    [
      'under whose lead a country is',
      'أشاد الوزير العماني قيس الزواوي خلال لقائه نظيره القطري سحيم بن حمد بما تحقق تحت قيادة الشيخ خليفة بن حمد آل ثاني.',
      'الزواوي حمد',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)[0].split(' ').sort()).toEqual(expected.split(' ').sort());
  });
});

describe('who receives whom', () => {
  it.each([
    'استُقبل وزير الخارجية الجزائري عبد العزيز بوتفليقة أمس من قبل رئيس الوزراء التونسي الهادي نويرة.',
    'استقبل وزير الخارجية الجزائري عبد العزيز بوتفليقة لدى وصوله إلى مطار قرطاج من طرف رئيس الوزراء التونسي الهادي نويرة.',
  ])('takes him for the host who stands behind "by": %s', (text) => {
    const { persons, meetings, links } = read(text);
    const role = (surname: string) =>
      links.find((l) => l.type === 'TOOK_PART_IN' && l.from === persons.find((p) => p.name.endsWith(surname))?.key)?.role;
    expect([role('نويرة'), role('بوتفليقة'), meetings[0]!.country]).toEqual(['host', 'visitor', 'TN']);
  });
});

describe('who is of several states', () => {
  it.each([
    ['اجتمع وزراء دفاع كل من المملكة المغربية والجمهورية التونسية وجمهورية السنغال في طنجة.', 'MA SN TN'],
    ['عقد وزراء خارجية كل من كينيا وأوغندا، وتنزانيا أمس اجتماعا في نيروبي.', 'KE TZ UG'],
    ['استقبل الرئيس الكيني جومو كينياتا سفراء كل من فرنسا وإيطاليا والسويد.', 'FR IT KE SE'],
    ['شارك في المؤتمر وفود من كل من كينيا وأوغندا ورواندا.', 'KE RW UG'],
  ])('reads each: %s', (text, expected) => {
    expect(who(text)[1]).toBe(expected);
  });
});

describe('who travels to a gathering', () => {
  it.each([
    [
      'is there, and it is where he goes',
      'يتوجه وزير الخارجية الجيبوتي محمد موسى غدا إلى نيروبي للمشاركة في اجتماع وزراء الهيئة.',
      'conference planned | موسى | DJ | KE 1971-05-05',
    ],
    [
      'leaves for it',
      'غادر رئيس الوزراء الكويتي جابر الأحمد البلاد إلى الرباط أمس لحضور القمة العربية.',
      'summit planned | الأحمد | KW | MA null',
    ],
    [
      'leaves for one that begins on another day',
      'غادر رئيس الوزراء الكويتي جابر الأحمد البلاد إلى الرباط أمس لحضور القمة العربية التي تبدأ غدا.',
      'summit planned | الأحمد | KW | MA 1971-05-05',
    ],
    [
      'has arrived',
      'حل الرئيس الكاميروني أحمدو أهيجو اليوم بالعاصمة الزامبية لوساكا لحضور القمة.',
      'summit held | أهيجو | CM | ZM 1971-05-04',
    ],
    [
      'whose presence is announced',
      'أعلنت الرئاسة التشيكية مشاركة الرئيس لودفيك سفوبودا في قمة بوخارست.',
      'summit planned | سفوبودا | CZ | RO null',
    ],
  ])('%s', (_, text, expected) => {
    const { persons, meetings } = read(text, '1971-05-04');
    const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
    const [m, ...more] = meetings;
    expect(more).toEqual([]);
    const [p, s] = [m!.persons.map((k) => name.get(k)).join(' '), m!.states.join(' ')];
    expect(`${m!.kind} ${m!.status} | ${p} | ${s} | ${m!.country} ${m!.date}`).toBe(expected);
  });

  it('is of a state that signs there', () => {
    const [m] = read(
      'عقد الرئيس الزامبي كينيث كاوندا أمس محادثات مع نظيره التنزاني جوليوس نيريري. وفي ختام المحادثات وقعت زامبيا وتنزانيا والصين اتفاقية السكة الحديدية.',
    ).meetings;
    expect(m!.states).toEqual(['CN', 'TZ', 'ZM']);
  });

  it('goes home and pays nobody a visit', () => {
    const countries = read('غادر الرئيس الكيني جومو كينياتا القاهرة أمس عائدا إلى نيروبي.').meetings.map((m) => m.country);
    expect(countries).not.toContain('KE');
  });
});
