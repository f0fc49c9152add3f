/// For fish, as a file `comity.fish`.
enum FishCompletions {
  static var script: String {
    let script =
      ["# comity completions fish", "complete -c comity -f"]
      + Verb.all.flatMap { lines(of: $0) }
      + [
        "complete -c comity -n __fish_use_subcommand -a help -d 'what a command does'",
        "complete -c comity -n '__fish_seen_subcommand_from help' -a '\(ShellCompletions.verbs)'",
      ]
    return script.joined(separator: "\n") + "\n"
  }

  private static func lines(of verb: Verb) -> [String] {
    let within = "complete -c comity -n '__fish_seen_subcommand_from \(verb.name)'"
    var lines = ["complete -c comity -n __fish_use_subcommand -a \(verb.name) -d \(quoted(verb.about))"]
    if let operand = verb.operand { lines.append(within + offer(operand)) }
    for option in verb.options {
      let value = option.value.map { " -r" + offer($0) } ?? ""
      lines.append(within + " -l \(option.name.dropFirst(2))\(value) -d \(quoted(option.about))")
    }
    return lines
  }

  private static func offer(_ value: Verb.Value) -> String {
    switch value {
    case .authority: " -a '(comity completions authorities; __fish_complete_suffix .policy)'"
    case .authorities: " -a '(__fish_complete_list , \"comity completions authorities\")'"
    case .question, .stage, .role: " -a '(comity completions \(value.listed ?? ""))'"
    case .oneOf(let choices): " -a '\(choices.joined(separator: " "))'"
    case .folder: " -a '(__fish_complete_directories)'"
    case .file: " -F"
    case .policyFile: " -a '(__fish_complete_suffix .policy)'"
    case .words, .day, .number, .authorityName: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
  }
}
