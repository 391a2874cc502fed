/**
 * Occasions: the nouns by which news names a meeting. Lines: lemma | plurals by blanks | kind.
 *
 * - `talks`, `visit`, `summit`, `call`, `conference`: what the noun says by itself;
 * - `tour`    several visits, or a round of talks: جولة
 * - `round`   a part or session of something else: جلسة, دورة
 * - `move`    a journey whose goal decides: وصول, مغادرة, عودة
 *
 * Written for this project.
 *
 * @module src/lexicon/events
 */
export type EventKind = 'talks' | 'visit' | 'summit' | 'call' | 'conference' | 'tour' | 'round' | 'move';

export const EVENTS = `
لقاء | لقاءات | talks
اجتماع | اجتماعات | talks
إجتماع | إجتماعات | talks
محادثة | - | talks
مباحثة | - | talks
مفاوضة | - | talks
مشاورة | - | talks
مداولة | - | talks
مناقشة | - | talks
حوار | حوارات | talks
نقاش | نقاشات | talks
استقبال | استقبالات | talks
استدعاء | - | talks
مقابلة | - | talks
خلوة | خلوات | talks
مأدبة | مآدب | talks
جلسة | جلسات | round
جولة | جولات | tour
دورة | دورات | round
قمة | قمم | summit
مؤتمر | مؤتمرات | conference
منتدى | منتديات | conference
ملتقى | ملتقيات | conference
ندوة | - | conference
زيارة | - | visit
مكالمة | - | call
مهاتفة | - | call
اتصال | اتصالات | call
إتصال | إتصالات | call
وصول | - | move
مغادرة | - | move
عودة | - | move
`;
