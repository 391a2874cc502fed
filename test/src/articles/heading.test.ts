import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/articles/heading.js';

const BODY = 'استقبل وزير الخارجية في مقر الوزارة مساء أمس وفدا برلمانيا يزور البلاد، وبحث معه ملفات التجارة والهجرة والنقل.';

describe('the title of a plain text', () => {
  it.each([
    ['its first line', `وفد برلماني يبحث ملف الهجرة\n\n${BODY}`],
    ['the line below a section name', `سياسة\n\nوفد برلماني يبحث ملف الهجرة\n\n${BODY}`],
    ['the line below a breadcrumb', `الرئيسية > أخبار > سياسة\nوفد برلماني يبحث ملف الهجرة\n${BODY}`],
    ['the line below a date', `الأحد 4 مايو 2014\nوفد برلماني يبحث ملف الهجرة\n${BODY}`],
    ['the line below share buttons', `شارك هذا المقال\nوفد برلماني يبحث ملف الهجرة\n${BODY}`],
    ['the line below a byline', `الرباط - سعيد بنعيسى\nوفد برلماني يبحث ملف الهجرة\n${BODY}`],
  ])('is %s', (_, text) => expect(headingOf(text)).toBe('وفد برلماني يبحث ملف الهجرة'));

  it('is unknown when the text begins with its first paragraph', () => expect(headingOf(`${BODY}\n\n${BODY}`)).toBeNull());
  it('is unknown when nothing follows', () => expect(headingOf('وفد برلماني يبحث ملف الهجرة')).toBeNull());
});
