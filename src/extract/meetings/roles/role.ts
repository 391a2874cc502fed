/**
 * Role: the place of a trigger that somebody fills.
 *
 * @module src/extract/meetings/roles/role
 */

/**
 * - `subject` who does it; `object` whom it meets; `with` مع, ب; `between` بين
 * - `of` whose it is: زيارة فلان, الزيارة لفلان
 * - `carrier` subject of the verb that carries the noun
 * - `owner` whom the pronoun on it means: لقائه
 * - `present` بحضور, برئاسة, حضر اللقاء فلان
 * - `speaker` who says something on the occasion: قال فلان خلال مؤتمر صحفي مع
 * - `mediator` بوساطة, برعاية
 * - `goal` the state that is travelled to
 */
export type Role = 'subject' | 'object' | 'with' | 'between' | 'of' | 'carrier' | 'owner' | 'present' | 'speaker' | 'mediator' | 'goal';
