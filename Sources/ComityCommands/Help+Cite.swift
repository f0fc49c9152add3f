extension Help {
  static let citePage = """
    comity cite [AUTHORITY…] --documents DIR [--document AUTHORITY.DOCUMENT=FILE]…
                [--against DIR] [--format text|markdown|html|csv|json]
                [--output FILE] [--policies DIR]

    Looks up every citation of the policies in their documents: plain text, each
    in a file AUTHORITY-DOCUMENT.txt of the folder, or where --document says. What
    is missing, stands under another section, or stands there more than once is
    told with its lines. Exit code 1 where words are missing or have moved.

    With --against the same is asked of a new edition in another folder, and told
    by question: which answers stand on words that changed, and what comes nearest.

      comity cite --documents DIR
      comity cite bolton --documents DIR --document bolton.leaflet=FILE
      comity cite my-draft.policy --documents DIR --against NEW

    Docs/Citations.md tells how sections and words are found.

    """
}
