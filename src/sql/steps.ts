/** A query as steps, each with a remark and the name of its result. */

/** One step; its name cannot be that of a user's table. */
export interface Step {
  readonly name: `spanco_${string}`;
  readonly remark: string;
  readonly sql: string;
}

const indented = (sql: string): string =>
  sql
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

/** Lines behind `--`. */
export const remarks = (...lines: readonly string[]): string =>
  lines.map((line) => `-- ${line.replaceAll(/\p{Cc}/gu, ' ')}`).join('\n');

/** The query of steps and what is asked of the last ones. */
export function queryOf(head: string, steps: readonly Step[], last: string): string {
  const all = steps.map(
    ({ name, remark, sql }) => `${remarks(remark)}\n${name} as (\n${indented(sql)}\n)`,
  );
  return `${head}\nwith\n${all.join(',\n')}\n${last};\n`;
}

/** Names and expressions as a list, one a line. */
export const columnsOf = (columns: readonly (readonly [name: string, sql: string])[]): string =>
  columns.map(([name, sql]) => (sql === name ? `  ${name}` : `  ${sql} as ${name}`)).join(',\n');
