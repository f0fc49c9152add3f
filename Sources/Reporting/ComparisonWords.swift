import Comparison
import PolicyModel

extension Relation {
  /// What differs first; the order in which a comparison is read.
  static var inOrder: [Relation] { [.differ, .partlySilent, .judgement, .sameEffect, .agree, .allSilent] }

  var words: String {
    switch self {
    case .agree: "agree"
    case .sameEffect: "same effect"
    case .differ: "differ"
    case .partlySilent: "partly silent"
    case .judgement: "left to judgement"
    case .allSilent: "all silent"
    }
  }

  var heading: String {
    switch self {
    case .agree: "They agree"
    case .sameEffect: "Worded apart, to the same effect"
    case .differ: "They differ"
    case .partlySilent: "Some are silent"
    case .judgement: "Some leave it to a person to judge"
    case .allSilent: "All are silent"
    }
  }

  var tone: Tone {
    switch self {
    case .differ: .alarming
    case .partlySilent, .judgement: .open
    case .agree, .sameEffect: .settled
    case .allSilent: .quiet
    }
  }
}

extension Aspect {
  var words: String {
    switch self {
    case .limit: "the length of time"
    case .unit: "the unit of time"
    case .clock: "what starts the clock"
    case .direction: "before or after"
    case .modality: "how strongly it binds"
    case .actor: "who acts"
    case .act: "what is done"
    case .condition: "conditions"
    case .exception: "exceptions"
    case .approval: "who approves"
    case .consequence: "what follows if it is missed"
    case .grounds: "grounds"
    case .outcome: "the outcome"
    }
  }
}

extension Force {
  /// The word of a sentence.
  var words: String {
    switch self {
    case .must, .will, .should, .expected, .may: rawValue
    case .mustNot: "must not"
    case .shouldNot: "should not"
    case .decides: "a judgement"
    }
  }
}
