import PolicyLanguage

/// The faults of one file, counted from none, so that a reader knows whether what it has just read was sound.
package struct FaultLog {
  let file: Int
  package private(set) var diagnostics = Diagnostics()
  package private(set) var count = 0

  init(file: Int) { self.file = file }

  /// No more are kept; reading on would only cost time.
  package var isFull: Bool { count >= Diagnostics.limit }

  package mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange,
    note: (message: String, range: SourceRange)? = nil, help: String? = nil
  ) {
    count += 1
    let notes = note.map { [Diagnostic.Note($0.message, file: file, range: $0.range)] } ?? []
    diagnostics.report(Diagnostic(code, message, file: file, range: range, notes: notes, help: help))
  }
}

/// The rest of a document cannot be made sense of; the reason has been reported.
struct Abandoned: Error {}
