#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output and standard error.
enum Output {
  static func write(_ text: String) { _ = send(text, to: 1) }

  static func error(_ text: String) { _ = send(text, to: 2) }

  /// Colour only on a terminal, and never where `NO_COLOR` is set.
  static var takesColour: Bool { isatty(1) == 1 && allowsColour }
  static var errorsTakeColour: Bool { errorIsTerminal && allowsColour }
  static var errorIsTerminal: Bool { isatty(2) == 1 }

  private static var allowsColour: Bool {
    if let value = getenv("NO_COLOR"), value[0] != 0 { return false }
    if let value = getenv("TERM"), String(cString: value) == "dumb" { return false }
    return true
  }

  /// Whether all of it could be written.
  static func send(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
        #else
          let count = Darwin.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
        #endif
        if count <= 0 { return false }
        sent += count
      }
      return true
    }
  }
}
