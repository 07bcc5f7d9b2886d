/** What is said of a fault of the program itself. */
export const failurePhrases = {
  unexpected: (cause: string) => `Erreur inattendue : ${cause}`,
  report: (stack: string) => `erreur inattendue, merci de la signaler.\n${stack}`,
};
