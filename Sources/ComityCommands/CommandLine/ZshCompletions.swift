/// For zsh, as a file `_comity` in a folder of `fpath`.
enum ZshCompletions {
  static var script: String {
    """
    #compdef comity
    # comity completions zsh
    _comity_names() { compadd -- ${(f)"$(comity completions $1 2>/dev/null)"} }
    _comity_list() { compset -P '*,'; _comity_names authorities }
    _comity_policy() { _comity_names authorities; _files -g '*.policy' }

    _comity() {
      local curcontext=$curcontext state line
      local -a verbs=(
    \(verbs)
      )
      if (( CURRENT == 2 )); then
        _describe command verbs
        return
      fi
      local verb=$words[2]
      shift words
      (( CURRENT-- ))
      case $verb in
    \(cases)
        help) _describe command verbs ;;
      esac
    }

    if [[ $funcstack[1] == _comity ]]; then _comity "$@"; else compdef _comity comity; fi

    """
  }

  private static var verbs: String {
    (Verb.all.map { "    \(quoted("\($0.name):\($0.about)"))" } + ["    'help:what a command does'"])
      .joined(separator: "\n")
  }

  private static var cases: String {
    Verb.all.map { verb in
      var parts = verb.options.map { option in
        let value = option.value.map { ":\(colonless($0.placeholder)):\(action($0))" } ?? ""
        return quoted("\(option.repeats ? "*" : "")\(option.name)[\(option.about)]\(value)")
      }
      parts.append("'--help[what the command does]'")
      if let operand = verb.operand { parts.append(quoted("*:\(colonless(operand.placeholder)):\(action(operand))")) }
      return "    \(verb.name)) _arguments \(parts.joined(separator: " \\\n          ")) ;;"
    }.joined(separator: "\n")
  }

  private static func action(_ value: Verb.Value) -> String {
    switch value {
    case .authority: "_comity_policy"
    case .authorities: "_comity_list"
    case .question, .stage, .role: "{_comity_names \(value.listed ?? "")}"
    case .oneOf(let choices): "(\(choices.joined(separator: " ")))"
    case .folder: "_files -/"
    case .file: "_files"
    case .policyFile: "_files -g \"*.policy\""
    case .words, .day, .number, .authorityName: " "
    }
  }

  private static func colonless(_ text: String) -> String { text.split(separator: ":").joined(separator: " ") }

  /// In single quotes, with those within written as the shell takes them.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
