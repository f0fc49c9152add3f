import CaseModel
import PolicyLanguage
import PolicyModel
import Reporting
import WorkingCalendar

/// What can be asked of the engine where there is no command line.
public enum WorkbenchRequest: Int32, Sendable, CaseIterable {
  /// Parts: format, authorities, questions, then a name and a text for each further policy file.
  case compare = 1
  /// Parts: format, authorities, questions, the day, then the text of each case file.
  case evaluate = 2
  /// Parts: the text of each file, case or policy.
  case check = 3
  /// Parts: format, the two authorities, questions, the day, the text of the case, then a name and a text for each
  /// further policy file.
  case contrast = 4
  /// Parts: format, how many, the seed and the day (empty for those of the caseload).
  case sample = 5
}

/// Answers a request with the bytes that the command of the same name prints.
///
/// Formats are those of ``ReportFormat``. Authorities and questions are lists with commas; an empty one stands for all. A
/// further policy file is asked for by its name, which ends in `.policy`. In messages case files are called
/// `case.json`, `case-2.json` and so on, and policies to check `draft.policy`, `draft-2.policy`.
///
/// - Returns: The status is the exit code of the command: 0 with the report, 1 or 2 with what is wrong.
/// - Complexity: As the command has; nothing is kept from one request to the next.
public func respond(to request: WorkbenchRequest, _ parts: [String]) -> (status: Int32, text: String) {
  do throws(Refusal) {
    switch request {
    case .compare: return (0, try compare(parts))
    case .evaluate: return (0, try evaluate(parts))
    case .contrast: return (0, try contrast(parts))
    case .sample: return (0, try sample(parts))
    case .check:
      let check = check(parts)
      return (check.status, check.text())
    }
  } catch {
    return (2, error.text())
  }
}

private func compare(_ parts: [String]) throws(Refusal) -> String {
  guard parts.count >= 3, parts.count % 2 == 1 else {
    throw .message("a comparison takes a format, authorities, questions, and names and texts of policies", help: nil)
  }
  let format = try ReportFormat.named(parts[0])
  let drafts = stride(from: 3, to: parts.count, by: 2).map { source(parts[$0], parts[$0 + 1]) }
  let desk = try Desk(
    drafts: drafts, authorities: Desk.names(parts[1]), asked: .questions(Desk.names(parts[2])))
  return format.lay(try desk.comparison(questions: try desk.questions(Desk.names(parts[2]))))
}

private func evaluate(_ parts: [String]) throws(Refusal) -> String {
  guard parts.count >= 5 else {
    throw .message("an evaluation takes a format, authorities, questions, a day, and texts of cases", help: nil)
  }
  let format = try ReportFormat.named(parts[0])
  let asOf = try Desk.day(parts[3])
  let desk = try Desk(authorities: Desk.names(parts[1]))
  let questions = try desk.questions(Desk.names(parts[2]))
  let cases = try desk.cases(in: numbered(parts.dropFirst(4), "case", ".json"))
  return format.lay(try desk.evaluation(of: cases, asOf: asOf, questions: questions))
}

private func contrast(_ parts: [String]) throws(Refusal) -> String {
  guard parts.count >= 5, parts.count % 2 == 1 else {
    throw .message(
      "a contrast takes a format, two authorities, questions, a day, a case, and names and texts of policies", help: nil
    )
  }
  let format = try ReportFormat.named(parts[0])
  let names = try Desk.pair(Desk.names(parts[1]))
  let asOf = try Desk.day(parts[3])
  let drafts = stride(from: 5, to: parts.count, by: 2).map { source(parts[$0], parts[$0 + 1]) }
  let desk = try Desk(drafts: drafts, authorities: names, asked: .questions(Desk.names(parts[2])))
  let questions = try desk.questions(Desk.names(parts[2]))
  return format.lay(
    try desk.contrast(of: desk.oneCase(in: [source("case.json", parts[4])]), asOf: asOf, questions: questions))
}

private func check(_ parts: [String]) -> Check {
  Check(
    drafts: numbered(parts.filter { !isJSON($0) }, "draft", ".policy"),
    cases: numbered(parts.filter { isJSON($0) }, "case", ".json"))
}

/// Cases are JSON, and no policy begins as JSON does.
private func isJSON(_ text: String) -> Bool {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0xEF, 0xBB, 0xBF: continue
    default: return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }
  }
  return false
}

private func source(_ name: String, _ text: String) -> SourceText { SourceText(name: name, bytes: Array(text.utf8)) }

private func numbered(_ texts: some Collection<String>, _ name: String, _ ending: String) -> [SourceText] {
  texts.enumerated().map { source(name + ($0.offset == 0 ? "" : "-\($0.offset + 1)") + ending, $0.element) }
}
