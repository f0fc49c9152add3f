/// Finds lines and columns in one source without reading it from its start each time.
///
/// Built in one pass over the file; each look-up then reads at most a few hundred bytes, and those of the line's start.
public struct LineIndex: Sendable {
  private static let spacing = 256

  /// What is known in front of every `spacing`th byte.
  private struct Post {
    var line = 1
    var lineStart = 0
    var characters = 0
  }

  private let bytes: [UInt8]
  private let posts: [Post]
  private let hasMark: Bool

  public init(_ source: SourceText) {
    bytes = source.bytes
    hasMark = source.hasMark
    var posts: [Post] = []
    var post = Post()
    for index in bytes.indices {
      if index % Self.spacing == 0 { posts.append(post) }
      Self.step(&post, over: bytes[index], at: index)
    }
    if bytes.count % Self.spacing == 0 { posts.append(post) }
    self.posts = posts
  }

  /// Line and column (both from 1; columns count characters, not bytes, nor a byte-order mark) of a byte offset.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let here = post(at: offset)
    let before = here.characters - post(at: here.lineStart).characters - (hasMark && here.line == 1 ? 1 : 0)
    return (here.line, max(before, 0) + 1)
  }

  /// Where the line that holds an offset begins.
  func lineStart(of offset: Int) -> Int { post(at: offset).lineStart }

  private func post(at offset: Int) -> Post {
    let end = min(max(offset, 0), bytes.count)
    var post = posts[end / Self.spacing]
    for index in (end / Self.spacing * Self.spacing)..<end { Self.step(&post, over: bytes[index], at: index) }
    return post
  }

  private static func step(_ post: inout Post, over byte: UInt8, at index: Int) {
    if byte & 0xC0 != 0x80 { post.characters += 1 }
    guard byte == Ascii.newline else { return }
    post.line += 1
    post.lineStart = index + 1
  }
}
