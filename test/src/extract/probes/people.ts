/**
 * Who meets in the sentences of the probes: officials of many states, and the shapes in which news tells of one.
 *
 * @module test/src/extract/probes/people
 */

export interface Side {
  readonly name: string;
  readonly code: string;
  /** بولندا, البولندي, البولندية, وارسو */
  readonly land: string;
  readonly adj: string;
  readonly adjf: string;
  readonly cap: string;
  /** وزير الخارجية, وزير خارجية */
  readonly office: string;
  readonly construct: string;
  /** As a sentence tells of him. */
  readonly text: string;
  /** His name is told. */
  readonly named: boolean;
}

/** code, state, its adjectives, capital, a name */
const STATES = `
PL بولندا البولندي البولندية وارسو ماريك_نوفاك
RO رومانيا الروماني الرومانية بوخارست إيون_بوبا
KE كينيا الكيني الكينية نيروبي جوزيف_كاماو
TR تركيا التركي التركية أنقرة مراد_يلدز
FR فرنسا الفرنسي الفرنسية باريس بيير_لوران
MA المغرب المغربي المغربية الرباط يوسف_العلمي
JP اليابان الياباني اليابانية طوكيو هيروشي_تاناكا
IQ العراق العراقي العراقية بغداد ماجد_الجبوري
EG مصر المصري المصرية القاهرة هشام_البدري
IN الهند الهندي الهندية نيودلهي راجيش_شارما
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('_', ' ').split(' '));

const OFFICES = [
  ['وزير الخارجية', 'وزير خارجية'],
  ['الرئيس', 'رئيس'],
  ['رئيس الوزراء', 'رئيس وزراء'],
  ['وزير الدفاع', 'وزير دفاع'],
] as const;

type Bare = Omit<Side, 'text' | 'named'>;
/** Shapes of a side; `office` tells no name, `mirror` needs somebody before it. */
export const SHAPES = {
  adjective: (p) => `${p.office} ${p.adj} ${p.name}`,
  behind: (p) => `${p.name} ${p.construct} ${p.land}`,
  construct: (p) => `${p.construct} ${p.land} ${p.name}`,
  commas: (p) => `${p.office} ${p.adj}، ${p.name}،`,
  brackets: (p) => `${p.office} ${p.adj} (${p.name})`,
  office: (p) => `${p.office} ${p.adj}`,
  deputy: (p) => `نائب وزير الخارجية ${p.adj} للشؤون السياسية ${p.name}`,
  delegation: (p) => `${p.office} ${p.adj} ${p.name} والوفد المرافق له`,
  mirror: (p) => `نظيره ${p.adj} ${p.name}`,
} satisfies Record<string, (p: Bare) => string>;

export type Shape = keyof typeof SHAPES;

/** The official of the n-th state in such a shape; other numbers of `office` give other offices. */
export function side(n: number, office: number, shape: Shape): Side {
  const [code, land, adj, adjf, cap, first, last] = STATES[n % STATES.length]! as [string, string, string, string, string, string, string];
  const [title, construct] = OFFICES[office % OFFICES.length]!;
  const bare: Bare = { name: `${first} ${last}`, code, land, adj, adjf, cap, office: title, construct };
  return { ...bare, text: SHAPES[shape](bare), named: shape !== 'office' };
}
