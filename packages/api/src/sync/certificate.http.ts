import type { Express } from 'express';
import { GraphQLError } from 'graphql';
import type { Context } from '../access/context';
import type { Scope } from '../access/viewer';
import type { Door } from '../platform/graphql/door';
import type { CertificateService } from './certificate.service';

/** `/syncs/<id>/certificate.csv`, for whoever may see the sync. */
export function serveCertificate(app: Express, door: Door<Context>, certificates: CertificateService): void {
  app.get('/syncs/:id/certificate.csv', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      const { context } = await door.admit(request, {});
      const csv = maySee(context.scope) ? await certificates.csv(context.scope, request.params.id) : null;
      if (csv === null) return void response.status(404).type('text').send('There is no such certificate.\n');
      response.attachment(`certificate-${request.params.id}.csv`).type('text/csv; charset=utf-8').send(csv);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      response.status(401).type('text').send(`${error.message}\n`);
    }
  });
}

function maySee({ permissions }: Scope): boolean {
  return permissions.has('VIEW_INTEGRATIONS');
}
