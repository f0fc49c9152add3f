import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// The children of a case while it is being read.
package struct ReadChildren {
  package struct Birth {
    let child: String
    let day: Day
    let range: SourceRange
  }

  package private(set) var all: [Child] = []
  private var places: [SourceRange] = []
  private var births: [Birth?] = []
  private var indices: [String: Int] = [:]
  private(set) var latestBirth: Birth?

  package init() {}

  func index(of id: String) -> Int? { indices[id] }
  func place(of id: String) -> SourceRange? { indices[id].map { places[$0] } }

  /// The last birth among those whom an event concerns: of one child, or of all.
  package func birth(of child: Int?) -> Birth? {
    if let child { births[child] } else { latestBirth }
  }

  mutating func add(_ child: Child, idRange: SourceRange, bornRange: SourceRange?) {
    indices[child.id] = all.count
    all.append(child)
    places.append(idRange)
    var birth: Birth?
    if let born = child.born, let bornRange { birth = Birth(child: child.id, day: born, range: bornRange) }
    births.append(birth)
    if let birth, latestBirth.map({ $0.day < birth.day }) ?? true { latestBirth = birth }
  }
}

extension CaseReader {
  private static let childKeys = ["id", "born", "expected", "facts"]

  mutating func children(_ value: JSONValue?) -> ReadChildren {
    var children = ReadChildren()
    for item in items(value, of: "children") where !rules.faults.isFull { readChild(item, into: &children) }
    return children
  }

  private mutating func readChild(_ value: JSONValue, into children: inout ReadChildren) {
    guard let fields = fields(of: value, as: "a child", keys: Self.childKeys) else { return }
    let facts = self.facts(fields["facts"])
    let born = day(fields["born"], of: "born")
    let expected = day(fields["expected"], of: "expected")
    guard let idValue = required("id", of: fields), let id = identifier(idValue) else { return }
    if fields["born"] == nil, fields["expected"] == nil {
      rules.faults.report(
        .format, "the child \(quoted(id)) must have the key `born` or `expected`", at: fields.opening,
        help: "give `expected`, the estimated date of delivery, while the child is unborn")
    }
    let child = Child(id: id, born: born, expected: expected, facts: facts)
    rules.add(child, to: &children, idRange: idValue.range, bornRange: fields["born"].map { $0.range })
  }
}
