/// Scripts by which a shell completes what is typed after `comity`.
///
/// Names of authorities, questions, stages and roles are asked of the program when they are needed, so that they are
/// those of the policies at hand.
enum ShellCompletions {
  static let shells = ["bash", "zsh", "fish"]

  static func script(for shell: String) -> String {
    switch shell {
    case "bash": BashCompletions.script
    case "zsh": ZshCompletions.script
    default: FishCompletions.script
    }
  }

  /// For each option that takes a value: the verbs with it, by what may stand there.
  static var places: [(option: String, verb: String, value: Verb.Value)] {
    Verb.all.flatMap { verb in
      verb.options.compactMap { option in option.value.map { (option.name, verb.name, $0) } }
    }
  }

  static var verbs: String { (Verb.all.map { $0.name } + ["help"]).joined(separator: " ") }
}

extension Verb.Value {
  /// What is asked of the program; nil where it knows no names.
  var listed: String? {
    switch self {
    case .authority, .authorities: "authorities"
    case .question: "questions"
    case .stage: "stages"
    case .role: "roles"
    case .words, .oneOf, .day, .number, .file, .folder, .policyFile, .authorityName: nil
    }
  }
}
