import { join } from 'node:path';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Hosts } from './hosts';

/** The app needs nothing from elsewhere; styles are also set on elements, by position and width. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** Where people come by https, browsers do not try anything else for a year. */
const A_YEAR_OF_HTTPS = 'max-age=31536000; includeSubDomains';

/** Refuses requests under a name that is not ours, and sets what every answer carries. */
export function guard(hosts: Hosts): RequestHandler {
  return (request, response, next) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      ...(hosts.isSecure && { 'Strict-Transport-Security': A_YEAR_OF_HTTPS }),
    });
    if (hosts.knows(request.headers.host)) next();
    else
      response
        .status(421)
        .type('text')
        .send('This server does not answer to that host name. Set PUBLIC_URL to the address people open.\n');
  };
}

/** The built app; every path that is not a file is the app itself, which knows its own routes. */
export function servePages(app: Express, webRoot: string): void {
  app.use('/assets', express.static(join(webRoot, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(webRoot, { index: false, cacheControl: false }));
  app.get('/{*path}', (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(webRoot, 'index.html'), { dotfiles: 'allow' });
  });
}
