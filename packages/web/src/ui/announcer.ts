import { readonly, shallowRef } from 'vue';

const sentence = shallowRef('');

/** The sentence in the page's live region; screen readers read it when it changes. */
export const announced = readonly(sentence);

/** Have a sentence read out when the reader is done with what it says now. */
export function announce(words: string): void {
  sentence.value = words;
}
