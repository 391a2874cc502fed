/**
 * Organisations by their Arabic names, with a stable code, an English name and a kind, and the nouns that open
 * the names of others. Compiled on first use.
 *
 *   organizationForms()  Map<folded words, OrganizationForm>
 *   organizationOf(code) the organisation
 *   ORGANIZATION_HEADS   منظمة, حزب, حركة … with the kind that they open
 *
 * @module src/lexicon/organizations
 */
import { fold, foldWords } from '../../graph/names/fold.js';
import type { ORGANIZATION_KINDS } from '../../graph/report.js';
import { HEAD_TABLE } from './organizations/heads.js';
import { ORGANIZATION_TABLE } from './organizations/table.js';
import { rows, variants } from './rows.js';

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface Organization {
  /** Stable id: `UN`, `EU`, `HAMAS`. */
  readonly code: string;
  readonly kind: OrganizationKind;
  readonly name: { readonly ar: string; readonly en: string };
  /** All names, the usual one first. */
  readonly names: readonly string[];
  /** States whose party, movement or firm it is; empty for bodies of several states. */
  readonly states: readonly string[];
}

export interface OrganizationForm {
  readonly organization: Organization;
  readonly form: string;
  /** The form is also a word (فتح "opened", النهضة "the rise"): wants its head, quotation marks or an earlier full name. */
  readonly doubtful: boolean;
}

export interface OrganizationHead {
  /** The noun as listed: منظمة. */
  readonly noun: string;
  readonly plurals: readonly string[];
  readonly kind: OrganizationKind;
  readonly opens: 'always' | 'often' | 'state';
}

const read = (): { organization: Organization; cell: string }[] =>
  rows(ORGANIZATION_TABLE).map(([code, kind, en, states, cell]) => {
    const names = variants(cell).map((name) => name.replace('~', ''));
    return {
      organization: { code: code!, kind: kind as OrganizationKind, name: { ar: names[0]!, en: en! }, names, states: variants(states) },
      cell: cell!,
    };
  });

/** All organisations by code, in the order of the table. */
export const organizations: ReadonlyMap<string, Organization> = new Map(
  read().map(({ organization }) => [organization.code, organization]),
);

/** @example organizationOf('NATO')?.name.ar // 'الناتو' */
export const organizationOf = (code: string): Organization | undefined => organizations.get(code);

let compiled: ReadonlyMap<string, OrganizationForm> | undefined;

/** Every name by its folded words. Built on first use, then kept. @example organizationForms().get('حزب الله') */
export function organizationForms(): ReadonlyMap<string, OrganizationForm> {
  compiled ??= compile();
  return compiled;
}

function compile(): ReadonlyMap<string, OrganizationForm> {
  const forms = new Map<string, OrganizationForm>();
  for (const organization of organizations.values())
    for (const form of organization.names) forms.set(foldWords(form), { organization, form, doubtful: false });
  for (const { organization, cell } of read())
    for (const variant of variants(cell))
      if (variant.startsWith('~')) forms.set(foldWords(variant), { organization, form: variant.slice(1), doubtful: true });
  return forms;
}

/** Nouns that open names, by their folded singular. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, OrganizationHead> = new Map(
  rows(HEAD_TABLE).map(([noun, plurals, kind, opens]) => [
    fold(noun!),
    { noun: noun!, plurals: variants(plurals), kind: kind as OrganizationKind, opens: opens as OrganizationHead['opens'] },
  ]),
);

const HEADS: ReadonlySet<string> = new Set([...ORGANIZATION_HEADS.keys()].flatMap((noun) => [noun, `ال${noun}`]));
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '(', "'", '‘', '’']);

export interface OrganizationContext {
  /** The token before the name: a word without clitics, or a mark. */
  readonly before?: string | undefined;
  /** ب, ل or ك written onto the name. */
  readonly preposition?: string | undefined;
  /** The word after it, and whether it is the adjective of a state. */
  readonly after?: string | undefined;
  readonly ofState?: boolean;
  /** Whether the text has named this organisation by a certain form. */
  readonly named?: boolean;
}

/**
 * Whether a form names its organisation: doubtful ones need support, and "بحماس" is "with zeal".
 * @example isOrganization(organizationForms().get('فتح')!, { before: 'حركة' }) // true
 */
export function isOrganization({ organization, form, doubtful }: OrganizationForm, near: OrganizationContext): boolean {
  const before = near.before === undefined ? '' : fold(near.before);
  if (organization.code === 'HAMAS' && form === 'حماس') return near.named === true || (near.preposition !== 'ب' && !ZEAL.has(before));
  // "مجلس الأمن القومي الإيراني", "مجلس الأمن الروسي"
  if (organization.code === 'UNSC' && near.ofState) return false;
  if (organization.code === 'UNSC' && /^(?:القومي|الوطني|الداخلي)/.test(fold(near.after ?? ''))) return false;
  return !doubtful || near.named === true || HEADS.has(before) || QUOTES.has(before);
}

const ZEAL: ReadonlySet<string> = new Set(['كل', 'بكل', 'روح', 'وسط', 'اثار', 'زاد']);
