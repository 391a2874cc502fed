/**
 * Labels: the words of the product for the codes that properties carry: kinds, statuses, roles.
 * Names of events, legends, filters and exports take them from here.
 *
 * @module graph/labels
 */
import type { Label } from './model.js';
import type { AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, Role } from './report.js';

const l = (ar: string, en: string): Label => ({ ar, en });

export const MEETING_KIND_LABELS: Readonly<Record<MeetingKind, Label>> = {
  talks: l('محادثات', 'talks'),
  visit: l('زيارة', 'visit'),
  summit: l('قمة', 'summit'),
  call: l('اتصال', 'call'),
  conference: l('مؤتمر', 'conference'),
  press_conference: l('مؤتمر صحفي', 'press conference'),
};

export const MEETING_STATUS_LABELS: Readonly<Record<MeetingStatus, Label>> = {
  held: l('جرى', 'held'),
  planned: l('مقرر', 'planned'),
  cancelled: l('ملغى', 'cancelled'),
  denied: l('منفي', 'denied'),
};

export const AGREEMENT_KIND_LABELS: Readonly<Record<AgreementKind, Label>> = {
  treaty: l('معاهدة', 'treaty'),
  agreement: l('اتفاق', 'agreement'),
  memorandum: l('مذكرة تفاهم', 'memorandum'),
  contract: l('عقد', 'contract'),
  ceasefire: l('وقف إطلاق نار', 'ceasefire'),
  declaration: l('إعلان', 'declaration'),
};

export const AGREEMENT_STATUS_LABELS: Readonly<Record<AgreementStatus, Label>> = {
  signed: l('موقّع', 'signed'),
  planned: l('مرتقب', 'planned'),
  in_force: l('سارٍ', 'in force'),
  violated: l('مخروق', 'violated'),
  terminated: l('منتهٍ', 'terminated'),
  denied: l('منفي', 'denied'),
};

export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  participant: l('مشارك', 'participant'),
  host: l('مضيف', 'host'),
  visitor: l('زائر', 'visitor'),
  mediator: l('وسيط', 'mediator'),
};
