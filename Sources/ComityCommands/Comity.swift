import Reporting

/// The command line: `comity VERB …`.
public enum Comity {
  /// Runs one command and gives its exit code: 0 done; 1 done, and what was asked to hold does not; 2 the input or the
  /// command line is wrong; 3 a fault of the program.
  public static func run(_ arguments: [String]) -> Int32 {
    do throws(CommandFailure) {
      return try dispatch(arguments)
    } catch {
      Output.error(error.text)
      return error.exitCode
    }
  }

  private static var verbs: [String] { Verb.all.map { $0.name } + ["help"] }

  private static func dispatch(_ arguments: [String]) throws(CommandFailure) -> Int32 {
    guard let verb = arguments.first else {
      Output.error(Help.overview)
      return 2
    }
    let rest = Array(arguments.dropFirst())
    if arguments.contains("--version") {
      Output.write("comity \(Provenance.engineVersion)\n")
      return 0
    }
    if verb == "--help" || verb == "-h" || verb == "help" {
      guard let name = rest.first(where: { !$0.hasPrefix("-") }) else {
        Output.write(Help.overview)
        return 0
      }
      guard let page = Help.pages[name] else { throw CommandFailure.unknown(name, "command", among: verbs) }
      Output.write(page)
      return 0
    }
    if rest.contains("--help") || rest.contains("-h"), let page = Help.pages[verb] {
      Output.write(page)
      return 0
    }
    switch verb {
    case "compare": return try CompareCommand(rest).run()
    case "evaluate": return try EvaluateCommand(rest).run()
    case "contrast": return try ContrastCommand(rest).run()
    case "transfer": return try TransferCommand(rest).run()
    case "diff": return try DiffCommand(rest).run()
    case "register": return try RegisterCommand(rest).run()
    case "duties": return try DutiesCommand(rest).run()
    case "new": return try NewCommand(rest).run()
    case "test": return try TestCommand(rest).run()
    case "check": return try CheckCommand(rest).run()
    case "format": return try FormatCommand(rest).run()
    case "cite": return try CiteCommand(rest).run()
    case "sample": return try SampleCommand(rest).run()
    case "export": return try ExportCommand(rest).run()
    case "completions": return try CompletionsCommand(rest).run()
    case "manual": return try ManualCommand(rest).run()
    default: throw CommandFailure.unknown(verb, "command", among: verbs, see: "comity help")
    }
  }
}
