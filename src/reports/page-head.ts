import { createHash } from 'node:crypto';
import { html, Safe } from './markup.ts';

/**
 * The beginning of a page that loads nothing and runs nothing, up to its body: its security policy allows the page's own style sheet,
 * by its hash, and nothing else. Both kinds of page, report and dossier, begin with it.
 */
export function pageHead(title: string, language: string, style: string): Safe {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Safe(style)}</style>
</head>
`;
}
