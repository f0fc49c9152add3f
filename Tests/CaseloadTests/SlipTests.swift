import CaseModel
import Caseloads
import Testing

/// A caseload with slips in it is refused, or makes cases that pass the check: never a case that does not.
struct SlipTests {
  private var random = RandomNumbers(seed: 99)

  init() {}

  private mutating func below(_ bound: Int) -> Int { Int(random.below(UInt32(bound))) }

  /// One line left out, doubled, moved, indented otherwise, or with another line's word in it.
  private mutating func slip(_ lines: inout [String]) {
    let at = below(lines.count)
    switch below(7) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: at)
    case 2: lines.insert(lines.remove(at: at), at: below(lines.count))
    case 3: lines[at] = (below(2) == 0 ? "  " : "") + lines[at].dropFirst(below(2) * 2)
    case 4: lines.insert(lines[below(lines.count)], at: at)
    default:
      var words = lines[at].split(separator: " ", omittingEmptySubsequences: false)
      let others = lines[below(lines.count)].split(separator: " ")
      guard !others.isEmpty else { return }
      words[below(words.count)] = below(3) == 0 ? Substring("\(below(400))") : others[below(others.count)]
      lines[at] = words.joined(separator: " ")
    }
  }

  @Test func whateverIsAcceptedMakesCasesThatPassTheCheck() throws {
    var tests = self
    let shelf = Shelf.shipped
    let whole = Shelf.england.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    var accepted = 0
    for round in 0..<4_000 {
      var lines = whole
      for _ in 0...tests.below(3) { tests.slip(&lines) }
      let caseload: Caseload
      do { caseload = try shelf.caseload(lines.joined(separator: "\n")) } catch { continue }
      accepted += 1
      let sampler = try CaseSampler(caseload, seed: UInt64(round))
      for number in 1...10 {
        let made: Case
        do throws(SampleFault) { made = try sampler.sample(number) } catch { continue }
        let read = try shelf.read(CaseWriter.line(made, vocabulary: shelf.vocabulary))
        #expect(read.first?.events == made.events, "round \(round)")
        #expect(made.events.allSatisfy { $0.planned == ($0.at.day > sampler.asOf) }, "round \(round)")
      }
    }
    #expect(accepted > 500)
  }
}
