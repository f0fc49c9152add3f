import Foundation
import PackagePlugin

/// `swift package build-wasm [--output FILE]` compiles the engine to one WebAssembly file without imports.
///
/// The engine's modules are only emitted, not compiled: an Embedded Swift module carries the bodies of its functions,
/// so that the object file of the entry holds all that is reached from it, and is where all of it is optimized.
/// Nothing but the toolchain is needed.
@main struct BuildWorkbench: CommandPlugin {
  private static let triple = "wasm32-unknown-none-wasm"
  private static let entry = "WorkbenchEntry"
  /// The stack stands below the data, so that an overflow of it traps.
  private static let stackSize = 1 << 20
  private static let largestMemory = 1 << 30

  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let output = extractor.extractOption(named: "output").last
    guard extractor.remainingArguments.isEmpty else {
      let words = extractor.remainingArguments.joined(separator: " ")
      throw Failure("build-wasm takes `--output FILE` and nothing else, not `\(words)`")
    }
    let build = try Build(context, triple: Self.triple)
    let targets = try context.package.targets(named: [Self.entry])
    guard let entry = targets.first as? SwiftSourceModuleTarget else { throw Failure("no target \(Self.entry)") }

    var objects: [String] = []
    for dependency in entry.recursiveTargetDependencies {
      if let swift = dependency as? SwiftSourceModuleTarget {
        try build.emit(swift)
      } else if let clang = dependency as? ClangSourceModuleTarget {
        objects += try build.compile(clang)
      }
    }
    objects.insert(try build.compile(entry), at: 0)
    let wasm = build.folder.appending(path: "comity.wasm")
    try build.link(objects, to: wasm, stackSize: Self.stackSize, largestMemory: Self.largestMemory)
    guard let output else { return print(wasm.path) }
    let copy = URL(filePath: output)
    try Data(contentsOf: wasm).write(to: copy)
    print(copy.path)
  }
}

/// The tools and folders of one build.
private struct Build {
  let folder: URL
  private let root: URL
  private let triple: String
  private let swiftc: URL
  private let clang: URL
  private let linker: URL
  private let unicodeTables: URL
  private let swiftOptions: [String]

  init(_ context: PluginContext, triple: String) throws {
    root = context.package.directoryURL.standardizedFileURL
    let work = context.pluginWorkDirectoryURL.standardizedFileURL
    // From scratch each time: a module that is gone must not be found.
    folder = work.appending(path: "wasm")
    if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.triple = triple
    swiftc = try context.tool(named: "swiftc").url
    clang = try context.tool(named: "clang").url
    linker = try context.tool(named: "wasm-ld").url
    unicodeTables =
      swiftc.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../lib/swift/embedded/\(triple)/libswiftUnicodeDataTables.a").standardizedFileURL
    guard FileManager.default.fileExists(atPath: unicodeTables.path) else {
      throw Failure("this toolchain has no Embedded Swift for \(triple); use that of swift.org")
    }
    swiftOptions = [
      "-target", triple, "-enable-experimental-feature", "Embedded", "-wmo", "-swift-version", "6",
      "-enable-upcoming-feature", "MemberImportVisibility", "-package-name", "comity",
      "-assert-config", "Debug", "-parse-as-library", "-I", Self.relative(folder, to: root),
      "-module-cache-path", Self.relative(work.appending(path: "module-cache"), to: root),
    ]
  }

  /// Paths are given relative to the package, so that the same sources make the same bytes in any folder.
  private static func relative(_ url: URL, to root: URL) -> String {
    let path = url.standardizedFileURL.path
    return path.hasPrefix(root.path + "/") ? String(path.dropFirst(root.path.count + 1)) : path
  }

  private func path(_ name: String) -> String { Self.relative(folder.appending(path: name), to: root) }

  private func sources(_ target: any SourceModuleTarget, _ ending: String) -> [String] {
    target.sourceFiles.map(\.url).filter { $0.pathExtension == ending && $0.lastPathComponent != "main.swift" }
      .map { Self.relative($0, to: root) }.sorted()
  }

  func emit(_ target: SwiftSourceModuleTarget) throws {
    let module = path(target.moduleName + ".swiftmodule")
    try run(
      swiftc,
      swiftOptions
        + ["-Onone", "-module-name", target.moduleName, "-emit-module", "-emit-module-path", module]
        + sources(target, "swift"))
  }

  func compile(_ target: SwiftSourceModuleTarget) throws -> String {
    let object = path(target.moduleName + ".o")
    try run(
      swiftc,
      swiftOptions + ["-Osize", "-module-name", target.moduleName, "-c", "-o", object] + sources(target, "swift"))
    return object
  }

  func compile(_ target: ClangSourceModuleTarget) throws -> [String] {
    try sources(target, "c").map { source in
      let object = path(URL(filePath: source).lastPathComponent + ".o")
      try run(
        clang,
        [
          "--target=\(triple)", "-Oz", "-ffreestanding", "-fno-builtin", "-nostdlib", "-Wall", "-Wextra", "-Werror",
          "-I", Self.relative(target.directoryURL.appending(path: "include"), to: root), "-c", source, "-o", object,
        ])
      return object
    }
  }

  func link(_ objects: [String], to wasm: URL, stackSize: Int, largestMemory: Int) throws {
    try run(
      linker,
      [
        "--no-entry", "--gc-sections", "--strip-all", "--stack-first", "-z", "stack-size=\(stackSize)",
        "--max-memory=\(largestMemory)", "--fatal-warnings", "-o", Self.relative(wasm, to: root),
      ] + objects + [unicodeTables.path])
  }

  private func run(_ tool: URL, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = root
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure("\(tool.lastPathComponent) failed: \(arguments.joined(separator: " "))")
    }
  }
}

private struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
