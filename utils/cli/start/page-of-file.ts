import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`);

/** A file as a web page: .html as it stands, .txt as a plain article with its name as title. */
export async function pageOfFile(path: string, published: string | null): Promise<string> {
  const text = await readFile(path, 'utf8');
  const date = published ? `<meta property="article:published_time" content="${escapeHtml(published)}">` : '';
  if (extname(path).toLowerCase() !== '.txt')
    return /published_time|datePublished/.test(text) ? text : date + text;
  return textPage({ title: basename(path, extname(path)), published, text });
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
