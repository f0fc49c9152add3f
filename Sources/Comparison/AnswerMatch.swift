import PolicyModel

/// Which part of one edition's answer takes the place of which part of another's.
struct AnswerMatch {
  /// In the order of the newer answer; parts that are no more come last.
  let pairs: [(old: Int?, new: Int?)]

  /// Parts of one name belong together, then those that plainly come to the same, then those of one act; what is left is
  /// matched in order.
  init(_ old: [[Clause]], _ new: [[Clause]], names: (old: [String?], new: [String?])) {
    var partner: [Int?] = Array(repeating: nil, count: new.count)
    var left = Array(old.indices)
    func match(_ isPair: (Int, Int) -> Bool) {
      for index in new.indices where partner[index] == nil {
        guard let place = left.firstIndex(where: { isPair($0, index) }) else { continue }
        partner[index] = left.remove(at: place)
      }
    }
    match { a, b in names.old[a] != nil && names.old[a] == names.new[b] }
    match { a, b in
      old[a].count == new[b].count && zip(old[a], new[b]).allSatisfy { $0.act == $1.act && $0.isPlainlyAlike($1) }
    }
    match { a, b in old[a].first?.act == new[b].first?.act }
    match { _, _ in true }
    pairs = new.indices.map { (partner[$0], $0) } + left.map { ($0, nil) }
  }

  /// For a survey of the newer answer against the older one.
  var survey: [StrictnessSurvey.Matched] {
    pairs.map { pair in (first: pair.new.map { [$0] } ?? [], second: pair.old.map { [$0] } ?? []) }
  }
}
