/// The words of a command line, sorted into options and the rest.
struct Arguments {
  private(set) var plain: [String] = []
  private var values: [String: [String]] = [:]

  /// - Parameters:
  ///   - valued: options that take a value, as `--name VALUE` or `--name=VALUE`.
  ///   - flags: options without one.
  init(_ words: [String], valued: [String], flags: [String] = []) throws(CommandFailure) {
    var index = 0
    var onlyPlain = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyPlain || !word.hasPrefix("-") || word == "-" {
        plain.append(word)
        continue
      }
      if word == "--" {
        onlyPlain = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if flags.contains(name), parts.count == 1 {
        values[name, default: []].append("")
      } else if valued.contains(name) {
        if parts.count == 2 {
          values[name, default: []].append(String(parts[1]))
        } else if index < words.count {
          values[name, default: []].append(words[index])
          index += 1
        } else {
          throw CommandFailure("`\(name)` takes a value, but the line ends")
        }
      } else {
        throw CommandFailure.unknown(name, "option", among: valued + flags + ["--help"])
      }
    }
  }

  func has(_ flag: String) -> Bool { values[flag] != nil }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The value of an option that is given at most once.
  func one(_ name: String) throws(CommandFailure) -> String? {
    let given = all(name)
    guard given.count <= 1 else { throw CommandFailure("`\(name)` is given more than once") }
    return given.first
  }
}
