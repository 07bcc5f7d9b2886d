/** Waits until other work has had its turn. */
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
