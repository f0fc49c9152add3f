import Citations
import PolicyModel

extension CitationReport {
  /// What is not in order, by question where a new edition is set against the documents, else by what became of it;
  /// then how many there are in each document. What is in order is counted and not listed.
  public var report: Report {
    var title = Phrase("Citations of ")
    title.add(.joined(policies.map { Phrase(.name($0.title)) }, by: ", "))
    title.add(isComparison ? " in their documents and a new edition" : " in their documents")
    return Report(
      title: title, opening: [.paragraph(Phrase(summary))], blocks: documents.isEmpty ? [] : [.table(table(documents))],
      sections: isComparison ? changedSections : resultSections, provenance: provenance.line, page: .upright)
  }

  /// How many there are of each, in one sentence.
  private var summary: String {
    let counts = Self.counts(items).filter { $0.count > 0 }.map { "\($0.count) \($0.result.rawValue)" }
    var text = items.count == 1 ? "1 citation" : "\(items.count) citations"
    if !counts.isEmpty { text += ": " + counts.joined(separator: ", ") }
    guard isComparison else { return text + "." }
    let changed = Set(items.filter { $0.isChanged }.map { $0.question }).count
    let answers = changed == 0 ? "no answer stands" : changed == 1 ? "1 question stands" : "\(changed) questions stand"
    return "In the new edition " + text + "; \(answers) on words that changed."
  }

  private func table(_ documents: [Document]) -> Table {
    var rows: [[Phrase]] = []
    for (index, document) in documents.enumerated() {
      let counts = Self.counts(items.filter { $0.document == index })
      rows.append(
        [Phrase(.code("\(document.authority).\(document.name)"))] + counts.map { Phrase("\($0.count)") })
    }
    return Table(
      caption: "Citations by document", columns: ["Document", "Found", "Moved", "Repeated", "Missing"],
      rows: rows)
  }

  /// Without a new edition: missing, moved, repeated.
  private var resultSections: [Section] {
    let titles: [(Finding.Result, Phrase)] = [
      (.missing, "Missing"), (.moved, "Under another section than cited"),
      (.repeated, "More than once in the section cited"),
    ]
    return titles.compactMap { result, title in
      let listed = items.filter { $0.finding.result == result }
      return listed.isEmpty ? nil : Section(title, [.records(listed.map { record($0, named: true) })])
    }
  }

  /// With one: the questions whose answers stand on words that changed, then what is not in order besides.
  private var changedSections: [Section] {
    var sections: [Section] = []
    for question in library.questions {
      let listed = items.filter { $0.question == question.id && $0.isChanged }
      guard !listed.isEmpty else { continue }
      sections.append(Section(Phrase(question.text), [.records(listed.map { record($0, named: false) })]))
    }
    let others = items.filter { !$0.isChanged && !$0.isInOrder }
    if !others.isEmpty {
      sections.append(Section("Not in order before either", [.records(others.map { record($0, named: true) })]))
    }
    return sections
  }

  /// - Parameter named: Whether the question's text is told: a heading does not.
  private func record(_ item: Item, named: Bool) -> Record {
    let document = documents[item.document]
    var details: [Record.Detail] = []
    if let place = item.place {
      details.append(Record.Detail(label: "policy", phrase: Phrase(.name("\(place.file):\(place.line)"))))
    }
    if item.against != nil, !item.finding.places.isEmpty {
      details.append(Record.Detail(label: "before", phrase: Phrase(Self.words(item.finding, item.citation))))
    }
    if let nearest = item.latest.nearest {
      var phrase = Phrase("\(Self.words(nearest.place)), \(nearest.shared) of \(nearest.of) words: ")
      phrase.add(.name("\u{201C}\(nearest.text)\u{201D}"))
      details.append(Record.Detail(label: "nearest", phrase: phrase))
    }
    return Record(
      day: nil, status: Phrase(.strong(item.change == .gone ? "gone" : item.latest.result.rawValue)),
      tone: item.isInOrder ? .open : .alarming,
      tags: [
        Phrase(.name(policies[item.policy].title)), Phrase(.code(library[item.question].name)),
        Phrase("\(document.name) \(item.citation.section)"),
      ] + (item.part.map { [Phrase("part ", .name($0))] } ?? [])
        + (item.governs ? [] : ["does not govern"]),
      title: Phrase("\u{201C}\(item.citation.words)\u{201D}"), warnings: [],
      sentence: Phrase((named ? library[item.question].text + " " : "") + Self.sentence(item.latest, item.citation)),
      points: [], details: details)
  }

  /// What became of a citation, as a sentence.
  private static func sentence(_ finding: Finding, _ citation: Citation) -> String {
    let text = words(finding, citation)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// The same without a capital and a point.
  static func words(_ finding: Finding, _ citation: Citation) -> String {
    let section = finding.hasSection ? "" : "section \(shown(citation.section)) is not in the document; "
    if finding.result == .missing { return section + "the words stand nowhere in the document" }
    if finding.result == .moved, finding.hasSection {
      return "the words are not in section \(shown(citation.section)), but on \(places(finding))"
    }
    return section + "the words stand on \(places(finding))"
  }

  private static func shown(_ section: String) -> String {
    section.utf8.first.map { $0 &- 48 < 10 } ?? false ? section : "\u{201C}\(section)\u{201D}"
  }

  private static func places(_ finding: Finding) -> String {
    let more = finding.count - finding.places.count
    return finding.places.map { words($0) }.joined(separator: "; ") + (more > 0 ? "; and in \(more) more places" : "")
  }

  private static func words(_ place: CitedPlace) -> String {
    "line \(place.line)" + (place.section.map { " (section \(shown($0)))" } ?? " (before the first section)")
  }
}

extension CitationReport.Item {
  /// Whether an answer has to be read again.
  var isChanged: Bool { change == .gone || change == .moved }
}
