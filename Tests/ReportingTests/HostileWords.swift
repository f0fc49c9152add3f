/// Words that a renderer must show as they are, or not at all, and never obey.
enum HostileWords {
  static let markup = #"<b title="a & 'b'">bold</b> | &amp;"#
  static let script = "]]></script><script>alert(1)</script><!-- "
  static let style = "</style></title></table></td>"
  static let formula = #"=HYPERLINK("http://x","y")"#
  static let plus = "+1 and more"
  static let at = "@SUM(A1)"
  static let minus = "-2+3"
  static let tab = "\t=1"
  static let markdown = #"# *a* _b_ `c` [d](e) ~f~ $g$ \h"#
  static let numbered = "1. not a list"
  static let backticks = "a``b|c`"
  static let emoji = "👩‍👩‍👧‍👦 🇬🇧 é"
  static let hebrew = "שלום עולם"
  static let turned = "\u{202E}turned\u{2066}\u{200F}"
  static let control = "a\u{0}b\u{7}c\u{1B}[31md\u{7F}\u{85}e"
  static let lines = "one\ntwo\r\nthree\tfour"
  static let long = String(repeating: "verylong", count: 30)
}
