/** How words begin that say that something was called off: English, German, French, Italian, Spanish and Portuguese. */
export const cancelled = ['cancel', 'storn', 'annul', 'anul'] as const;

/** How such words go on where they are of something else: up to when it may be called off, what that costs, who is liable. */
export const aroundCancelling = /frist|haftung|gebuhr|reserve|quote|satz|grund/;

/** What stands before a day up to which something may be called off. */
// prettier-ignore
export const upTo: ReadonlySet<string> = new Set([
  'by', 'until', 'till', 'before', 'deadline', 'due', 'bis', 'spatestens', 'frist', 'avant', 'jusqu', 'limite', 'entro', 'fino', 'termine', 'antes', 'hasta', 'limite', 'ate', 'prazo', 'plazo',
]);

/** What is paid for again and again, or runs for years, and was sold all the same where somebody ends it later. */
// prettier-ignore
export const runningOn: ReadonlySet<string> = new Set([
  'subscription', 'subscriptions', 'membership', 'churn', 'churned', 'mrr', 'arr', 'recurring', 'renewal', 'renewals', 'plan', 'policy', 'policies', 'premium', 'contract', 'contracts', 'annual', 'monthly',
  'abonnement', 'abonnements', 'abo', 'abos', 'mitgliedschaft', 'verlangerung', 'laufzeit', 'police', 'policen', 'policennummer', 'versicherung', 'pramie', 'jahrespramie', 'monatspramie', 'vertrag', 'vertrage', 'vertragsnummer', 'vertragsbeginn',
  'abbonamento', 'abbonamenti', 'rinnovo', 'polizza', 'polizze', 'premio', 'contratto', 'contratti', 'canone', 'renouvellement', 'resiliation', 'polices', 'prime', 'contrat', 'contrats',
  'suscripcion', 'suscripciones', 'renovacion', 'poliza', 'polizas', 'prima', 'contrato', 'contratos', 'cuota', 'assinatura', 'assinaturas', 'renovacao', 'apolice', 'apolices',
]);
