import { describe, expect, test } from 'vitest';
import { makeVocabularies } from '../../../src/cells/words/vocabularies.js';

const { stages } = makeVocabularies(null, [], {});

describe('a prospect that is waited for', () => {
  test.each([
    'Pending Response',
    'Waiting their feedback',
    'Awaiting documentation',
    'Pending customer approval',
    'In attesa di risposta',
    'En attente de décision',
    'Warten auf Rückmeldung',
    'Pendiente de aprobación',
    'Aguardando resposta',
    'Client reviewing',
  ])('is not decided: %s', (name) => {
    expect(stages.kindOf(name)).toBe('open');
  });

  test.each([
    // Whoever has to pay or to be served may well have signed.
    'Awaiting payment',
    'Pending delivery',
    'Wartet auf Zahlung',
    'En attente de livraison',
    'Awaiting proposal',
    'Pending contract',
    'Pending Won',
    'Awaiting signed documents',
  ])('may be decided for all we know: %s', (name) => {
    expect(stages.kindOf(name)).toBeNull();
  });
});
