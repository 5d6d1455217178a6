import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { AccessCookies } from './cookies';

const asked = (cookie?: string) => ({ headers: { cookie } }) as IncomingMessage;

describe('the cookie of a session', () => {
  it('goes by https to this host alone, where people come by https', () => {
    const set = new AccessCookies(true).keepSession('secret');
    expect(set).toBe('__Host-dcs_session=secret; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('without that guard is not taken for it', () => {
    const cookies = new AccessCookies(true);
    expect(cookies.session(asked('dcs_session=planted'))).toBeNull();
    expect(cookies.session(asked('a=b; __Host-dcs_session=secret'))).toBe('secret');
  });

  it('is nothing where there is none', () => expect(new AccessCookies(false).session(asked())).toBeNull());
});

describe('the cookie of an attempt', () => {
  it('is one for each tab, and all of them are forgotten when there are many', () => {
    const cookies = new AccessCookies(false);
    const tabs = Array.from({ length: 5 }, (_, tab) => `dcs_sign_in_${tab}=x`);
    expect(cookies.keepAttempt(asked(tabs.slice(1).join('; ')), 'state', 'kept')).toHaveLength(1);
    const set = cookies.keepAttempt(asked(`${tabs.join('; ')}; dcs_session=stays`), 'state', 'kept');
    expect(set.filter(cookie => cookie.includes('Max-Age=0'))).toHaveLength(5);
    expect(set.at(-1)).toMatch(/^dcs_sign_in_state=kept; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});
