/**
 * Ids of articles: the given one, else one made from the url, else from the content, so that the
 * same article has the same id wherever and whenever it is read.
 *
 * @module src/articles/article-id
 */
import { createHash } from 'node:crypto';

interface Identifying {
  readonly id?: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
}

/** @example articleId({ url: 'https://www.example.org/a#top', … }) // 'example.org-4b0f…' */
export function articleId({ id, url, title, text }: Identifying): string {
  if (id) return id;
  const address = url === null ? null : plainUrl(url);
  if (address) return `${address.host}-${digest(address.href)}`;
  const said = `${title ?? ''}\n${text}`.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return `text-${digest(said)}`;
}

/** Host name of a url without `www.`, as the outlet's name; null when it is no url. */
export function hostOf(url: string): string | null {
  return plainUrl(url)?.host ?? null;
}

/** Fragment and campaign marks do not tell articles apart. */
function plainUrl(url: string): { readonly host: string; readonly href: string } | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!parsed.host) return null;
  parsed.hash = '';
  for (const key of [...parsed.searchParams.keys()]) if (/^(utm_\w+|fbclid|gclid)$/.test(key)) parsed.searchParams.delete(key);
  const host = parsed.host.replace(/^www\./, '');
  return { host, href: `${host}${parsed.pathname.replace(/\/$/, '')}${parsed.search}` };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
