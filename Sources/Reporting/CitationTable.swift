import Citations
import PolicyModel

extension CitationReport {
  /// One row a citation, also those in order.
  public var table: DataTable {
    var table = DataTable(
      columns: [
        "authority", "question", "part", "governs", "document", "section", "words", "policy file", "policy line",
        "result", "section there", "lines", "sections", "count", "nearest line", "nearest", "change", "new result",
        "new section there", "new lines", "new sections", "new count", "new nearest line", "new nearest",
      ], provenance: provenance.line)
    for item in items {
      table.add(
        [
          policies[item.policy].name, library[item.question].name, DataTable.field(item.part),
          item.governs ? "yes" : "no", documents[item.document].name, item.citation.section, item.citation.words,
          DataTable.field(item.place?.file), DataTable.field(item.place.map { "\($0.line)" }),
        ] + fields(item.finding) + [DataTable.field(item.change?.rawValue)]
          + (item.against.map { fields($0) } ?? Array(repeating: "", count: 7)))
    }
    return table
  }

  private func fields(_ finding: Finding) -> [String] {
    [
      finding.result.rawValue, finding.hasSection ? "yes" : "no",
      finding.places.map { "\($0.line)" }.joined(separator: " "),
      finding.places.map { DataTable.field($0.section) }.joined(separator: "; "), "\(finding.count)",
      DataTable.field(finding.nearest.map { "\($0.place.line)" }), DataTable.field(finding.nearest?.text),
    ]
  }
}
