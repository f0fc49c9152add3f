#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Time of the processor: what else runs on the machine does not count.
enum ProcessorClock {
  static func measure<Result>(_ work: () throws -> Result) rethrows -> (time: Duration, result: Result) {
    let start = clock()
    let result = try work()
    return (.microseconds(Int64(clock() - start) * 1_000_000 / Int64(CLOCKS_PER_SEC)), result)
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
