import type { CertificateFactsFragment } from '../../../graphql/generated/graphql';
import type { SpokenWords } from '../../../i18n/useWords';

/** What is proved, what is only as good as the reading by id, and what changed meanwhile. */
export function certificateSentence(certificate: CertificateFactsFragment, { t, number }: SpokenWords): string {
  if (!certificate.isComplete) return t('certificate.incomplete');
  const { slices, slicesById } = certificate.total;
  const amounts = { exports: number(slices - slicesById), byId: number(slicesById) };
  const how = slicesById === 0 ? 'exported' : slicesById === slices ? 'readById' : 'both';
  const sentences = [t('certificate.complete'), t(`certificate.how.${how}`, amounts)];
  if (certificate.closedAt)
    sentences.push(
      t('certificate.since', {
        added: number(certificate.peopleAddedSince),
        changed: number(certificate.peopleReadAgain),
        removed: number(certificate.peopleRemovedSince),
      }),
    );
  return sentences.join(' ');
}
