export type Language = 'en' | 'fr';

/** A piece of markup whose every inserted word was escaped. */
export type Markup = Readonly<{ markup: string }>;

export type PlainPage = Readonly<{ language: Language; title: string; main: Markup }>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The tag of a template: text is escaped, markup stays markup. */
export function html(words: TemplateStringsArray, ...values: readonly (string | Markup | readonly Markup[])[]): Markup {
  const inserted = values.map(value =>
    typeof value === 'string' ? value.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign) : joined(value),
  );
  return { markup: words.map((word, at) => `${word}${inserted[at] ?? ''}`).join('') };
}

function joined(value: Markup | readonly Markup[]): string {
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** English, unless the browser prefers French. `wanted` is what Express and Koa say of `Accept-Language`. */
export function languageOf(wanted: string | false): Language {
  return wanted === 'fr' ? 'fr' : 'en';
}

/** A page of its own, where the app cannot be shown: no script, nothing from elsewhere, light and dark. */
export function plainPage({ language, title, main }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${html`${title}`.markup} · Dynamic Chat</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>${main.markup}</main>
  </body>
</html>
`;
}

const STYLE = `
  :root { color-scheme: light dark; --canvas: #f5f2eb; --surface: #fffdf9; --ink: #172026; --muted: #525c63; --line: #857f70;
    --brand: #0b5d5b; --on-brand: #ffffff; --danger: #a3271c; --danger-soft: #fae6e2; }
  @media (prefers-color-scheme: dark) { :root { --canvas: #0f1519; --surface: #182026; --ink: #e8edee; --muted: #a9b5bb;
    --line: #75838c; --brand: #67cdc0; --on-brand: #06211f; --danger: #f39a8e; --danger-soft: #3c1c18; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--canvas);
    color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
  main { width: 100%; max-width: 27rem; padding: 2rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.25; }
  p { margin: 0.5rem 0; } .muted { color: var(--muted); } ul { margin: 0.5rem 0; padding-left: 1.25rem; }
  label { display: block; margin-top: 1rem; font-weight: 600; }
  input { width: 100%; min-height: 2.75rem; margin-top: 0.25rem; padding: 0 0.75rem; font: inherit; color: inherit;
    background: var(--canvas); border: 1px solid var(--line); border-radius: 0.5rem; }
  button, .button { display: inline-block; min-height: 2.75rem; margin-top: 1.25rem; padding: 0.6rem 1.25rem; font: inherit; font-weight: 600;
    color: var(--on-brand); background: var(--brand); border: 0; border-radius: 0.5rem; text-decoration: none; cursor: pointer; }
  a { color: var(--brand); } :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
  .wrong { margin-top: 1rem; padding: 0.75rem; color: var(--danger); background: var(--danger-soft); border-radius: 0.5rem; }
`;
