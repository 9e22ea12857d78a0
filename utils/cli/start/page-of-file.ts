import { basename, extname, join } from 'node:path';
import { readTextFile } from '../terminal/read-text-file.ts';
import { isAddress } from './options.ts';

const SAMPLE = join(import.meta.dirname, '../../../test/articles/syria-2012.html');
const ADDRESS = 'https://news.test/article';

/** What is opened, before a browser is. */
export interface Opening {
  readonly address: string;
  /** Served at the address without a network; null where the network is asked. */
  readonly body: string | null;
  /** What the reader named: a file or an address. */
  readonly name: string;
}

/**
 * An address as it is; a file, or the sample, on an address of its own, so that the extension meets it as it meets any news page.
 * @throws WhenceError file_missing, file_empty, file_binary, file_too_large
 */
export async function openingOf(article: string | null, published: string | null): Promise<Opening> {
  if (article !== null && isAddress(article)) return { address: article, body: null, name: article };
  const file = article ?? SAMPLE;
  return { address: ADDRESS, body: await pageOfFile(file, published), name: file };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`);

/**
 * A file as a web page: .html as it stands, .txt as a plain article with its name as title.
 * @throws WhenceError file_missing, file_empty, file_binary, file_too_large
 */
async function pageOfFile(path: string, published: string | null): Promise<string> {
  const text = await readTextFile(path);
  if (extname(path).toLowerCase() !== '.txt') return published ? withDate(text, published) : text;
  return textPage({ title: basename(path, extname(path)), published, text });
}

/** In the head: before the doctype it would put the page into quirks mode. A date that the page itself gives stays the first. */
function withDate(html: string, published: string): string {
  const tag = `<meta property="article:published_time" content="${escapeHtml(published)}">`;
  const end = /<\/head\s*>/i.exec(html)?.index;
  if (/published_time|datePublished/.test(html) || end === undefined) return html;
  return html.slice(0, end) + tag + html.slice(end);
}

/** A plain article page around a text whose paragraphs are separated by blank lines. */
export function textPage(article: {
  title: string;
  published: string | null;
  text: string;
  outlet?: string;
}): string {
  const meta = (property: string, content: string | null | undefined): string =>
    content ? `<meta property="${property}" content="${escapeHtml(content)}">` : '';
  const paragraphs = article.text
    .split(/\n\s*\n/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => `<p>${escapeHtml(paragraph.trim())}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.title)}</title>
<meta property="og:type" content="article">${meta('og:title', article.title)}${meta('og:site_name', article.outlet)}${meta('article:published_time', article.published)}
<style>:root{color-scheme:light dark}body{max-width:680px;margin:40px auto;padding:0 20px;font:18px/1.6 Georgia,serif}</style>
</head><body><article><h1>${escapeHtml(article.title)}</h1>
${paragraphs.join('\n')}
</article></body></html>`;
}
