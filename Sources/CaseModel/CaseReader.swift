import PolicyLanguage
import PolicyModel

/// Reads cases (`comity-case/1`) from a file that holds one, a JSON array of them, or JSON Lines.
public struct CaseReader {
  static let format = "comity-case/1"
  private static let caseKeys = ["format", "id", "children", "facts", "events", "unrecorded"]

  var rules: CaseRules
  private var idPlaces: [String: SourceRange] = [:]

  var vocabulary: Vocabulary { rules.vocabulary }

  private init(file: Int, vocabulary: Vocabulary, notBeforeBirth: [EventID]) {
    rules = CaseRules(file: file, names: NameTable(vocabulary), notBeforeBirth: notBeforeBirth)
  }

  /// The cases of a file in its order; a case with a fault is reported and left out.
  ///
  /// Reading goes on past a fault, so that one reading reports as many as there are, up to `Diagnostics.limit`.
  ///
  /// - Parameters:
  ///   - source: The file's name and bytes.
  ///   - vocabulary: The events and facts that a case may speak of.
  ///   - file: Index of the file in the set that is read together, for the diagnostics.
  ///   - notBeforeBirth: Events that may not be earlier than the birth of a child whom they concern.
  ///   - diagnostics: Receives the faults, those of the JSON text before those of what it says.
  /// - Complexity: Linear in the size of the file.
  public static func read(
    _ source: SourceText, file: Int, vocabulary: Vocabulary, notBeforeBirth: [EventID] = [],
    into diagnostics: inout Diagnostics
  ) -> [Case] {
    var json = JSONReader(source, file: file)
    var reader = CaseReader(file: file, vocabulary: vocabulary, notBeforeBirth: notBeforeBirth)
    var cases: [Case] = []
    var isFirst = true
    repeat {
      let faultsBefore = json.faults.count
      if let document = json.next() {
        let found = reader.cases(in: document, isWholeFile: isFirst && !json.documentFollows)
        if json.faults.count == faultsBefore { cases += found }
      }
      isFirst = false
    } while json.documentFollows && !reader.rules.faults.isFull
    diagnostics.report(contentsOf: json.faults.diagnostics)
    diagnostics.report(contentsOf: reader.rules.faults.diagnostics)
    return cases
  }

  private mutating func cases(in document: JSONValue, isWholeFile: Bool) -> [Case] {
    guard isWholeFile, case .array(let items) = document.content else {
      return readCase(document).map { [$0] } ?? []
    }
    var cases: [Case] = []
    for item in items where !rules.faults.isFull {
      if let read = readCase(item) { cases.append(read) }
    }
    return cases
  }

  /// The case, or nil when there was any fault in it.
  private mutating func readCase(_ value: JSONValue) -> Case? {
    let faultsBefore = rules.faults.count
    guard let members = members(value, called: "a case") else { return nil }
    let fields = Fields(phrase: "a case", members: members, of: value)
    guard isFormatKnown(fields) else { return nil }
    check(fields, keys: Self.caseKeys)
    let id = caseID(fields)
    let facts = self.facts(fields["facts"])
    let children = self.children(fields["children"])
    let events = self.events(fields["events"], children: children)
    let unrecorded = self.unrecorded(fields["unrecorded"])
    guard rules.faults.count == faultsBefore, let id else { return nil }
    return Case(
      id: id, children: children.all, facts: facts, events: events, unrecorded: unrecorded, range: value.range)
  }

  private mutating func isFormatKnown(_ fields: Fields) -> Bool {
    let help = "write `\"format\": \"\(Self.format)\"`"
    guard let value = fields["format"] else {
      rules.faults.report(.format, "a case must have the key `format`", at: fields.opening, help: help)
      return true
    }
    guard let format = text(value, of: "format") else { return false }
    if format == Self.format { return true }
    rules.faults.report(
      .format, "the format of a case is `\(Self.format)`, not \(quoted(format))", at: value.range, help: help)
    return false
  }

  private mutating func caseID(_ fields: Fields) -> String? {
    guard let value = required("id", of: fields), let id = identifier(value) else { return nil }
    if let first = idPlaces[id] {
      rules.faults.report(
        .duplicate, "the case \(quoted(id)) stands twice in the file", at: value.range,
        note: ("first given here", first))
      return nil
    }
    idPlaces[id] = value.range
    return id
  }

  private mutating func unrecorded(_ value: JSONValue?) -> [EventID] {
    var found: [EventID] = []
    for item in items(value, of: "unrecorded") where !rules.faults.isFull {
      if let event = eventName(item, of: "unrecorded") { found.append(event) }
    }
    return found
  }
}
