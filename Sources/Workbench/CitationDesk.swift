import Citations
import PolicyLanguage
import PolicyModel
import Reporting

/// Policies whose citations are looked up in their documents.
public struct CitationDesk: Sendable {
  /// A document of the policies, and how its text is called.
  public struct Document: Sendable, Hashable {
    /// The authority that a policy itself names: a draft of Bolton's speaks of Bolton's documents.
    public let authority: String
    public let name: String
    public let title: String
    /// Whether any citation is from it.
    public let isCited: Bool

    /// As the command line takes it: `bolton.handbook`.
    public var key: String { "\(authority).\(name)" }
    /// `bolton-handbook.txt`.
    public var fileName: String { "\(authority)-\(name).txt" }
  }

  private let desk: Desk
  private let sources: [SourceText]
  /// All of the policies asked for, each once, in their order.
  public let documents: [Document]

  /// Reads policies as ``Desk`` does.
  public init(
    files: [SourceText] = Desk.shipped, drafts: [SourceText] = [], authorities: [String]
  ) throws(Refusal) {
    desk = try Desk(files: files, drafts: drafts, authorities: authorities, asked: .whatIsAnswered)
    sources = files + drafts
    var documents: [Document] = []
    var cited: Set<String> = []
    for policy in desk.policies {
      let authority = Self.source(of: policy, in: sources).flatMap { Self.declaredName($0) } ?? policy.name
      for (index, document) in policy.documents.enumerated() {
        let key = "\(authority).\(document.name)"
        if CitedClause.all(of: policy).contains(where: { $0.citation.document == index }) { cited.insert(key) }
        if documents.contains(where: { $0.key == key }) { continue }
        documents.append(Document(authority: authority, name: document.name, title: document.title, isCited: false))
      }
    }
    self.documents = documents.map {
      Document(authority: $0.authority, name: $0.name, title: $0.title, isCited: cited.contains($0.key))
    }
  }

  /// Looks every citation up.
  ///
  /// - Parameters:
  ///   - texts: The texts of ``documents``, in their order; what is cited has one.
  ///   - newer: The same of a new edition; nil where there is none.
  public func report(texts: [SourceText?], against newer: [SourceText?]?) -> CitationReport {
    let sections = sectionsCited
    func read(_ texts: [SourceText?]) -> [CitedDocument?] {
      zip(texts, sections).map { text, sections in text.map { CitedDocument($0.bytes, sections: sections) } }
    }
    var old = read(texts)
    var new = newer.map { read($0) }
    var items: [CitationReport.Item] = []
    for (index, policy) in desk.policies.enumerated() {
      let places = documentPlaces(of: policy)
      let lines = CitationLines(Self.source(of: policy, in: sources))
      for cited in CitedClause.all(of: policy) {
        let citation = cited.citation
        let place = places[citation.document]
        guard let finding = old[place]?.find(citation.words, in: citation.section) else { continue }
        items.append(
          CitationReport.Item(
            policy: index, question: cited.question, part: cited.part, document: place, governs: cited.governs,
            citation: citation, place: lines.place(of: citation, in: cited.clause), finding: finding,
            against: new?[place]?.find(citation.words, in: citation.section)))
      }
    }
    return report(items, texts, newer)
  }

  private func report(
    _ items: [CitationReport.Item], _ texts: [SourceText?], _ newer: [SourceText?]?
  ) -> CitationReport {
    // Only those that were read are shown, so items are counted anew.
    var shown: [Int: Int] = [:]
    var documents: [CitationReport.Document] = []
    for (index, document) in self.documents.enumerated() {
      guard let text = texts[index] else { continue }
      shown[index] = documents.count
      documents.append(
        CitationReport.Document(
          authority: document.authority, name: document.name, title: document.title, file: text.name,
          newFile: newer?[index]?.name))
    }
    let items = items.compactMap { item in shown[item.document].map { item.with(document: $0) } }
    return CitationReport(
      library: desk.library, policies: desk.policies, documents: documents, items: items, isComparison: newer != nil,
      provenance: Provenance(
        policies: desk.policies, readings: desk.readings, questions: desk.library.questions, asOf: nil))
  }

  /// For each document the sections that are cited from it or were looked through.
  private var sectionsCited: [[String]] {
    var sections = documents.map { _ in Set<String>() }
    for policy in desk.policies {
      let places = documentPlaces(of: policy)
      for cited in CitedClause.all(of: policy) {
        sections[places[cited.citation.document]].insert(cited.citation.section)
      }
      for answer in policy.answers {
        guard case .silent(let silence)? = answer?.content else { continue }
        for place in silence.lookedIn { sections[places[place.document]].formUnion(place.sections) }
      }
    }
    return sections.map { $0.sorted() }
  }

  /// For each document of a policy its place among ``documents``.
  private func documentPlaces(of policy: Policy) -> [Int] {
    let authority = Self.source(of: policy, in: sources).flatMap { Self.declaredName($0) } ?? policy.name
    return policy.documents.map { document in
      guard let place = documents.firstIndex(where: { $0.authority == authority && $0.name == document.name }) else {
        preconditionFailure("every document of every policy is listed")
      }
      return place
    }
  }

  private static func source(of policy: Policy, in sources: [SourceText]) -> SourceText? {
    sources.last { contentHash($0.bytes) == policy.contentHash }
  }

  private static func declaredName(_ source: SourceText) -> String? {
    var diagnostics = Diagnostics()
    for case .policy(let policy) in Parser.parse(source, file: 0, into: &diagnostics).declarations {
      return policy.name.text
    }
    return nil
  }
}

extension CitationReport.Item {
  fileprivate func with(document: Int) -> Self {
    Self(
      policy: policy, question: question, part: part, document: document, governs: governs, citation: citation,
      place: place, finding: finding, against: against)
  }
}

extension ReportFormat {
  public func lay(_ report: CitationReport, colour: Bool = false) -> String {
    switch self {
    case .text: TextRenderer.text(report.report, colour: colour)
    case .markdown: MarkdownRenderer.text(report.report)
    case .html: HTMLRenderer.text(report.report)
    case .csv: CSVRenderer.text(report.table)
    case .json: CitationJSON.text(report)
    }
  }
}
