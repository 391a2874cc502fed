/**
 * What a page says about itself: title, day of publication, address, outlet, from JSON-LD, meta
 * tags and `<time>`. Dates elsewhere on the page (today's date in the header, related articles)
 * are not the article's.
 *
 * @module src/articles/html/metadata
 */
import { publicationDayOfText, publicationDayOfValue } from '../publication-day.js';
import type { DomDocument, DomElement } from './dom.js';

export interface Metadata {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly source: string | null;
}

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  ...[
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.created',
    'dc.date.issued',
    'dc.date',
    'date',
  ].map((name) => `meta[name="${name}" i]`),
];
const DATE_TIME = ['[itemprop="datePublished"][datetime]', 'time[pubdate][datetime]', 'article time[datetime]', 'main time[datetime]'];
/** How many elements after the headline may hold its date. */
const NEAR = 30;

/** What the page's markup tells, null for each thing that it does not tell. */
export function metadataOf(document: DomDocument): Metadata {
  const article = jsonLdArticle(document);
  return {
    title: textOf(article?.headline) ?? content(document, 'meta[property="og:title"]'),
    publishedAt: publishedAt(document, article),
    url:
      attribute(document, 'link[rel="canonical"]', 'href') ?? content(document, 'meta[property="og:url"]') ?? textOf(article?.url) ?? null,
    source: content(document, 'meta[property="og:site_name"]') ?? textOf((article?.publisher as JsonLd | undefined)?.name),
  };
}

function publishedAt(document: DomDocument, article: JsonLd | null): string | null {
  const told = [
    textOf(article?.datePublished),
    ...DATE_META.map((selector) => content(document, selector)),
    ...DATE_TIME.map((selector) => attribute(document, selector, 'datetime')),
  ];
  for (const value of told) {
    const day = value === null ? null : publicationDayOfValue(value);
    if (day) return day;
  }
  return dayNearHeadline(document);
}

/** Old pages print the date in an element of its own below the headline. */
function dayNearHeadline(document: DomDocument): string | null {
  const headline = document.querySelector('h1');
  let around = headline?.parentElement ?? null;
  for (let up = 0; around && up < 2; up++, around = around.parentElement) {
    const all = [...around.querySelectorAll('*')];
    for (const element of all.slice(all.indexOf(headline!) + 1).slice(0, NEAR)) {
      const text = element.textContent?.trim() ?? '';
      const day = text.length <= 80 ? publicationDayOfText(text) : null;
      if (day) return day;
    }
  }
  return null;
}

type JsonLd = Readonly<Record<string, unknown>>;

function jsonLdArticle(document: DomDocument): JsonLd | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of jsonLdThings(script.textContent ?? '')) {
      if ([thing['@type']].flat().some((type) => /(Article|BlogPosting)$/.test(String(type)))) return thing;
    }
  }
  return null;
}

function jsonLdThings(json: string): JsonLd[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const flat = (value: unknown): JsonLd[] => {
    if (Array.isArray(value)) return value.flatMap(flat);
    if (value === null || typeof value !== 'object') return [];
    return [value as JsonLd, ...flat((value as JsonLd)['@graph'])];
  };
  return flat(parsed);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function content(document: DomDocument, selector: string): string | null {
  return attribute(document, selector, 'content');
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  const element: DomElement | null = document.querySelector(selector);
  return textOf(element?.getAttribute(name));
}
