import { describe, expect, it } from 'vitest';
import { inLatin, ofLetters } from '../../src/cells/text/letters.js';

const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

describe('A pattern of letters', () => {
  it.each(Object.keys(inLatin))('means by %s within Latin-1 what Unicode does', (property) => {
    const [short, whole] = [
      new RegExp(`[${inLatin[property]!}]`, 'u'),
      new RegExp(`\\p{${property}}`, 'u'),
    ];
    expect(latin.filter((one) => short.test(one))).toEqual(latin.filter((one) => whole.test(one)));
  });

  it.each(['u', 'iu'])('says the same of each text of Latin-1 with the flags %s', (flags) => {
    const source = '^[^\\p{L}]?([\\p{L}])(?=[\\p{N}])|[\\p{Sc}\\p{M}]$';
    const whole = new RegExp(source, flags);
    const texts = latin.flatMap((one) => [one, `${one}é1`, `-${one}1`, `a${one}`, `${one}${one}`]);
    for (const text of texts)
      expect(ofLetters(source, flags)(text).exec(text)).toEqual(whole.exec(text));
  });

  it('knows the letters of every other script', () => {
    const word = ofLetters('^[\\p{Lu}][\\p{Ll}]+$', 'u');
    expect(['Łódź', 'Ωμέγα', 'Иван', 'Anna', 'Élan'].map((text) => word(text).test(text))).toEqual(
      Array(5).fill(true),
    );
    expect(word('łódź').test('łódź')).toBe(false);
  });
});
