/** Where a sentence ends: not behind the points of `S.r.l.`, which a name may end with. */
const end = /(?<=[^.]\p{L}\.|[)%\d]\.)(?<!\.\p{L}\.)\s(?=[\p{Lu}\d])/u;

/**
 * What stands above all else, and what more there is to say below.
 *
 * @param most how many sentences the answer has
 */
export function answerOf(
  sentence: string,
  most = 2,
): { readonly lead: readonly string[]; readonly more: readonly string[] } {
  const sentences = sentence.split(end);
  const said = (some: readonly string[]) => (some.length === 0 ? [] : [some.join(' ')]);
  return { lead: said(sentences.slice(0, most)), more: said(sentences.slice(most)) };
}
