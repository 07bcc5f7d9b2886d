import type { Meaning } from './meaning.js';

/** How satisfied customers say they are in words, on the scale of five. The lines of a kind are English, Italian, French, German, Spanish and Portuguese. */
// prettier-ignore
export const ratingKinds = {
  5: {
    meaning: 'Very satisfied.',
    words: [
      'Very satisfied', 'Very good', 'Excellent', 'Great', 'Extremely satisfied', 'Extremely happy', 'Very happy', 'Outstanding', 'Awesome', 'Highly satisfied', 'Amazing', 'Love it',
      'Molto soddisfatto', 'Molto soddisfatta', 'Ottimo', 'Eccellente', 'Très satisfait', 'Très satisfaite', 'Très bien',
      'Sehr zufrieden', 'Sehr gut', 'Ausgezeichnet', 'Muy satisfecho', 'Muy satisfecha', 'Excelente', 'Muy bueno', 'Muy buena', 'Muito satisfeito', 'Muito bom', 'Ótimo',
    ],
  },
  4: {
    meaning: 'Satisfied.',
    words: [
      'Satisfied', 'Good', 'Happy', 'Positive', 'Good, I’m satisfied', 'Somewhat satisfied', 'Thumbs up',
      'Soddisfatto', 'Soddisfatta', 'Buono', 'Buona', 'Positivo', 'Satisfait', 'Satisfaite', 'Bien', 'Bon', 'Bonne', 'Positif',
      'Zufrieden', 'Gut', 'Positiv', 'Satisfecho', 'Satisfecha', 'Bueno', 'Buena', 'Satisfeito', 'Satisfeita', 'Bom',
    ],
  },
  3: {
    meaning: 'Neither satisfied nor dissatisfied.',
    words: [
      'Neutral', 'OK', 'Okay', 'Average', 'Fair', 'Just okay', 'Neither satisfied nor dissatisfied', 'Mixed',
      'Neutro', 'Neutrale', 'Sufficiente', 'Nella media', 'Neutre', 'Moyen', 'Moyenne', 'Correct', 'Befriedigend', 'Mittel', 'Regular', 'Normal', 'Indiferente',
    ],
  },
  2: {
    meaning: 'Dissatisfied.',
    words: [
      'Dissatisfied', 'Unsatisfied', 'Not satisfied', 'Bad', 'Unhappy', 'Poor', 'Negative', 'Not good', 'Bad, I’m unsatisfied', 'Somewhat dissatisfied', 'Thumbs down', 'Could be better',
      'Insoddisfatto', 'Insoddisfatta', 'Non soddisfatto', 'Scarso', 'Negativo', 'Insatisfait', 'Insatisfaite', 'Mauvais', 'Mauvaise', 'Négatif',
      'Unzufrieden', 'Schlecht', 'Negativ', 'Insatisfecho', 'Insatisfecha', 'Malo', 'Mala', 'Insatisfeito', 'Insatisfeita', 'Ruim',
    ],
  },
  1: {
    meaning: 'Very dissatisfied.',
    words: [
      'Very dissatisfied', 'Very unsatisfied', 'Very bad', 'Terrible', 'Awful', 'Very poor', 'Very unhappy', 'Extremely dissatisfied', 'Extremely unhappy', 'Horrible',
      'Molto insoddisfatto', 'Molto insoddisfatta', 'Pessimo', 'Très insatisfait', 'Très insatisfaite', 'Très mauvais',
      'Sehr unzufrieden', 'Sehr schlecht', 'Muy insatisfecho', 'Muy insatisfecha', 'Muy malo', 'Pésimo', 'Muito insatisfeito', 'Péssimo',
    ],
  },
} as const satisfies Record<1 | 2 | 3 | 4 | 5, Meaning>;

/** What a service desk writes where the customer was asked and has not answered, folded. */
// prettier-ignore
export const unanswered: ReadonlySet<string> = new Set(['offered', 'unoffered', 'notoffered', 'notrated', 'unrated', 'noresponse', 'norating', 'notsent', 'sent', 'pending', 'unanswered', 'noanswer', 'notsurveyed', 'proposee', 'nonproposee', 'nonevalue', 'nonevaluee', 'offerta', 'nonofferta', 'angeboten', 'nichtangeboten', 'ofrecida', 'noofrecida', 'oferecida', 'naooferecida']);
