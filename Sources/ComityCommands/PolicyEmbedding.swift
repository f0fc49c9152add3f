import PolicyLanguage

/// Writes the policy files into a Swift source, so that the program carries them.
public enum PolicyEmbedding {
  /// Writes `Sources/ShippedPolicies/ShippedPolicies.swift` from `Policies`, both under the folder given (or here).
  public static func run(_ arguments: [String]) -> Int32 {
    let root = arguments.first ?? "."
    do throws(CommandFailure) {
      let text = try source(root: root)
      try Files.write(text, to: root + "/Sources/ShippedPolicies/ShippedPolicies.swift")
      return 0
    } catch {
      Output.error(error.text)
      return error.exitCode
    }
  }

  /// The Swift source for the policy files as they are.
  static func source(root: String) throws(CommandFailure) -> String {
    let folder = root + "/Policies"
    var text = """
      // Made from the files in Policies by `swift run comity-embed`; change those, not this.
      // swift-format-ignore-file

      /// The policy files that the program carries.
      public enum ShippedPolicies {
        public static let files: [(name: String, text: String)] = [

      """
    for file in try Files.policies(in: folder) {
      let content = String(decoding: file.bytes, as: UTF8.self)
      text += "    (\n      name: \"Policies\(file.name.dropFirst(folder.count))\",\n      text: ##\"\"\"\n"
      text += content + "\n\"\"\"##\n    ),\n"
    }
    return text + "  ]\n}\n"
  }
}
