/**
 * A mention of a document: its words, and what it is called.
 *
 * @module src/extract/agreements/words/document-mention
 */
import type { DocumentKind, DocumentUse } from '../../../lexicon/documents.js';

export interface DocumentMention {
  readonly head: number;
  /** First token, with a draft word before the head: مشروع اتفاق. */
  readonly from: number;
  /** End of head, adjectives and genitive. */
  readonly coreTo: number;
  /** End of the whole, complement included. */
  readonly to: number;
  readonly lemma: string;
  readonly kind: DocumentKind;
  readonly use: DocumentUse;
  readonly plural: boolean;
  readonly feminine: boolean;
  /** By the article, a demonstrative, a possessive or a definite genitive. */
  readonly definite: boolean;
  /** By an article or pronoun of its own. */
  readonly closed: boolean;
  /** Nothing but the noun: الاتفاق, هذه الاتفاقية. */
  readonly bare: boolean;
  /** A clause describes it: "اتفاق ينهي الحرب", "الاتفاق الذي". */
  readonly described: boolean;
  /** Introduced by وهي, وهو: means what was named before. */
  copular: boolean;
  /** One spoken of before: "إنه اتفاق تاريخي", "هذا الاتفاق السريع". */
  readonly predicate: boolean;
  /** Pronoun on the head: اتفاقهم. */
  readonly suffix: string;
  /** مشروع, مسودة. */
  readonly draft: boolean;
  /** Its core has words or a place of its own. */
  readonly named: boolean;
  /** Words that tell it from others: its adjectives and genitive, without states and praise. */
  readonly topic: ReadonlySet<string>;
  /** City or capital in its name: اتفاق الرياض. */
  readonly place: string | null;
  /** The folded name by which it is known everywhere, "سايكس بيكو": a row of src/lexicon/accords.ts; or null. */
  readonly accord: string | null;
  /** اتفاق 2015, اتفاقية عام 1961. */
  readonly year: string | null;
  /** Tokens of adjectives and names of states in the core. */
  readonly stateTokens: readonly number[];
  /** First token behind بين and مع in the complement, or −1. */
  readonly between: number;
  readonly with: number;
  /** First token of what it is about: بشأن…, لترسيم…, or −1. */
  readonly about: number;
  /** Head of a second noun that only says what sort it is: "اتفاقا مؤقتا لوقف إطلاق النار", or −1. */
  readonly inner: number;
  /** "وثائق ثنائية": of two sides. */
  readonly bilateral: boolean;
  /** "هدنة سابقة": none of those told of. */
  readonly other: boolean;
  /** "أي اتفاق": any at all. */
  readonly any: boolean;
  /** What it is a part of: "مذكرتين، الأولى بشأن …". */
  readonly whole: DocumentMention | null;
  /** The noun that stands only with another one: "مذكرة حول السياحة وأخرى حول الزراعة". */
  readonly understood: Understood | null;
}

/** What a part is called: the noun that is understood, and its own words. */
export interface Understood {
  readonly noun: string;
  readonly words: readonly { readonly from: number; readonly to: number }[];
}
