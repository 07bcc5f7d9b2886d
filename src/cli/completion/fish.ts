import { type DeclaredCommand, type DeclaredOption, helpWords } from './declared.js';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function actionOf({ argument, long }: DeclaredOption): string {
  switch (argument.kind) {
    case 'none':
      return '';
    case 'file':
      return ' -r -F';
    case 'held':
      return ` -x -a '(__spanco_held ${long})'`;
    case 'word':
      return ` -x -a ${quoted(argument.words.join(' '))}`;
    case 'any':
      return ' -x';
  }
}

/** Commands in which an option does the same, as one line. */
function optionLines(commands: readonly DeclaredCommand[]): string[] {
  const inCommands = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options) {
      const { short, long, help } = option;
      const flags = `${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
      const line = `${flags} -d ${quoted(help)}${actionOf(option)}`;
      inCommands.set(line, [...(inCommands.get(line) ?? []), name]);
    }
  }
  return [...inCommands].map(
    ([line, names]) => `complete -c spanco -n '__spanco_in ${names.join(' ')}'${line}`,
  );
}

/** The script that completes the program in fish. It is static; only what an export holds is asked of the program. */
export const fishScript = (
  commands: readonly DeclaredCommand[],
): string => `# Completion of spanco in fish: spanco completion fish | source
function __spanco_command
    for word in (commandline -opc)[2..-1]
        if contains -- $word ${commands.map(({ name }) => name).join(' ')}
            echo $word
            return
        end
    end
    echo report
end
function __spanco_in
    contains -- (__spanco_command) $argv
end
function __spanco_first
    test (count (commandline -opc)) -eq 1
end
function __spanco_help
    set -l words (commandline -opc)
    test (count $words) -eq 2 -a "$words[2]" = help
end
function __spanco_held
    set -l words (commandline -opc)
    $words[1] completion values -- $argv[1] (commandline -ct | string unescape) $words[2..-1] 2>/dev/null
end
${commands
  .map(({ name, help }) => `complete -c spanco -n __spanco_first -a ${name} -d ${quoted(help)}`)
  .join('\n')}
complete -c spanco -n __spanco_help -f -a '${helpWords().join(' ')}'
complete -c spanco -n '__spanco_in completion' -f -a 'bash zsh fish'
${optionLines(commands).join('\n')}
`;
