import { shallowRef, watchEffect } from 'vue';
import { keep, recall } from './browserMemory';

const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'dynamic-chat.theme';
const kept = recall('device', KEY);
const theme = shallowRef<Theme>(THEMES.find(known => known === kept) ?? 'system');

watchEffect(() => {
  keep('device', KEY, theme.value);
  if (theme.value === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme.value;
});

/** The chosen theme, kept in this browser; `system` follows the device. */
export function useTheme() {
  return theme;
}
