import Reporting

/// The manual page, in the macros of `man`.
enum ManualPage {
  static var text: String {
    var page = Troff()
    page.macro(".TH COMITY 1 \"\" \"comity \(Provenance.engineVersion)\" \"User Commands\"")
    page.section("NAME")
    page.line("comity - compares child protection conference procedures and applies them to cases")
    page.section("SYNOPSIS")
    for (index, verb) in Verb.all.enumerated() {
      if index > 0 { page.macro(".br") }
      page.line("comity \(verb.name)" + (verb.operand.map { " \($0.placeholder)" } ?? "") + " [OPTION]...")
    }
    page.section("DESCRIPTION")
    page.line(
      "Every authority's procedure is a policy file. Comity compares policies in every situation that they can tell apart, "
        + "applies them to cases, and says what a draft changes. It calculates and reminds; people decide.")
    page.section("COMMANDS")
    for verb in Verb.all { add(verb, to: &page) }
    page.section("EXIT STATUS")
    for (code, words) in exits { page.item(code, words) }
    page.section("ENVIRONMENT")
    page.item("NO_COLOR", "Where it is set and not empty, nothing is coloured.")
    page.section("SEE ALSO")
    page.line("The folder Docs of the project; comity help COMMAND.")
    return page.text
  }

  private static let exits = [
    ("0", "Done."),
    ("1", "Done, and what was asked to hold does not: a failed test or check, words that are missing, a difference."),
    ("2", "The input or the command line is wrong; the message says where, and how to mend it."),
    ("3", "A fault of the program."),
  ]

  private static func add(_ verb: Verb, to page: inout Troff) {
    page.subsection("comity \(verb.name): \(verb.about)")
    if let help = Help.pages[verb.name] { page.literal(help) }
    for option in verb.options {
      page.item(option.name + (option.value.map { " \($0.placeholder)" } ?? ""), option.about.sentence)
    }
  }
}

extension String {
  /// With a capital and a full stop.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}

/// Text with what `troff` would take for its own written otherwise.
struct Troff {
  private(set) var text = ""

  mutating func macro(_ line: String) { text += line + "\n" }

  mutating func section(_ title: String) { macro(".SH " + Self.escaped(title)) }

  mutating func subsection(_ title: String) { macro(".SS \"" + Self.escaped(title) + "\"") }

  mutating func line(_ words: String) { text += Self.escaped(words) + "\n" }

  mutating func item(_ name: String, _ words: String) {
    macro(".TP")
    macro("\\fB" + Self.escaped(name) + "\\fR")
    line(words)
  }

  /// As it stands, line by line.
  mutating func literal(_ words: String) {
    macro(".nf")
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    // An empty line at the end says nothing.
    for line in lines.prefix((lines.lastIndex { !$0.isEmpty } ?? 0) + 1) { self.line(String(line)) }
    macro(".fi")
  }

  /// A point or an apostrophe at the beginning of a line would be a macro, and a hyphen a dash.
  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
