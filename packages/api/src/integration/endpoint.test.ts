import { describe, expect, it } from 'vitest';
import { readAddress, readAllowedHosts } from './endpoint';

const NONE = new Set<string>();
const read = (
  endpoint: string,
  identity = 'https://123-ABC-456.mktorest.com/identity',
  allowed: ReadonlySet<string> = NONE,
) => readAddress({ endpoint, identity }, allowed);

const ADDRESS = {
  kind: 'Address',
  endpoint: 'https://123-ABC-456.mktorest.com',
  identity: 'https://123-ABC-456.mktorest.com/identity',
  munchkinId: '123-ABC-456',
};

describe('the address of a subscription', () => {
  it.each([
    'https://123-ABC-456.mktorest.com/rest',
    'https://123-ABC-456.mktorest.com/rest/',
    'https://123-abc-456.MKTOREST.com',
    ' https://123-abc-456.mktorest.com/ ',
    'https://123-ABC-456.mktorest.com:443/rest',
  ])('written as %j is the same one', endpoint => {
    expect(read(endpoint)).toEqual(ADDRESS);
  });

  it.each(['', '/', '/identity', '/identity/', '/identity/oauth/token'])(
    'takes an identity URL that ends in "%s"',
    path => {
      expect(read(ADDRESS.endpoint, `${ADDRESS.endpoint}${path}`)).toEqual(ADDRESS);
    },
  );

  it.each([
    'https://example.com/rest',
    'https://123-ABC-456.mktorest.com.example.com',
    'https://example.com.mktorest.com',
    'https://1234-ABC-456.mktorest.com',
    'https://123-ABC-456.mktorest.com:8443',
    'http://123-ABC-456.mktorest.com',
    'http://localhost:4010',
    'http://169.254.169.254',
    'https://[::1]/rest',
  ])('is not allowed at %s', endpoint => {
    expect(read(endpoint)).toMatchObject({
      kind: 'EndpointNotAllowed',
      message: expect.stringContaining('mktorest.com'),
    });
  });

  it.each([
    '',
    'marketo',
    '123-ABC-456',
    'ftp://123-ABC-456.mktorest.com',
    'javascript:alert(1)',
    'https://user:pass@123-ABC-456.mktorest.com/rest',
    'https://123-ABC-456.mktorest.com/rest?client_secret=hush',
    'https://123-ABC-456.mktorest.com/rest#hush',
    'https://123-ABC-456.mktorest.com/rest/v1/leads.json',
    'https://123-ABC-456.mktorest.com/../identity',
  ])('cannot be %j, which is not repeated in the answer', endpoint => {
    const refusal = read(endpoint);
    expect(refusal).toMatchObject({ kind: 'InvalidConnection', argument: 'endpoint' });
    expect(JSON.stringify(refusal)).not.toMatch(/hush|user:pass/);
  });

  it('belongs to one subscription, the identity too', () => {
    expect(read(ADDRESS.endpoint, 'https://999-XYZ-999.mktorest.com/identity')).toMatchObject({
      kind: 'InvalidConnection',
      argument: 'identity',
    });
    expect(read(ADDRESS.endpoint, 'https://example.com/identity').kind).toBe('EndpointNotAllowed');
  });

  it('may be where the operator allows it, host and port, without https', () => {
    const allowed = readAllowedHosts(' localhost:4010, Marketo.Test ,');
    expect(read('http://localhost:4010/rest', 'http://localhost:4010/identity', allowed)).toEqual({
      kind: 'Address',
      endpoint: 'http://localhost:4010',
      identity: 'http://localhost:4010/identity',
      munchkinId: null,
    });
    expect(read('https://marketo.test', 'https://marketo.test', allowed).kind).toBe('Address');
    expect(read('http://localhost:4011', 'http://localhost:4010', allowed).kind).toBe('EndpointNotAllowed');
    expect(readAllowedHosts('').size).toBe(0);
  });
});
