/**
 * Completion script for bash. Unlike the script of the library, it does not need the package `bash-completion`, which
 * macOS and minimal Debian systems lack, and it never evaluates the typed words.
 */
export const BASH_SCRIPT = `# bash completion for rong
__rong_complete() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" line word words=()
  # bash splits --lang=zh into three words.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if (( \${#words[@]} > 0 )) && [[ $word == = || \${words[\${#words[@]} - 1]} == *= ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  [[ $cur == = ]] && cur=
  COMPREPLY=()
  # Each line is a value and its description. The last one is a code.
  while IFS= read -r line; do
    line=\${line%%$'\\t'*}
    line=\${line##--*=}
    [[ $line != :* && $line == "$cur"* ]] && COMPREPLY+=("$line")
  done < <(rong complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F __rong_complete rong
`;
