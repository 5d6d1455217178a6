import { describe, expect, it } from 'vitest';
import { HandClock } from '../../test/support/handClock';
import { MarketoTime } from './marketoTime';
import { TokenKeeper, type Grant } from './token';

function keeper({ rate = 1, lives = [3_599] }: { rate?: number; lives?: readonly number[] } = {}) {
  const clock = new HandClock();
  let asked = 0;
  const fetchGrant = async (): Promise<Grant> => {
    asked += 1;
    return { token: `token ${asked}`, expiresIn: lives[asked - 1] ?? 3_599 };
  };
  return { clock, tokens: new TokenKeeper(fetchGrant, new MarketoTime(clock, rate), clock), asked: () => asked };
}

describe('the kept token', () => {
  it('is fetched once for all who ask at the same moment', async () => {
    const { tokens, asked } = keeper();
    const given = await Promise.all([tokens.token(), tokens.token(), tokens.token()]);
    expect(given).toEqual(['token 1', 'token 1', 'token 1']);
    expect(asked()).toBe(1);
  });

  it('is used until a minute before its end', async () => {
    const { clock, tokens } = keeper();
    await tokens.token();
    await clock.advance(3_538_000);
    expect(await tokens.token()).toBe('token 1');
    await clock.advance(1_000);
    expect(await tokens.token()).toBe('token 2');
  });

  it('is used nearly to its end where it lives shortly', async () => {
    const { clock, tokens } = keeper({ lives: [20] });
    await tokens.token();
    await clock.advance(17_900);
    expect(await tokens.token()).toBe('token 1');
    await clock.advance(100);
    expect(await tokens.token()).toBe('token 2');
  });

  it("lives in Marketo's time, and may be renewed more often where that runs fast", async () => {
    const { clock, tokens } = keeper({ rate: 60 });
    await tokens.token();
    expect(tokens.repeats()).toBe(2);
    await clock.advance(59_000);
    expect(await tokens.token()).toBe('token 2');
  });

  it('is forgotten when Marketo refuses it, unless a newer one came meanwhile', async () => {
    const { tokens } = keeper();
    await tokens.token();
    expect(tokens.repeats()).toBe(1);
    tokens.forget('token 1');
    expect(await tokens.token()).toBe('token 2');
    tokens.forget('token 1');
    expect(await tokens.token()).toBe('token 2');
  });
});
