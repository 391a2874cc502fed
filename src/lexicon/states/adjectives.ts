/**
 * The nisba adjective of a state in all its forms, out of the masculine singular: روسي gives روسية, روسيون,
 * روسيين, روسيان, روسيتين, روسيات, with and without the article. Arabic newspapers name a state at least as
 * often in this way as by its name, so the forms are made by rule and not listed.
 *
 * @module src/lexicon/states/adjectives
 */

export interface Inflection {
  readonly gender: 'm' | 'f';
  /** `dual-plural`: without vowels روسيين is "two Russians" and "Russians". */
  readonly number: 'singular' | 'dual' | 'plural' | 'dual-plural';
  /** With the article: الروسي. */
  readonly definite: boolean;
  /** Set for forms that only stand before a genitive: "فلسطينيو الداخل". */
  readonly construct?: true;
}

export interface AdjectiveForm extends Inflection {
  readonly form: string;
}

/** What follows روسي (the ة belongs to the suffix), and its inflection without and with the article. */
interface Ending {
  readonly suffix: string;
  readonly indefinite: Inflection;
  readonly definite?: Inflection;
}

const ending = (suffix: string, gender: 'm' | 'f', number: Inflection['number']): Ending => ({
  suffix,
  indefinite: { gender, number, definite: false },
  definite: { gender, number, definite: true },
});

const ENDINGS: readonly Ending[] = [
  ending('', 'm', 'singular'),
  ending('ة', 'f', 'singular'),
  ending('ان', 'm', 'dual'),
  ending('ون', 'm', 'plural'),
  ending('ين', 'm', 'dual-plural'),
  ending('تان', 'f', 'dual'),
  ending('تين', 'f', 'dual'),
  ending('ات', 'f', 'plural'),
  // "مسؤولا روسيا", "فلسطينيو الداخل"
  { suffix: 'ا', indefinite: { gender: 'm', number: 'singular', definite: false } },
  { suffix: 'و', indefinite: { gender: 'm', number: 'plural', definite: false, construct: true } },
];

/**
 * Calls `visit` with each form of a nisba adjective. Of two words each that ends in ي is inflected and takes the
 * article; a first word that does not (جنوب أفريقي) stays, and the article goes to both words or to the first alone.
 */
export function eachAdjectiveForm(masculine: string, visit: (form: string, inflection: Inflection) => void): void {
  const space = masculine.indexOf(' ');
  const first = space < 0 ? '' : masculine.slice(0, space);
  const last = masculine.slice(space + 1);
  const firstInflects = first.endsWith('ي');
  for (const { suffix, indefinite, definite } of ENDINGS) {
    if (space < 0) {
      visit(last + suffix, indefinite);
      if (definite !== undefined) visit(`ال${last}${suffix}`, definite);
    } else if (indefinite.construct === undefined) {
      const head = firstInflects ? first + suffix : first;
      visit(`${head} ${last}${suffix}`, indefinite);
      if (definite === undefined) continue;
      visit(`ال${head} ال${last}${suffix}`, definite);
      // "الغيني بيساوي"
      visit(`ال${head} ${firstInflects ? last : last + suffix}`, definite);
    }
  }
}

/**
 * All forms of a nisba adjective.
 *
 * @example adjectiveForms('عماني').map((f) => f.form) // ['عماني', 'العماني', 'عمانية', 'العمانية', …]
 * @example adjectiveForms('كوري جنوبي') // … { form: 'الكوريين الجنوبيين', gender: 'm', number: 'dual-plural', definite: true }
 */
export function adjectiveForms(masculine: string): AdjectiveForm[] {
  const forms: AdjectiveForm[] = [];
  eachAdjectiveForm(masculine, (form, inflection) => forms.push({ form, ...inflection }));
  return forms;
}

/** A broken plural, with and without the article, and as an object. @example brokenPluralForms('أتراك') // أتراك, أتراكا, الأتراك */
export function brokenPluralForms(plural: string): AdjectiveForm[] {
  return [
    { form: plural, gender: 'm', number: 'plural', definite: false },
    { form: `${plural}ا`, gender: 'm', number: 'plural', definite: false },
    { form: `ال${plural}`, gender: 'm', number: 'plural', definite: true },
  ];
}
