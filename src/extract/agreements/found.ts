/**
 * Found: an agreement, with all that the article tells of it.
 *
 * @module src/extract/agreements/found
 */
import type { AgreementStatus } from '../../../graph/report.js';
import type { DocumentKind } from '../../lexicon/documents.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import type { Person } from '../persons/person.js';
import type { Range } from './parties/parties.js';
import type { Dated } from './when.js';
import type { DocumentMention } from './words/document-mention.js';

export interface FoundAgreement {
  readonly kind: DocumentKind;
  readonly status: AgreementStatus;
  readonly mentions: readonly DocumentMention[];
  readonly title: DocumentMention;
  /** What it is about, when the title does not tell. */
  readonly subject: Range | null;
  /** States, each with the words that tie it, if any do. */
  readonly parties: readonly { readonly code: string; readonly at: Range | null }[];
  readonly organizations: readonly string[];
  readonly signatories: readonly { readonly person: Person; readonly at: Range }[];
  readonly concludedAt: Occasion | null;
  /** The words themselves tell so: "وقعا خلال المحادثات". */
  readonly stated: boolean;
  /** Where that meeting is named. */
  readonly concludedIn: Range | null;
  readonly date: Dated | null;
}
