import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Express, type Request } from 'express';
import { html, languageOf, plainPage, type Language } from './plainPage';

const require = createRequire(import.meta.url);

/** Everything the page needs comes from packages on this machine: it works without the internet. */
const FILES: Readonly<Record<string, string>> = {
  'react.js': join(dirname(require.resolve('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': join(dirname(require.resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  'graphiql.js': join(dirname(require.resolve('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': join(dirname(require.resolve('graphiql/package.json')), 'graphiql.min.css'),
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>GraphiQL · Dynamic Chat Sync</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>html, body, #graphiql { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="graphiql"></div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const START = `const here = location.host;
const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  subscriptionUrl: (location.protocol === 'https:' ? 'wss://' : 'ws://') + here + '/graphql',
});
const defaultQuery = 'query Fields {\\n  fields(first: 5) {\\n    totalCount\\n    edges { node { name displayName dataType } }\\n  }\\n}\\n';
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher, defaultQuery }));
`;

const WORDS = {
  en: {
    title: 'Sign in to use GraphiQL',
    how: 'This page asks the API as you: sign in first. Programs send an API token instead.',
    signIn: 'Sign in',
  },
  fr: {
    title: 'Connectez-vous pour utiliser GraphiQL',
    how: 'Cette page interroge l’API en votre nom : connectez-vous d’abord. Les programmes envoient un jeton d’API.',
    signIn: 'Se connecter',
  },
} as const;

/** A page to try the schema on, subscriptions too; for who is signed in. */
export function serveGraphiQL(app: Express, isSomebody: (request: Request) => Promise<boolean>): void {
  const router = express.Router();
  router.get('/', async (request, response) => {
    const language = languageOf(request.acceptsLanguages('en', 'fr'));
    if (await isSomebody(request)) response.type('html').send(PAGE);
    else response.status(401).type('html').send(whatToDo(language));
  });
  router.get('/start.js', (_request, response) => void response.type('js').send(START));
  for (const [name, file] of Object.entries(FILES)) {
    router.get(`/${name}`, (_request, response) => response.sendFile(file, { maxAge: '1d', dotfiles: 'allow' }));
  }
  app.use('/graphiql', router);
}

function whatToDo(language: Language): string {
  const { title, how, signIn } = WORDS[language];
  const main = html`<h1>${title}</h1>
    <p>${how}</p>
    <a class="button" href="/sign-in?to=/graphiql">${signIn}</a>`;
  return plainPage({ language, title, main });
}
