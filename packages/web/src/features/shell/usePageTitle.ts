import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue';
import { useWords } from '../../i18n/useWords';

/** Names the browser's tab after the page. */
export function usePageTitle(title: MaybeRefOrGetter<string>): void {
  const { t } = useWords();
  watchEffect(() => {
    document.title = `${toValue(title)} · ${t('product')}`;
  });
}
