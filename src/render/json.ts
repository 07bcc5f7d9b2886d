/** A result as JSON: unrounded, two spaces deep, with a line end. */
export const jsonText = (result: unknown): string => `${JSON.stringify(result, null, 2)}\n`;
