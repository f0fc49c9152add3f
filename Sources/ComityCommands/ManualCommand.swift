/// `comity manual`: the manual page, for `man`.
struct ManualCommand {
  private let arguments: Arguments

  init(_ words: [String]) throws(CommandFailure) { arguments = try Arguments(words, of: "manual") }

  func run() throws(CommandFailure) -> Int32 {
    guard arguments.plain.isEmpty else {
      throw CommandFailure("`manual` takes no names", help: "comity manual --output comity.1")
    }
    let page = ManualPage.text
    if let output = try arguments.one("--output") { try Files.write(page, to: output) } else { Output.write(page) }
    return 0
  }
}
