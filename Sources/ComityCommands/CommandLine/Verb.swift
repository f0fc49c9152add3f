/// One command as it is typed: what the command line is read by, and what completions and the manual are made from.
struct Verb {
  /// What stands in a place of the command line, and so what may be offered there.
  enum Value {
    case authority, question, stage, role
    /// Authorities with commas between them.
    case authorities
    /// `AUTHORITY.QUESTION.READING=CHOICE`, `AUTHORITY.DOCUMENT=FILE` and the like: typed by hand.
    case words(String)
    case oneOf([String])
    case day, number, file, folder
    case policyFile
    case authorityName

    /// As a usage line calls it.
    var placeholder: String {
      switch self {
      case .authority: "AUTHORITY"
      case .authorities: "AUTHORITY,…"
      case .question: "ID"
      case .stage: "STAGE"
      case .role: "ROLE"
      case .words(let shape): shape
      case .oneOf(let choices): choices.joined(separator: "|")
      case .day: "DATE"
      case .number: "N"
      case .file, .policyFile: "FILE"
      case .folder: "DIR"
      case .authorityName: "NAME"
      }
    }
  }

  struct Option {
    let name: String
    /// Nil for a switch.
    let value: Value?
    /// A few words, without a full stop.
    let about: String
    let repeats: Bool

    init(_ name: String, _ value: Value? = nil, _ about: String, repeats: Bool = false) {
      self.name = name
      self.value = value
      self.about = about
      self.repeats = repeats
    }
  }

  let name: String
  /// A few words, without a full stop.
  let about: String
  /// What stands there without an option before it; nil where nothing does.
  let operand: Value?
  let options: [Option]

  init(_ name: String, _ operand: Value?, _ about: String, _ options: [Option]) {
    self.name = name
    self.operand = operand
    self.about = about
    self.options = options
  }

  static func named(_ name: String) -> Verb? { all.first { $0.name == name } }
}

extension Arguments {
  /// Reads the words of a command by what its entry in the table takes.
  init(_ words: [String], of verb: String) throws(CommandFailure) {
    let options = Verb.named(verb)?.options ?? []
    try self.init(
      words, valued: options.filter { $0.value != nil }.map { $0.name },
      flags: options.filter { $0.value == nil }.map { $0.name })
  }
}
