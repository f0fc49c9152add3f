#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Where long output goes piece by piece: standard output, or a file that is there whole or not at all.
final class OutputStream {
  private let path: String?
  /// The file as the user named it.
  private let name: String
  /// Written in the folder of the file, and given its name when all is in it.
  private let partial: String?
  private let descriptor: Int32
  private var isFinished = false

  /// - Parameter path: The file; nil for standard output.
  init(path: String?) throws(CommandFailure) {
    self.path = path.map { Files.realPath($0) }
    name = path ?? ""
    guard let file = self.path else {
      (partial, descriptor) = (nil, 1)
      return
    }
    // What is no file, such as a terminal, is written to and not replaced.
    let isFile = !Files.exists(file) || Self.isRegular(file)
    partial = isFile ? file + ".part-\(getpid())" : nil
    descriptor = open(partial ?? file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0, !Files.isDirectory(file) else {
      if descriptor >= 0 { close(descriptor) }
      if let partial { unlink(partial) }
      isFinished = true
      throw failure
    }
  }

  deinit {
    guard !isFinished, descriptor > 1 else { return }
    close(descriptor)
    if let partial { unlink(partial) }
  }

  func write(_ text: String) throws(CommandFailure) {
    guard !Output.send(text, to: descriptor), path != nil else { return }
    throw failure
  }

  /// Puts the file in its place.
  func finish() throws(CommandFailure) {
    guard let path else { return }
    isFinished = true
    let isClosed = close(descriptor) == 0
    guard let partial else { return }
    guard isClosed, rename(partial, path) == 0 else {
      unlink(partial)
      throw failure
    }
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private var failure: CommandFailure {
    CommandFailure("`\(CommandFailure.shown(name))` cannot be written", help: "check its folder and your rights")
  }
}
