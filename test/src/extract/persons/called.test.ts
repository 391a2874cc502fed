import { expect, it } from 'vitest';
import { read } from '../told.js';

const persons = (text: string): string[] => read(text).persons.map((p) => `${p.name} | ${p.represents} | ${p.office}`);

it.each([
  ['the pope', 'التقى البابا فرنسيس وفدا من البرازيل في الفاتيكان.', ['فرنسيس | VA | بابا']],
  [
    'a patriarch by his church',
    'استقبل البطريرك الماروني بطرس الخوري السفير الهندي راجيف كومار.',
    ['بطرس الخوري |  | البطريرك الماروني', 'راجيف كومار | IN | سفير'],
  ],
  [
    'an office before a form of address',
    'التقى ولي العهد السعودي الأمير طلال بن ماجد السفير الهندي راجيف كومار.',
    ['طلال بن ماجد | SA | ولي العهد', 'راجيف كومار | IN | سفير'],
  ],
  ['an office before others', 'حضر الحفل طلال بن ماجد وزير الخارجية السعودي وعدد من السفراء.', ['طلال بن ماجد | SA | وزير الخارجية']],
  [
    'who stands for a union',
    'قال الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية خوسيه مارتن في بكين إن أوروبا قلقة.',
    ['خوسيه مارتن |  | الممثل الأعلى'],
  ],
  [
    'a surname alone, as the subject of a verb',
    'قال رئيس المجلس الليبي محمد المنفي إن بلاده مستعدة. وتلقى المنفي رسالة من الأمين العام.',
    ['محمد المنفي | LY | رئيس المجلس'],
  ],
])('names %s', (_, text, expected) => expect(persons(text)).toEqual(expected));
