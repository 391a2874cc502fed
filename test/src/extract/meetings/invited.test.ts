import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Kind and status, persons, states, country. */
const short = (text: string): string[] => told(read(text)).map((m) => m.replace(/ \S+$/, ''));

describe('invitations', () => {
  it.each([
    [
      'an office ends before what its holder is invited to',
      'وجه الرئيس الإيراني حسن كرماني دعوة إلى نظيره السعودي لزيارة طهران.',
      ['visit planned |  | IR SA | IR'],
    ],
    [
      'who invites does not come, and both have met where they are said to have',
      'وجه وزير الخارجية الإيراني رضا كاظمي دعوة إلى نظيره السعودي فيصل العتيبي لزيارة طهران خلال لقائهما في بغداد.',
      ['visit planned | العتيبي | IR SA | IR', 'talks held | كاظمي العتيبي | IR SA | IQ'],
    ],
    [
      'what somebody is invited to is none of the talks that were held, and the pronoun is who was met',
      'التقى الوزير التركي كمال يلدز نظيره الكيني وليام روتو في أنقرة، ووجه إليه دعوة لزيارة إسطنبول.',
      ['talks held | يلدز روتو | KE TR | TR', 'visit planned | روتو | KE TR | TR'],
    ],
    [
      'who is handed an invitation is to come',
      'سلم الوزير التركي كمال يلدز الرئيس الكيني وليام روتو دعوة من الرئيس التركي أحمد دمير لزيارة أنقرة.',
      ['visit planned | روتو | KE TR | TR'],
    ],
    [
      'who has accepted an invitation is to come, told between him and it',
      'أعلنت الخارجية أن الرئيس التركي أحمد دمير قبل دعوة نظيره الكيني وليام روتو لزيارة نيروبي.',
      ['visit planned | دمير | KE TR | KE'],
    ],
    [
      'who invites does not come, where no person is invited either',
      'وذكرت الحركة أن الوزير سيرغي لافروف وجه الدعوة لقيادة حماس لزيارة موسكو.',
      ['visit planned |  | RU | RU'],
    ],
  ])('%s', (_, text, expected) => expect(short(text)).toEqual(expected));
});
