/** Delimiters of CSV files by what people call them. */
const names: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What people call a delimiter; one that has no name is itself. */
export const delimiterName = (delimiter: string): string => names[delimiter] ?? delimiter;
