const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar in eighths of a letter, and behind it, pale, what may come to it. */
export function bar(
  { share, open }: { readonly share: number; readonly open: number },
  width: number,
): string {
  const units = Math.round(Math.min(1, share) * width * 8);
  const drawn = '█'.repeat(Math.floor(units / 8)) + eighths[units % 8]!;
  const most = Math.round(Math.min(1, share + open) * width);
  return drawn.padEnd(most, '░').padEnd(drawn.length);
}
