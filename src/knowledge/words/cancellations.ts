/** How words begin that say that something was called off: English, German, French, Italian, Spanish and Portuguese. */
export const cancelled = ['cancel', 'storn', 'annul', 'anul'] as const;

/** What is paid for again and again, and sold all the same where somebody ends it later. */
// prettier-ignore
export const subscribed: ReadonlySet<string> = new Set([
  'subscription', 'subscriptions', 'membership', 'churn', 'churned', 'mrr', 'renewal', 'renewals', 'abonnement', 'abonnements', 'abo', 'abos',
  'mitgliedschaft', 'verlangerung', 'abbonamento', 'abbonamenti', 'rinnovo', 'renouvellement', 'resiliation', 'suscripcion', 'suscripciones',
  'renovacion', 'assinatura', 'assinaturas', 'renovacao',
]);
