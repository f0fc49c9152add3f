import PolicyModel
import WorkingCalendar

/// Writes cases as JSON (`comity-case/1`), keys in the order of the format's description.
public enum CaseWriter {
  /// A case as a document to be read by people: a child or an event on each line, no line end behind the last.
  ///
  /// Reading it back gives the same case. `indent` is the number of spaces before every line but the first, for a
  /// case that stands inside another document.
  public static func write(_ written: Case, vocabulary: Vocabulary, indent: Int = 0) -> String {
    var writer = Writer(vocabulary: vocabulary, margin: "\n" + String(repeating: " ", count: indent))
    writer.append(written)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A case on one line, for JSON Lines; no line end behind it.
  public static func line(_ written: Case, vocabulary: Vocabulary) -> String {
    var writer = Writer(vocabulary: vocabulary, margin: nil)
    writer.append(written)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct Writer {
  let vocabulary: Vocabulary
  /// A line break and the indentation of the case; nil to write on one line.
  let margin: String?
  var bytes: [UInt8] = []

  mutating func append(_ written: Case) {
    add("{")
    breakLine(1)
    add("\"format\": \"\(CaseReader.format)\",")
    breakLine(1)
    add("\"id\": ")
    JSONText.append(written.id, to: &bytes)
    if !written.children.isEmpty { list("children", written.children) { $0.child($1) } }
    if !written.facts.isEmpty {
      add(",")
      breakLine(1)
      add("\"facts\": ")
      facts(written.facts)
    }
    list("events", written.events) { $0.event($1, of: written) }
    if !written.unrecorded.isEmpty { unrecorded(written.unrecorded) }
    breakLine(0)
    add("}")
  }

  private mutating func list<Item>(_ key: String, _ items: [Item], _ write: (inout Self, Item) -> Void) {
    add(",")
    breakLine(1)
    add("\"\(key)\": [")
    for (index, item) in items.enumerated() {
      if index > 0 { add(",") }
      breakLine(2, orSpace: index > 0)
      write(&self, item)
    }
    if !items.isEmpty { breakLine(1, orSpace: false) }
    add("]")
  }

  private mutating func child(_ child: Child) {
    add("{ \"id\": ")
    JSONText.append(child.id, to: &bytes)
    if let born = child.born { add(", \"born\": \"\(born.description)\"") }
    if let expected = child.expected { add(", \"expected\": \"\(expected.description)\"") }
    factsOfPlace(child.facts)
    add(" }")
  }

  private mutating func event(_ event: CaseEvent, of written: Case) {
    add("{ \"event\": ")
    JSONText.append(vocabulary[event.event].name, to: &bytes)
    add(", \"at\": \"\(event.at.description)\"")
    if event.planned { add(", \"planned\": true") }
    if let child = event.child {
      add(", \"child\": ")
      JSONText.append(written.children[child].id, to: &bytes)
    }
    factsOfPlace(event.facts)
    if let isFor = event.isFor {
      add(", \"for\": { \"event\": ")
      JSONText.append(vocabulary[isFor.event].name, to: &bytes)
      add(", \"at\": \"\(isFor.at.description)\" }")
    }
    add(" }")
  }

  private mutating func factsOfPlace(_ values: FactValues) {
    guard !values.isEmpty else { return }
    add(", \"facts\": ")
    facts(values)
  }

  private mutating func facts(_ values: FactValues) {
    for (index, entry) in values.entries.enumerated() {
      add(index == 0 ? "{ " : ", ")
      JSONText.append(vocabulary[entry.fact].name, to: &bytes)
      add(": ")
      switch entry.value {
      case .yes: add("true")
      case .no: add("false")
      case .number(let number): add("\(number)")
      case .choice(let index):
        if case .choice(let choices) = vocabulary[entry.fact].kind { JSONText.append(choices[index], to: &bytes) }
      }
    }
    add(" }")
  }

  private mutating func unrecorded(_ events: [EventID]) {
    add(",")
    breakLine(1)
    add("\"unrecorded\": [")
    for (index, event) in events.enumerated() {
      if index > 0 { add(", ") }
      JSONText.append(vocabulary[event].name, to: &bytes)
    }
    add("]")
  }

  /// Ends the line and indents the next, or on one line leaves a space.
  private mutating func breakLine(_ depth: Int, orSpace: Bool = true) {
    if let margin {
      add(margin)
      for _ in 0..<depth { add("  ") }
    } else if orSpace {
      add(" ")
    }
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
