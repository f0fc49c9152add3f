import CaseModel
import Dispatch
import Foundation
import PolicyLanguage
import Revisions
import Synchronization
import Workbench

/// Cases of files, read and counted piece by piece, each piece on the next core that is free.
struct CasesOnAllCores {
  /// In bytes (256 MiB): of JSON Lines a piece is read at a time.
  static let largestFile = 256 << 20

  let desk: Desk
  let sources: [SourceText]

  private struct Work {
    var begun = 0
    var done = 0
    /// By file: the ids of cases, to find one that stands twice.
    var ids: [Int: Set<String>] = [:]
    var faulty: Fault?
    var counters: [ImpactCounter] = []
    let progress = Progress("counting", "cases")
  }

  /// What is wrong with the first piece in which something was found.
  private enum Fault {
    case piece(Int)
    case twice(String)
  }

  /// The counter with all cases added.
  ///
  /// - Throws: `Refusal` with all faults of all files.
  func counted(by counter: ImpactCounter) throws(Refusal) -> ImpactCounter {
    let pieces = sources.enumerated().flatMap { CasePiece.pieces(of: $0.element, file: $0.offset) }
    let all = pieces.reduce(0) { $0 + $1.lines }
    let work = Mutex(Work())
    let cores = min(pieces.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      var own = counter
      while let index = next(of: pieces, work) {
        let piece = pieces[index]
        do throws(Refusal) {
          let cases = try desk.cases(in: [piece.source])
          for source in cases { own.add(source) }
          work.withLock { work in
            for source in cases where !work.ids[piece.file, default: []].insert(source.id).inserted {
              work.faulty = .twice(source.id)
            }
            work.done += piece.lines
            work.progress.told(work.done, all)
          }
        } catch {
          work.withLock { $0.faulty = .piece(index) }
        }
      }
      work.withLock { $0.counters.append(own) }
    }
    work.withLock { $0.progress.end() }
    if let fault = work.withLock({ $0.faulty }) { try tell(fault, pieces) }
    var sum = counter
    for own in work.withLock({ $0.counters }) { sum.merge(own) }
    return sum
  }

  /// A fault has its place in the whole file.
  private func tell(_ fault: Fault, _ pieces: [CasePiece]) throws(Refusal) {
    if sources.allSatisfy({ $0.bytes.count <= SourceText.maximumSize }) { _ = try desk.cases(in: sources) }
    switch fault {
    case .twice(let id): throw .message("the case `\(Refusal.shown(id))` stands twice in one file", help: nil)
    case .piece(let index):
      let before = pieces[..<index].reduce(0) { $0 + ($1.file == pieces[index].file ? $1.lines : 0) }
      _ = try desk.cases(in: [pieces[index].source.behind(before)])
    }
  }

  private func next(of pieces: [CasePiece], _ work: borrowing Mutex<Work>) -> Int? {
    work.withLock { work in
      guard work.faulty == nil, work.begun < pieces.count else { return nil }
      work.begun += 1
      return work.begun - 1
    }
  }
}

/// Some whole documents of a file of JSON Lines, or all of another file.
private struct CasePiece {
  /// Bytes from which on a piece ends with its line.
  private static let size = 256 << 10

  let file: Int
  let source: SourceText
  let lines: Int

  /// Between a line that ends with a brace and one that begins with one stands no comma, so there one document ends.
  static func pieces(of source: SourceText, file: Int) -> [CasePiece] {
    let bytes = source.bytes
    var pieces: [CasePiece] = []
    var (start, lines) = (0, 0)
    func close(at end: Int) {
      guard end > start else { return }
      pieces.append(
        CasePiece(file: file, source: SourceText(name: source.name, bytes: Array(bytes[start..<end])), lines: lines))
      (start, lines) = (end, 0)
    }
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        lines += 1
        guard index + 1 - start >= size, index > 0, index + 1 < bytes.count,
          bytes[index - 1] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "{")
        else { continue }
        close(at: index + 1)
      }
    }
    if let last = bytes.last, last != UInt8(ascii: "\n") { lines += 1 }
    close(at: bytes.count)
    return pieces
  }
}

extension SourceText {
  /// The same text behind so many empty lines, so that its places are those of the file that it was taken from.
  fileprivate func behind(_ lines: Int) -> SourceText {
    SourceText(name: name, bytes: Array(repeating: UInt8(ascii: "\n"), count: lines) + bytes)
  }
}
