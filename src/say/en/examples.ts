/** Words that are given as examples of what an export may hold: all of them are read. */
export const examples = {
  /** What an appointment came to. */
  outcomes: { held: 'held', noShow: 'no-show', cancelled: 'cancelled' },
  /** Headers of days, of a proposal and of a win. */
  days: { proposals: 'Proposal sent on', wins: 'Signed on' },
  /** Headers of a list of cases. */
  caseHeaders: ['Case Number', 'Ticket ID', 'Case status'] as readonly string[],
  /** Types of an activity that is a case. */
  caseTypes: ['service', 'case', 'ticket', 'complaint'] as readonly string[],
  /** A header of deals. */
  header: 'id,name,amount,stage,owner,created',
};
