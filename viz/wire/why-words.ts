/**
 * The rules of identity in the words of the page: what speaks for two entries being one thing, and what was
 * overridden. A rule that is not listed here says nothing to a reader.
 *
 * @module viz/wire/why-words
 */
import type { Label } from '../../graph/model.js';

const l = (ar: string, en: string): Label => ({ ar, en });

/** By the rule's name without the number that grades it. */
const RULES: Readonly<Record<string, Label>> = {
  'name-equal': l('الاسم نفسه', 'same name'),
  'name-ends': l('أول الاسم وآخره واحد', 'first and last name agree'),
  'name-lineage': l('سلسلة النسب نفسها', 'same lineage in the name'),
  'name-begin': l('أول الاسم واحد', 'the name begins alike'),
  'name-tail': l('آخر الاسم واحد', 'the name ends alike'),
  'name-bare': l('اسم مفرد مشترك', 'same single name'),
  'name-surname': l('اسم العائلة نفسه', 'same family name'),
  'name-given': l('الاسم الأول نفسه', 'same first name'),
  'name-short': l('أحدهما صيغة أقصر', 'one is a shorter form'),
  'name-long': l('اسم طويل لا يتكرر عادة', 'a long name that hardly occurs twice'),
  'name-common': l('اسم شائع', 'a common name'),
  'name-common-bare': l('اسم مفرد شائع', 'a common single name'),
  'name-part-alone': l('جزء من الاسم فقط', 'only part of the name'),
  'name-kin': l('قد يكونان قريبين', 'may be relatives'),
  'name-differs': l('الاسمان مختلفان', 'the names differ'),
  'name-equal-state-unknown': l('الاسم نفسه', 'same name'),
  'spelling-differs': l('كتابة مختلفة للاسم', 'another spelling of the name'),
  'spelling-supported': l('كتابة مختلفة للاسم', 'another spelling of the name'),
  'spelling-alone': l('كتابة مختلفة للاسم', 'another spelling of the name'),
  'state-shared': l('الدولة نفسها', 'same state'),
  'state-differs': l('دولتان مختلفتان', 'different states'),
  'state-differs-weak-name': l('دولتان مختلفتان', 'different states'),
  'body-shared': l('الهيئة نفسها', 'same body'),
  'office-agrees': l('المنصب نفسه', 'same office'),
  'office-differs': l('منصبان مختلفان', 'different offices'),
  'office-differs-weak-name': l('منصبان مختلفان', 'different offices'),
  'company-shared': l('يُذكران مع الأشخاص أنفسهم', 'named with the same people'),
  'code-same': l('الرمز نفسه', 'same code'),
  'kind-same': l('النوع نفسه', 'same kind'),
  'kind-same-rare': l('النوع نفسه', 'same kind'),
  'kind-talks': l('كلاهما محادثات', 'both are talks'),
  'kind-near': l('نوعان متقاربان', 'kinds close to each other'),
  'kind-differs': l('نوعان مختلفان', 'different kinds'),
  persons: l('الأشخاص أنفسهم', 'same persons'),
  'persons-differ': l('بعض الأشخاص مختلف', 'some persons differ'),
  'persons-disjoint': l('أشخاص مختلفون', 'different persons'),
  'persons-one-more': l('أحدهما يذكر شخصاً زائداً', 'one names one person more'),
  'persons-more': l('أحدهما يذكر أشخاصاً أكثر', 'one names more persons'),
  'heads-differ': l('يختلف أول المذكورين', 'the first named differ'),
  states: l('الدول نفسها', 'same states'),
  'states-more': l('أحدهما يذكر دولاً أكثر', 'one names more states'),
  'states-differ': l('بعض الدول مختلف', 'some states differ'),
  bodies: l('المنظمات نفسها', 'same organisations'),
  'country-same': l('البلد نفسه', 'same country'),
  'country-differs': l('بلدان مختلفان', 'different countries'),
  'place-same': l('المكان نفسه', 'same place'),
  'place-differs': l('مكانان مختلفان', 'different places'),
  'within-same': l('ضمن المناسبة نفسها', 'part of the same occasion'),
  'day-same': l('اليوم نفسه', 'same day'),
  'day-next': l('يومان متتاليان', 'days next to each other'),
  'day-near': l('يومان متقاربان', 'days close to each other'),
  'day-differs': l('يومان مختلفان', 'different days'),
  'time-fits': l('الوقت متوافق', 'the times fit'),
  'time-differs': l('الوقت مختلف', 'the times differ'),
  'guess-fits': l('الوقت متوافق', 'the times fit'),
  'guess-near': l('الوقت متقارب', 'the times are close'),
  words: l('كلمات مشتركة عن الحدث', 'told in the same words'),
  story: l('مقالان متقاربان', 'the articles are alike'),
  parties: l('الأطراف أنفسهم', 'same parties'),
  'parties-differ': l('بعض الأطراف مختلف', 'some parties differ'),
  title: l('كلمات مشتركة في العنوان', 'the titles share words'),
  'title-equal': l('العنوان نفسه', 'same title'),
  'title-differs': l('العنوانان مختلفان', 'the titles differ'),
};

/** What a rule says; null when a reader need not know. */
export function wordsOfRule(rule: string): Label | null {
  return RULES[rule] ?? RULES[rule.replace(/-\d(?=-|$)/, '')] ?? null;
}
