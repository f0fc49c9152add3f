/// For bash 4.2 and later.
enum BashCompletions {
  static var script: String {
    """
    # comity completions bash
    _comity_names() { comity completions "$1" 2>/dev/null; }

    _comity_fill() { # KIND
      local cur=$2 IFS=$'\\n'
      case $1 in
        authority)
          COMPREPLY=($(compgen -W "$(_comity_names authorities)" -- "$cur"))
          COMPREPLY+=($(compgen -f -X '!*.policy' -- "$cur")) ;;
        authorities)
          COMPREPLY=($(compgen -P "${cur%"${cur##*,}"}" -W "$(_comity_names authorities)" -- "${cur##*,}"))
          compopt -o nospace ;;
        questions | stages | roles) COMPREPLY=($(compgen -W "$(_comity_names "$1")" -- "$cur")) ;;
        folder) COMPREPLY=($(compgen -d -- "$cur")) ;;
        file) COMPREPLY=($(compgen -f -- "$cur")) ;;
        none) ;;
        *)
          IFS=$' \\n'
          COMPREPLY=($(compgen -W "$1" -- "$cur")) ;;
      esac
    }

    _comity() {
      local cur=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]} prev=${COMP_WORDS[COMP_CWORD - 1]}
      COMPREPLY=()
      if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "\(ShellCompletions.verbs) --help --version" -- "$cur"))
        return
      fi
      case $verb:$prev in
    \(values)
      esac
      case $verb in
    \(operands)
      esac
    }

    complete -o filenames -F _comity comity

    """
  }

  private static var values: String {
    ShellCompletions.places.map { place in
      "    \(place.verb):\(place.option)) _comity_fill \(quoted(kind(place.value))) \"$cur\"; return ;;"
    }.joined(separator: "\n")
  }

  private static var operands: String {
    let own = Verb.all.map { verb in
      let options = (verb.options.map { $0.name } + ["--help"]).joined(separator: " ")
      let rest = verb.operand.map { kind($0) } ?? "none"
      return "    \(verb.name)) if [[ $cur == -* ]]; then _comity_fill \(quoted(options)) \"$cur\"; "
        + "else _comity_fill \(quoted(rest)) \"$cur\"; fi ;;"
    }
    return (own + ["    help) _comity_fill \(quoted(ShellCompletions.verbs)) \"$cur\" ;;"]).joined(separator: "\n")
  }

  private static func kind(_ value: Verb.Value) -> String {
    switch value {
    case .authority: "authority"
    case .authorities: "authorities"
    case .question, .stage, .role: value.listed ?? "none"
    case .oneOf(let choices): choices.joined(separator: " ")
    case .folder: "folder"
    case .file, .policyFile: "file"
    case .words, .day, .number, .authorityName: "none"
    }
  }

  private static func quoted(_ text: String) -> String { "'\(text)'" }
}
