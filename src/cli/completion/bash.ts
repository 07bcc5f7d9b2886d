import { type DeclaredCommand, type DeclaredOption, helpWords } from './declared.js';

const flagsOf = ({ short, long }: DeclaredOption): string[] =>
  short === null ? [long] : [short, long];

/** Options by flags that the same stands behind in every command. */
function argumentCases(commands: readonly DeclaredCommand[]): string[] {
  const byFlags = new Map(
    commands.flatMap(({ options }) =>
      options.map((option) => [flagsOf(option).join('|'), option.argument] as const),
    ),
  );
  return [...byFlags].flatMap(([flags, argument]) => {
    if (argument.kind === 'none') return [];
    const does =
      argument.kind === 'file'
        ? '_spanco_files'
        : argument.kind === 'held'
          ? '_spanco_held "$option"'
          : argument.kind === 'word'
            ? `_spanco_words "${argument.words.join(' ')}"`
            : ':';
    return [`    ${flags}) ${does}; return ;;`];
  });
}

/**
 * The script that completes the program in bash. It is static; only what an export holds is asked of the program.
 */
export const bashScript = (
  commands: readonly DeclaredCommand[],
): string => `# Completion of spanco in bash: source <(spanco completion bash)
_spanco_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_spanco_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
}
# What the named export holds; a name with a space is quoted as a file would be.
_spanco_held() {
  local value before="\${typed%"$current"}"
  compopt -o filenames 2>/dev/null
  case "$1" in --where|--by) compopt -o nospace 2>/dev/null ;; esac
  while IFS= read -r value; do
    [ -n "$value" ] && COMPREPLY+=("\${value#"$before"}")
  done < <("\${COMP_WORDS[0]}" completion values -- "$1" "$typed" "\${COMP_WORDS[@]:1}" 2>/dev/null)
}
_spanco() {
  local current="\${COMP_WORDS[COMP_CWORD]}" option="\${COMP_WORDS[COMP_CWORD-1]}" typed command word
  COMPREPLY=()
  # Bash parts words at "=": --where source=Web is four.
  if [ "$current" = "=" ]; then current="" typed="$option="; option="\${COMP_WORDS[COMP_CWORD-2]}"
  elif [ "$option" = "=" ]; then
    typed="\${COMP_WORDS[COMP_CWORD-2]}=$current"; option="\${COMP_WORDS[COMP_CWORD-3]}"
    case "$option" in --*) ;; *) option="\${COMP_WORDS[COMP_CWORD-2]}" typed="$current" ;; esac
  else typed="$current"; fi
  command=report
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;; esac
  done
  case "$option" in
${argumentCases(commands).join('\n')}
  esac
  case "$current" in
    -*)
      case "$command" in
${commands
  .map(
    ({ name, options }) =>
      `        ${name}) _spanco_words "${options.flatMap(flagsOf).join(' ')} --help" ;;`,
  )
  .join('\n')}
      esac
      return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    _spanco_words "${commands.map(({ name }) => name).join(' ')} help"
    _spanco_files
    return
  fi
  if [ "$COMP_CWORD" -eq 2 ] && [ "\${COMP_WORDS[1]}" = help ]; then
    _spanco_words "${helpWords().join(' ')}"
    return
  fi
  case "$command" in
    completion) _spanco_words "bash zsh fish" ;;
    *) _spanco_files ;;
  esac
}
complete -F _spanco spanco
`;
