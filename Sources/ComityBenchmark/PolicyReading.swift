import PolicyChecking
import PolicyLanguage
import ShippedPolicies

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// How fast policy files become a library: the shipped policies, copied under many names.
struct PolicyReading {
  private let sources: [SourceText]

  /// - Parameter megabytes: About how much text to read, in millions of bytes.
  init(megabytes: Int) {
    var sources = ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    let policies = sources.filter { String(decoding: $0.bytes.prefix(7), as: UTF8.self) == "policy " }
    var size = 0
    while size < megabytes * 1_000_000, !policies.isEmpty {
      let original = policies[sources.count % policies.count]
      // The name stands behind `policy `: the copy bears one of its own.
      let name = Array("policy copy-\(sources.count)-".utf8)
      sources.append(SourceText(name: "copy-\(sources.count)", bytes: name + original.bytes.dropFirst(7)))
      size += original.bytes.count
    }
    self.sources = sources
  }

  /// Megabytes a second, and as a ratio to a loop that adds up the same bytes: each stage with those before it.
  func report() {
    let size = sources.reduce(0) { $0 + $1.bytes.count }
    let sum = best { sources.reduce(UInt64(0)) { sum, source in source.bytes.reduce(sum) { $0 &+ UInt64($1) } } }
    let tokens = best { sources.reduce(0) { $0 + Lexer.tokenCount($1) } }
    let parse = best {
      var faults = Diagnostics()
      return sources.reduce(0) { $0 + Parser.parse($1, file: 0, into: &faults).declarations.count }
    }
    var faults = Diagnostics()
    let check = best { LibraryReader.read(sources, into: &faults).policies.count }
    print("policy text                   \(size / 1_000_000) MB in \(sources.count) files, \(faults.all.count) faults")
    for (name, time) in [("bytes added up", sum), ("tokens", tokens), ("parsed", parse), ("parsed and checked", check)]
    {
      let words = "  " + name + String(repeating: " ", count: 28 - name.count)
      print("\(words)\(Benchmark.perSecond(size, time) / 1_000_000) MB/s, \(Benchmark.ratio(time, sum)) × the sum")
    }
  }

  /// The shortest of several runs, in time of the processor: what else runs on the machine does not count.
  private func best<Result: Equatable>(_ work: () -> Result) -> Duration {
    var best = Duration.seconds(1_000)
    var result: Result?
    for _ in 0..<3 {
      let start = clock()
      let found = work()
      let time = Duration.microseconds(Int64(clock() - start) * 1_000_000 / Int64(CLOCKS_PER_SEC))
      precondition(result == nil || result == found, "one text is read in one way")
      result = found
      best = min(best, time)
    }
    return best
  }
}
