/** What is said of a fault of the program itself. */
export const failurePhrases = {
  unexpected: (cause: string) => `Unexpected error: ${cause}`,
  report: (stack: string) => `unexpected error, please report it.\n${stack}`,
};
