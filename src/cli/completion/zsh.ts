import { type DeclaredCommand, type DeclaredOption, helpWords } from './declared.js';

/** A text within single quotes of a list that `_arguments` and `_describe` read. */
const quoted = (text: string): string => text.replaceAll("'", `'\\''`).replace(/[[\]:]/g, '\\$&');

function actionOf({ argument, long }: DeclaredOption): string {
  switch (argument.kind) {
    case 'none':
      return '';
    case 'file':
      return ':file:_files';
    case 'held':
      return `:value:{_spanco_held ${long}}`;
    case 'word':
      return `:value:(${argument.words.join(' ')})`;
    case 'any':
      return ':value: ';
  }
}

/** An option as `_arguments` declares it; all may stand more than once. */
function specsOf(option: DeclaredOption): string[] {
  const flags = option.short === null ? [option.long] : [option.short, option.long];
  return flags.map((flag) => `'*${flag}[${quoted(option.help)}]${actionOf(option)}'`);
}

/** The script that completes the program in zsh. It is static; only what an export holds is asked of the program. */
export const zshScript = (commands: readonly DeclaredCommand[]): string => `#compdef spanco
# Completion of spanco in zsh: source <(spanco completion zsh), or a file _spanco in a folder of $fpath.
_spanco_held() {
  local -a values
  local typed="\${(Q)PREFIX}"
  values=("\${(@f)$("\${words_all[1]}" completion values -- "$1" "$typed" "\${(@)words_all[2,-1]}" 2>/dev/null)}")
  values=("\${(@)values:#}")
  case "$1" in
    --where|--by) compadd -S '' -- "\${values[@]}" ;;
    *) compadd -- "\${values[@]}" ;;
  esac
}
_spanco() {
  local -a commands words_all
  local command=report word
  words_all=("\${words[@]}")
  commands=(
${commands.map(({ name, help }) => `    '${name}:${quoted(help)}'`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ " ${commands.map(({ name }) => name).join(' ')} " == *" $word "* ]]; then command="$word"; break; fi
  done
  if (( CURRENT == 2 )) && [[ "\${words[2]}" != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  if (( CURRENT == 3 )) && [[ "\${words[2]}" == help ]]; then
    compadd -- ${helpWords().join(' ')}
    return
  fi
  case "$command" in
${commands
  .map(
    ({ name, options }) =>
      `    ${name}) _arguments ${options.flatMap(specsOf).join(' ')} '--help' ${
        name === 'completion' ? "'*:shell:(completion bash zsh fish)'" : "'*:file:_files'"
      } ;;`,
  )
  .join('\n')}
  esac
}
if [ "$funcstack[1]" = "_spanco" ]; then _spanco "$@"; else compdef _spanco spanco; fi
`;
