#if arch(wasm32)
  import Workbench

  nonisolated(unsafe) private var reply = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

  /// Answers one request, and gives its status; negative where the request itself cannot be read.
  ///
  /// The input is a list of parts, each a little-endian length of four bytes and that many bytes of UTF-8.
  @_expose(wasm, "comity_run") @_cdecl("comity_run")
  public func run(_ request: Int32, _ input: UnsafePointer<UInt8>?, _ count: Int32) -> Int32 {
    guard let parts = parts(of: UnsafeBufferPointer(start: input, count: Int(count))) else { return -1 }
    guard let request = WorkbenchRequest(rawValue: request) else { return -2 }
    let response = respond(to: request, parts)
    let bytes = Array(response.text.utf8)
    reply.deallocate()
    reply = UnsafeMutableBufferPointer.allocate(capacity: bytes.count)
    _ = reply.initialize(from: bytes)
    return response.status
  }

  private func parts(of buffer: UnsafeBufferPointer<UInt8>) -> [String]? {
    var parts: [String] = []
    var at = 0
    while at < buffer.count {
      guard buffer.count - at >= 4 else { return nil }
      let length = (0..<4).reduce(UInt32(0)) { $0 | UInt32(buffer[at + $1]) << UInt32($1 * 8) }
      at += 4
      guard let count = Int(exactly: length), count <= buffer.count - at else { return nil }
      parts.append(String(decoding: UnsafeBufferPointer(rebasing: buffer[at..<at + count]), as: UTF8.self))
      at += count
    }
    return parts
  }

  /// Where the reply to the last request stands, until the next one.
  @_expose(wasm, "comity_reply") @_cdecl("comity_reply")
  public func replyBytes() -> UnsafePointer<UInt8>? { UnsafePointer(reply.baseAddress) }

  @_expose(wasm, "comity_reply_count") @_cdecl("comity_reply_count")
  public func replyCount() -> Int32 { Int32(reply.count) }
#endif
