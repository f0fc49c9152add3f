import CaseModel
import PolicyChecking
import PolicyLanguage
import PolicyModel
import Reporting
import Workbench

enum PolicyFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let draft = SourceText(name: "draft.policy", bytes: complete(bytes))
    let sources = Shipped.base + [draft]
    var diagnostics = Diagnostics()
    let file = Parser.parse(draft, file: Shipped.base.count, into: &diagnostics)
    _ = LibraryReader.read(Shipped.baseSyntax + [file], of: sources, into: &diagnostics)
    try Promises.keep(diagnostics, sources: sources)
    if !diagnostics.hasErrors { try check(draft) }
  }

  /// The further checks of what is right as far as it has been read.
  private static func check(_ draft: SourceText) throws(BrokenPromise) {
    let check = Check(files: Shipped.base, drafts: [draft], cases: [])
    try Promises.keep(check.diagnostics, sources: check.sources)
    try require(check.summary.isEmpty == check.diagnostics.hasErrors, "what is in order is said to be")
    if check.status == 0 { try use(draft) }
  }

  /// What is right can be used: no fault comes up that the check did not tell.
  private static func use(_ draft: SourceText) throws(BrokenPromise) {
    let desk: Desk
    let reports: [EvaluationReport]
    let comparison: ComparisonReport
    do throws(Refusal) {
      desk = try Desk(files: Shipped.base, drafts: [draft], authorities: [])
      let asOf = try Desk.day("2026-02-02")
      reports = try desk.evaluation(of: example(desk), asOf: asOf, questions: nil)
      comparison = try desk.comparison(questions: nil)
    } catch {
      throw BrokenPromise(description: "a policy in order is refused: \(error.text())")
    }
    try Outputs.keep(reports)
    try Outputs.keep(text: ReportFormat.text.lay(comparison))
    try Outputs.keep(json: ReportFormat.json.lay(comparison))
  }

  /// Empty where the draft declares what makes the example wrong, such as a narrower limit.
  private static func example(_ desk: Desk) -> [Case] {
    do throws(Refusal) { return try desk.cases(in: [Shipped.example]) } catch { return [] }
  }

  /// The draft with a silence on every question that it leaves out, so that it can be right; one that cannot be read
  /// is left as it is.
  private static func complete(_ bytes: [UInt8]) -> [UInt8] {
    var diagnostics = Diagnostics()
    let file = Parser.parse(SourceText(name: "draft.policy", bytes: bytes), file: 0, into: &diagnostics)
    guard !diagnostics.hasErrors else { return bytes }
    var answered: Set<String> = []
    var document: String?
    for declaration in file.declarations {
      switch declaration {
      case .policy(let policy): document = document ?? policy.documents.first?.name.text
      case .answer(let answer): answered.insert(answer.question.text)
      case .silence(let silence): answered.insert(silence.question.text)
      default: break
      }
    }
    guard let document else { return bytes }
    var text = ""
    for question in Shipped.questions where !answered.contains(question.name) {
      text += "\nsilent on \(question.name)\n  looked in \(document) 1"
    }
    return bytes + Array((text + "\n").utf8)
  }
}
