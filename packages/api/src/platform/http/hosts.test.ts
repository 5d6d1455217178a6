import { describe, expect, it } from 'vitest';
import { Hosts } from './hosts';

describe('the names this server answers to', () => {
  const hosts = new Hosts('https://sync.example.com');

  it('are the loopback and the public one', () => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'sync.example.com'])
      expect(hosts.knows(host)).toBe(true);
    for (const host of ['evil.example.net', 'localhost.evil.example.net', '', undefined])
      expect(hosts.knows(host)).toBe(false);
  });

  it('take sockets from programs and from their own pages, and from no other site', () => {
    expect(hosts.maySend(undefined, 'localhost:4000')).toBe(true);
    expect(hosts.maySend('http://localhost:4000', 'localhost:4000')).toBe(true);
    expect(hosts.maySend('http://localhost:5173', 'localhost:4000')).toBe(false);
    expect(hosts.maySend('https://evil.example.net', 'localhost:4000')).toBe(false);
    expect(hosts.maySend('null', 'localhost:4000')).toBe(false);
  });

  it('take nothing from a page of the same name that came without https', () => {
    expect(hosts.maySend('https://sync.example.com', 'sync.example.com')).toBe(true);
    expect(hosts.maySend('http://sync.example.com', 'sync.example.com')).toBe(false);
    expect(new Hosts('http://sync.example.com').maySend('http://sync.example.com', 'sync.example.com')).toBe(true);
  });
});
