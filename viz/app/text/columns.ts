/**
 * Columns of the ready-made queries: what their heads are called, and what their codes mean.
 *
 * @module viz/app/text/columns
 */
import type { Label } from '../../../graph/model.js';
import type { Words } from './words.js';

const l = (ar: string, en: string): Label => ({ ar, en });

export const COLUMNS: Readonly<Record<string, Label>> = {
  affirmed: l('مقالات تفيد به', 'Reported by'),
  agreement: l('الاتفاق', 'Agreement'),
  agreements: l('الاتفاقات', 'Agreements'),
  announced: l('أُعلن في', 'Announced'),
  article: l('رقم المقال', 'Id of the article'),
  articles: l('المقالات', 'Articles'),
  basis: l('كيف عُرف', 'Known by'),
  country: l('البلد', 'Country'),
  date: l('التاريخ', 'Date'),
  day: l('يوم الخبر', 'Reported on'),
  denied: l('مقالات تنفيه أو تلغيه', 'Denied or called off by'),
  edges: l('الصلات', 'Links'),
  evidence: l('مواضعه في النص', 'Places in the text'),
  first: l('الدولة الأولى', 'First state'),
  how: l('الصلة', 'Link'),
  id: l('الرقم', 'Id'),
  ids: l('الأرقام', 'Ids'),
  kind: l('النوع', 'Kind'),
  lastReported: l('آخر خبر', 'Last reported'),
  meeting: l('اللقاء', 'Meeting'),
  meetings: l('اللقاءات', 'Meetings'),
  met: l('التقى', 'Met'),
  name: l('الاسم', 'Name'),
  names: l('الأسماء', 'Names'),
  office: l('المنصب', 'Office'),
  outlet: l('المصدر', 'Outlet'),
  parties: l('الأطراف الأخرى', 'Other parties'),
  person: l('الشخص', 'Person'),
  place: l('المكان', 'Place'),
  published: l('نُشر في', 'Published'),
  second: l('الدولة الثانية', 'Second state'),
  sentence: l('الجملة', 'Sentence'),
  since: l('منذ', 'Since'),
  state: l('الدولة', 'State'),
  status: l('الحالة', 'Status'),
  statuses: l('الحالات', 'Statuses'),
  steps: l('الخطوات', 'Steps'),
  tenure: l('في المنصب', 'Tenure'),
  title: l('العنوان', 'Title'),
  until: l('حتى', 'Until'),
  url: l('العنوان على الشبكة', 'Address'),
  what: l('ما هو', 'What'),
};

/** Columns whose texts are codes of the model. */
const CODES: Readonly<Record<string, 'code' | 'kind' | 'edge'>> = {
  basis: 'code',
  edges: 'edge',
  how: 'edge',
  kind: 'code',
  status: 'code',
  statuses: 'code',
  tenure: 'code',
  what: 'kind',
};

/** Head of a column; of one that is not known the name that the query gives it. */
export const columnHead = (words: Words, column: string): string => (COLUMNS[column] ? words.label(COLUMNS[column]) : column);

/** A text of a column in the page's language, where it is a code. */
export function inWords(words: Words, column: string, text: string): string {
  const means = CODES[column];
  return means ? words[means](text) : text;
}
