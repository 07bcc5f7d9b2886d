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
    // Nor is who has bought, or was lost, and sends papers yet.
    'Closed, pending documents',
    'Closed pending documents',
    'Paid, pending documents',
    'Verkauft, Unterlagen ausstehend',
    'Verkauft Unterlagen ausstehend',
    'Vendu - en attente de documents',
    'Venduto, in attesa di documenti',
    'Vendida, pendiente de documentación',
    'Installed, awaiting feedback',
    'Documents pending after signing',
    'Abgesagt, Rückmeldung ausstehend',
  ])('may be decided for all we know: %s', (name) => {
    expect(stages.kindOf(name)).toBeNull();
  });
});
