import { expect, test } from 'vitest';
import { realHosts } from './hosts.js';

test.each([
  ['a look-alike host', 'https://b\u0430nk.example/pay', 'xn--bnk-6cd.example', 20],
  ['a host in another language', 'https://bücher.example', 'xn--bcher-kva.example', 22],
  ['one without a scheme', 'See bücher.example', 'xn--bcher-kva.example', 18],
  ['that of an e-mail address', 'ada@bücher.example', 'xn--bcher-kva.example', 18],
  ['what looks like a host and is a user name', 'https://bank.example@evil.example/', 'evil.example', 33],
  ['a user name with brackets', 'https://bank.example)(@evil.example', 'evil.example', 35],
  ['a number', 'http://2130706433/', '127.0.0.1', 17],
  ['escapes', 'https://b%61nk.example', 'bank.example', 22],
  ['a full stop of another script', 'https://bank。example', 'bank.example', 20],
  ['backslashes', 'https:\\\\bücher.example', 'xn--bcher-kva.example', 22],
])('%s is named: %s', (_, text, host, index) => {
  expect(realHosts(text)).toEqual([{ index, host }]);
});

test('each of several', () => {
  const text = '[https://bank.example](https://b\u0430nk.example) or bücher.example.';
  expect(realHosts(text).map(({ host }) => host)).toEqual(['xn--bnk-6cd.example', 'xn--bcher-kva.example']);
});

test.each([
  'https://bank.example/pay?to=ada@example.com#a',
  'HTTPS://Bank.Example:8443/',
  '(https://bank.example)',
  'https://bank.example, and so on.',
  'ada.lovelace@example.com',
  'react@19.3.1, für alle',
  'z. B. für Größe 4.5',
  'C:\\Users\\Größe',
  'Über 3.500 Stück. Ödland',
  'javascript:alert(1)',
  'https://[bank.example',
  '',
])('nothing is said of what says it itself: %s', (text) => {
  expect(realHosts(text)).toEqual([]);
});

test('a long text without an address is read once', () => {
  const started = performance.now();
  for (const text of [
    'a'.repeat(1_000_000),
    'a.'.repeat(500_000),
    'a-'.repeat(500_000),
    '@a'.repeat(500_000),
  ]) {
    realHosts(text);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
