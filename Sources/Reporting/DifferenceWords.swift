import Comparison
import Evaluation
import PolicyModel
import Revisions

extension EditionChange.Kind {
  /// The order in which changes are read: what asks for less of those who protect a child, or opens less to the child,
  /// must not be overlooked, but what asks for more is what most drafts are for.
  static var inOrder: [EditionChange.Kind] {
    [.tightened, .relaxed, .changed, .narrower, .wider, .added, .removed, .reworded]
  }

  var heading: String {
    switch self {
    case .tightened: "Tightened: fewer courses of events keep the rule"
    case .relaxed: "Relaxed: more courses of events keep the rule"
    case .changed: "Changed: both ways, or otherwise"
    case .narrower: "Narrower: open in fewer situations"
    case .wider: "Wider: open in more situations"
    case .added: "Added: it was silent before"
    case .removed: "Removed: it is silent now"
    case .reworded: "Reworded: said otherwise, to the same effect"
    }
  }

  var tone: Tone {
    switch self {
    case .relaxed, .removed, .narrower, .changed: .alarming
    case .tightened, .wider, .added: .open
    case .reworded: .settled
    }
  }
}

extension Direction {
  /// Opens the case that shows it.
  var words: String {
    switch self {
    case .tighter: "Tighter here"
    case .looser: "Looser here"
    case .wider: "Wider here"
    case .narrower: "Narrower here"
    }
  }

  /// Names it in a file.
  var name: String {
    switch self {
    case .tighter: "tighter"
    case .looser: "looser"
    case .wider: "wider"
    case .narrower: "narrower"
    }
  }
}

extension EditionChange.Proof {
  var words: String? {
    switch self {
    case .everySituation, .silence: nil
    case .bounded: "Not all situations could be looked at, so nothing is proved but that the words were changed."
    case .judgement:
      "A person decides where they part: which asks for more, or opens more, cannot be told from the words."
    }
  }
}

/// Puts what a newer edition changes into sentences.
struct DifferenceWords {
  let library: PolicyLibrary
  let old: Policy
  let new: Policy
  let neighbours: [Policy]
  let baseline: String?

  /// `minutes-sent: tightened in the length of time`.
  func mark(_ change: EditionChange) -> Phrase {
    var words = Phrase(.code(library[change.question].name), .text(": " + change.kind.rawValue))
    if !change.aspects.isEmpty {
      words.add(.text(" in " + change.aspects.map { $0.words }.joined(separator: ", ")))
    }
    return words
  }

  /// What stands behind a change.
  func more(_ change: EditionChange) -> Matrix.More {
    // Where both ways are shown, each by a case of its own, no other case is needed.
    var points =
      change.directed.count > 1
      ? change.directed.map { example($0.direction.words, $0.witness) }
      : change.witnesses.map { example("For example", $0) }
    points += change.dates.map { Phrase($0) }
    points += [change.proof.words].compactMap { $0.map { Phrase($0) } }
    points += change.neighbours.flatMap { neighbour($0) }
    points += [measured(change)].compactMap { $0.map { Phrase($0) } }
    return Matrix.More(summary: Phrase(summary(change)), points: points)
  }

  private func example(_ opening: String, _ witness: Witness) -> Phrase {
    var words = Phrase(.text(opening + ": "))
    words.add(SituationWords(library: library, policies: [old, new]).words(witness))
    return words
  }

  /// In how many situations the editions part.
  private func summary(_ change: EditionChange) -> String {
    guard let counts = change.situations else {
      switch change.kind {
      case .added: return "The older edition is silent."
      case .removed: return "The newer edition is silent."
      default: return "Both are silent; what is said of the silence is another."
      }
    }
    if change.isBesideOnly {
      return "What governs is as it was; what other documents or places say beside it is another."
    }
    let most = change.bound == nil ? "" : "More than "
    let total = most + SituationWords.count(counts.total, "situation")
    guard counts.differ > 0 else {
      let force = change.aspects.contains(.modality) && change.kind != .reworded
      let same = total + ": they come to the same verdicts and dates in " + (counts.total == 1 ? "it" : "each")
      return same + (force ? "; they bind more or less strongly." : ".")
    }
    return total + ": they part in \(counts.differ)" + (counts.agree > 0 ? ", come to the same in \(counts.agree)" : "")
      + (counts.judgement > 0 ? ", a person judges in \(counts.judgement)" : "") + "."
  }

  private func neighbour(_ standing: NeighbourStanding) -> [Phrase] {
    let title = Phrase.Span.name(neighbours[standing.policy].title)
    // Who came to the same before and does so still is no news.
    if standing.isAlreadySaid { return standing.wasAlreadySaid ? [] : [Phrase(title, " already says this.")] }
    guard let partings = standing.partings, let move = standing.move, move != .neither else { return [] }
    return [
      Phrase(
        move == .towards ? "Towards " : "Away from ", title,
        .text(
          ": the newer edition parts from it in \(partings.new) of "
            + "\(SituationWords.count(partings.total, "situation")), the older in \(partings.old)."))
    ]
  }

  /// How both stand to the baseline; nil where none was named.
  func measured(_ change: EditionChange) -> String? {
    guard let baseline, let standing = change.baseline else { return nil }
    guard standing.isAsked else { return "\(baseline) asks nothing here." }
    let words = "\(Self.words(standing.new)); before: \(Self.words(standing.old))."
    return standing.fallsBelow ? "Falls below \(baseline): \(words)" : "Against \(baseline): \(words)"
  }

  private static func words(_ strictness: Strictness?) -> String {
    switch strictness {
    case nil: "silent"
    case .same: "the same"
    case .tighter: "tighter"
    case .looser: "looser"
    case .changed: "otherwise, neither tighter nor looser"
    case .added: "asked for, where that asks nothing"
    case .open: "not settled"
    }
  }
}
