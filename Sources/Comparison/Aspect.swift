/// In what two answers differ.
public enum Aspect: String, Sendable, Hashable, CaseIterable {
  case limit, unit, clock, direction, modality, actor, act, condition, exception, approval, consequence, grounds,
    outcome

  /// Whether it changes what a case comes to; the others are marked only.
  public var isEffect: Bool {
    switch self {
    case .limit, .unit, .clock, .direction, .condition, .exception, .grounds, .outcome: true
    case .modality, .actor, .act, .approval, .consequence: false
    }
  }
}

/// How the answers of some authorities stand to one another.
public enum Relation: String, Sendable, Hashable {
  case agree
  case sameEffect = "same-effect"
  case differ
  case partlySilent = "partly-silent"
  case judgement
  case allSilent = "all-silent"

  /// The relation of a row: the first that holds of any pair.
  static func over(_ pairs: [Relation]) -> Relation {
    let order: [Relation] = [.differ, .partlySilent, .judgement, .sameEffect]
    return order.first { pairs.contains($0) } ?? .agree
  }
}
