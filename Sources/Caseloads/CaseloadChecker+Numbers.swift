import PolicyLanguage

/// The numbers of a caseload: how often, how long, how many.
extension CaseloadChecker {
  /// More than any table of rates has, and few enough that sums of weights stay small.
  private static let mostBands = 100
  private static let greatestWeight: Int64 = 1_000_000

  mutating func spread(_ syntax: SpreadSyntax, in allowed: ClosedRange<Int64>, _ what: String) -> Spread? {
    guard syntax.bands.count <= Self.mostBands else {
      report(.size, "a line has at most \(Self.mostBands) bands", syntax.range)
      return nil
    }
    var bands: [Spread.Band] = []
    for band in syntax.bands {
      guard band.low <= band.high else {
        report(
          .value, "a band goes from the smaller number to the greater", band.range,
          help: "write `\(band.high) to \(band.low)`")
        continue
      }
      guard allowed.contains(band.low), allowed.contains(band.high) else {
        report(.value, "\(what) is from \(allowed.lowerBound) to \(allowed.upperBound)", band.range)
        continue
      }
      guard let weight = weight(band.weight, band.range) else { continue }
      bands.append(Spread.Band(low: Int(band.low), high: Int(band.high), weight: weight))
    }
    return bands.count == syntax.bands.count ? Spread(bands) : nil
  }

  mutating func weight(_ weight: Int64, _ range: SourceRange) -> UInt32? {
    if (1...Self.greatestWeight).contains(weight) { return UInt32(weight) }
    report(
      .value, "a weight is from 1 to \(Self.greatestWeight)", range,
      help: weight == 0 ? "leave out what never happens" : nil)
    return nil
  }

  mutating func chance(_ syntax: ChanceSyntax) -> Chance? {
    guard (1...1_000_000).contains(syntax.whole), syntax.part <= syntax.whole else {
      report(
        .value, "a rate is of 1 to 1000000, and no more than all of them", syntax.range,
        help: "as in `25 in 1000`")
      return nil
    }
    return Chance(part: UInt32(syntax.part), whole: UInt32(syntax.whole))
  }

  /// Things with their weights; nil where one of them is at fault.
  mutating func weighted<Item: Sendable>(
    _ names: [(name: Name, weight: Int64)], _ meaning: (inout CaseloadChecker, Name) -> Item?
  ) -> Weighted<Item>? {
    guard names.count <= Self.mostBands else {
      report(.size, "a line has at most \(Self.mostBands) choices", names[0].name.range)
      return nil
    }
    var items: [(item: Item, weight: UInt32)] = []
    for (name, weight) in names {
      if let item = meaning(&self, name), let weight = self.weight(weight, name.range) { items.append((item, weight)) }
    }
    return items.count == names.count ? Weighted(items) : nil
  }

  // MARK: Children

  mutating func family(_ syntax: FamilySyntax, isDamaged: Bool) -> Caseload.Family? {
    let children = syntax.children.flatMap { spread($0, in: 1...12, "a number of children") }
    let age = syntax.age.flatMap { spread($0, in: 0...17, "an age") }
    let apart = syntax.apart.flatMap { spread($0, in: 0...7_000, "what lies between two births") }
    let unborn = unborn(syntax, isDamaged: isDamaged)
    var place = Place(isEvent: false)
    let facts = syntax.facts.compactMap { fact($0, &place) }
    guard !isDamaged else { return nil }
    if syntax.children == nil { missing("children 1 weight 45, 2 weight 30", syntax.range) }
    if syntax.age == nil { missing("age 0 to 4, 5 to 17 years", syntax.range) }
    guard let children, let age else { return nil }
    if children.greatest > 1, syntax.apart == nil { missing("apart 400 to 1500 days", syntax.range) }
    return Caseload.Family(children: children, age: age, apart: apart, unborn: unborn, facts: facts)
  }

  private mutating func missing(_ line: String, _ range: SourceRange) {
    let keyword = line.prefix { $0 != " " }
    report(.completeness, "a family has a line `\(keyword)`", range, help: "as in `\(line)`")
  }

  private mutating func unborn(_ syntax: FamilySyntax, isDamaged: Bool) -> Caseload.Unborn? {
    let length = syntax.born.flatMap { spread($0, in: 140...320, "the length of a pregnancy") }
    guard let (rate, weeks) = syntax.unborn else { return nil }
    let chance = chance(rate)
    let completed = spread(weeks, in: 0...42, "a number of weeks")
    if syntax.born == nil, !isDamaged { missing("born after 259 to 293 days", syntax.range) }
    guard let chance, let completed, let length, let born = syntax.born else { return nil }
    let latest = completed.greatest * 7 + 6
    guard length.least > latest else {
      report(
        .value, "a child who is unborn when the case begins is born later, so after more than \(latest) days",
        born.range, help: "let fewer weeks be completed, or leave out the shortest pregnancies")
      return nil
    }
    return Caseload.Unborn(chance: chance, weeks: completed, length: length)
  }
}
