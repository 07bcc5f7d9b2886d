const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a row, a ratio, an agent or a milestone goes by a name. */
const isNamed = (item: unknown, name: string): boolean =>
  isObject(item) &&
  ([item.rep, item.ratio, item.agent, item.milestone].includes(name) ||
    (isObject(item.group) && Object.values(item.group).includes(name)));

/** What stands at a path of a result: `rows[Anna].counts.wins`, `total.revenue.0.amount`, `rows.length`. */
export function valueAt(result: unknown, path: string): unknown {
  let value = result;
  for (const part of path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []) {
    if (part.startsWith('[')) {
      const items: unknown[] = Array.isArray(value) ? value : [];
      value = items.find((item) => isNamed(item, part.slice(1, -1)));
    } else value = isObject(value) ? value[part] : undefined;
  }
  return value;
}

/** Whether a value is what a case expects. */
export function agrees(value: unknown, expected: unknown): boolean {
  if (expected === 'any') return value !== null && value !== undefined;
  if (expected === 'absent') return value === null || value === undefined;
  if (typeof expected === 'string' && expected.startsWith('~')) {
    return typeof value === 'number' && Math.abs(value - Number(expected.slice(1))) <= 0.005;
  }
  if (isObject(expected) && !Array.isArray(expected)) {
    const { min = -Infinity, max = Infinity } = expected as { min?: number; max?: number };
    return typeof value === 'number' && value >= min && value <= max;
  }
  return JSON.stringify(value) === JSON.stringify(expected);
}
