import { createHash } from 'node:crypto';
import { escaped } from './html-markup.js';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page up to its body: one file that asks for nothing and allows its own style and script only, by their hashes (CSP 3); no script at all where it is empty. */
export function pageStart(title: string, style: string, script: string): string {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${script === '' ? "'none'" : hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** What made a page. */
export function pageFooter(signature: string): string {
  return `<footer>Made by hrd from the files listed, and from nothing else. <code>${escaped(signature)}</code></footer>\n`;
}

/** The end of a page: what made it, where that has not been said further up (null), and its script. */
export function pageEnd(signature: string | null, script: string): string {
  return `${signature === null ? '' : pageFooter(signature)}${script === '' ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`;
}
