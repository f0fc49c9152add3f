#!/usr/bin/env bash
# What the shells make of `comity completions`, and the manual reader of `comity manual`: check.sh COMITY
set -euo pipefail
comity=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$comity" "$work/bin/comity"
export PATH="$work/bin:$PATH"
checked=0

# expect WHAT FOUND WANTED
expect() {
  if [[ $2 != "$3" ]]; then
    printf 'FAILED: %s\n  wanted: %s\n  found:  %s\n' "$1" "$3" "$2" >&2
    exit 1
  fi
  checked=$((checked + 1))
}

comity completions bash >"$work/comity.bash"
comity completions zsh >"$work/_comity"
comity completions fish >"$work/comity.fish"
comity manual >"$work/comity.1"

# In bash: what is offered for the words of a line, of which the last is being typed.
in_bash() {
  bash --norc -c 'source "$1"; shift; compopt() { :; }; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _comity
    printf "%s " "${COMPREPLY[@]}"' bash "$work/comity.bash" "$@" | sed 's/ *$//'
}
mkdir "$work/a folder"
touch "$work/a folder/two words.policy"
cd "$work/a folder"
expect 'bash: a command' "$(in_bash comity comp)" 'compare completions'
expect 'bash: an authority, and a draft' "$(in_bash comity compare two)" 'two words.policy'
expect 'bash: an authority' "$(in_bash comity compare kirk)" 'kirklees'
expect 'bash: one of a list' "$(in_bash comity evaluate case.json --under bolton,kirk)" 'bolton,kirklees'
expect 'bash: a question' "$(in_bash comity compare --question minutes-r)" 'minutes-recipients'
expect 'bash: a format' "$(in_bash comity compare --format m)" 'markdown'
expect 'bash: a format of another command' "$(in_bash comity test --format m)" ''
expect 'bash: an option' "$(in_bash comity test --c)" '--coverage'
expect 'bash: a stage' "$(in_bash comity duties kirklees --stage rev)" 'reviews'
expect 'bash: help' "$(in_bash comity help exp)" 'export'

if command -v zsh >/dev/null; then
  zsh -n "$work/_comity"
  expect 'zsh: the script loads' "$(zsh -f -c "fpath=($work \$fpath); autoload -U compinit; compinit -u -D
    source $work/_comity; print \$_comps[comity]")" '_comity'
fi
if command -v fish >/dev/null; then
  fish --no-execute "$work/comity.fish"
  in_fish() { fish --no-config -c "source $work/comity.fish; complete -C '$1'" | cut -f 1 | tr '\n' ' ' | sed 's/ *$//'; }
  expect 'fish: a command' "$(in_fish 'comity expo')" 'export'
  expect 'fish: a format' "$(in_fish 'comity compare --format ma')" 'markdown'
  expect 'fish: a question' "$(in_fish 'comity compare --question minutes-r')" 'minutes-recipients'
fi
if command -v mandoc >/dev/null; then
  mandoc -T lint -W error "$work/comity.1"
  mandoc -T utf8 "$work/comity.1" >"$work/comity.txt"
  for word in 'comity compare' 'EXIT STATUS' 'AUTHORITY.QUESTION.READING=CHOICE'; do
    expect "manual: $word" "$(col -b <"$work/comity.txt" | grep -c -m 1 -- "$word")" 1
  done
fi
printf '%d checks of completions and manual\n' "$checked"
