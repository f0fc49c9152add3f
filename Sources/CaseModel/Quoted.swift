/// Words of a file as a message may repeat them, whoever wrote the file.
///
/// In backticks, at most 60 characters long; control characters, line breaks and marks that turn the direction of
/// writing are replaced, and a backtick of the words' own becomes an apostrophe.
package func quoted(_ words: String) -> String {
  var text = "`"
  var count = 0
  for scalar in words.unicodeScalars {
    guard count < 60 else {
      text += "…"
      break
    }
    count += 1
    if scalar == "`" {
      text += "'"
    } else {
      text.unicodeScalars.append(isUnfitToShow(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return text + "`"
}

/// Unicode's control characters (category Cc).
func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }

private func isUnfitToShow(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: true
  default: isControl(scalar)
  }
}
