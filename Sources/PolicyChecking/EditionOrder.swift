import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// Puts the policies of all files together: those of one name are editions of one policy.
struct EditionOrder {
  private struct Edition {
    let policy: Policy
    let file: Int
    let range: SourceRange
    /// A draft stands by itself: it is what the user named.
    let isDraft: Bool

    var begins: Day? { policy.inForceFrom }
  }

  /// By name, in the order in which the names are first met.
  private var groups: [[Edition]] = []

  mutating func add(_ policy: Policy, at name: Name?, of file: Int, isDraft: Bool) {
    let edition = Edition(
      policy: policy, file: file, range: name?.range ?? SourceRange(0, 0), isDraft: isDraft)
    if let place = groups.firstIndex(where: { $0[0].policy.name == policy.name }) {
      groups[place].append(edition)
    } else {
      groups.append([edition])
    }
  }

  func holds(_ name: String) -> Bool { groups.contains { $0[0].policy.name == name } }

  /// The name, or where a policy bears it already, with a number behind it: `draft-2`.
  func unused(_ name: String) -> String {
    guard holds(name) else { return name }
    var number = 2
    while holds("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  /// Each policy once, as its last edition, with those before it; faults of editions are reported.
  func policies(_ diagnostics: inout Diagnostics) -> [Policy] {
    groups.map { group in group.count == 1 ? group[0].policy : last(of: group, &diagnostics) }
  }

  private func last(of group: [Edition], _ diagnostics: inout Diagnostics) -> Policy {
    let starts = Set(group.filter { !$0.isDraft }.compactMap { $0.begins })
    let hasSpans = starts.count == group.count
    for edition in group.dropFirst() where !hasSpans {
      report(edition, "there is already a policy called `\(edition.policy.name)`", group[0], &diagnostics)
    }
    guard hasSpans else { return group[0].policy }
    let ordered = group.enumerated().sorted { a, b in
      (a.element.begins?.number ?? 0, a.offset) < (b.element.begins?.number ?? 0, b.offset)
    }.map { $0.element }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) { check(earlier, later, &diagnostics) }
    var last = ordered[ordered.count - 1].policy
    last.formerEditions = ordered.dropLast().map { $0.policy }
    return last
  }

  private func check(_ earlier: Edition, _ later: Edition, _ diagnostics: inout Diagnostics) {
    let name = later.policy.name
    if later.policy.editionEvent == nil || later.policy.editionEvent != earlier.policy.editionEvent {
      report(
        later, "two editions of `\(name)` do not name the same event that picks between them", earlier, &diagnostics,
        help: "write `edition by EVENT` in the header of each, with one and the same event")
    }
    guard let begins = later.begins else { return }
    if let until = earlier.policy.inForceUntil, until >= begins {
      report(
        later, "two editions of `\(name)` are in force on \(begins.description)", earlier, &diagnostics,
        help: "let the earlier one end the day before, with `in force until`")
    }
  }

  private func report(
    _ edition: Edition, _ message: String, _ other: Edition, _ diagnostics: inout Diagnostics,
    help: String = "give the policy a name of its own, or each edition its `in force from` and `edition by EVENT`"
  ) {
    diagnostics.report(
      Diagnostic(
        .duplicate, message, file: edition.file, range: edition.range,
        notes: [.init("the other is here", file: other.file, range: other.range)], help: help))
  }
}
