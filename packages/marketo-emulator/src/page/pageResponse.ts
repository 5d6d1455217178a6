// Whoever reads this file from another package needs to know the imports, too.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./raw.d.ts" />
import style from './page.css?raw';
import html from './page.html?raw';
import script from './page.js?raw';

const PAGE = html.replace('/* style */', () => style).replace('/* script */', () => script);

/** Nothing is asked from anywhere but this emulator. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The emulator's page for people: one file, which shows what the control door tells. */
export function pageResponse(): Response {
  const headers = { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': POLICY };
  return new Response(PAGE, { headers: { ...headers, 'Cache-Control': 'no-cache' } });
}
