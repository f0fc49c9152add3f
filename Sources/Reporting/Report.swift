import WorkingCalendar

/// A report as a small tree: built once from results, then laid out by a renderer for each format.
public struct Report: Sendable {
  /// How a printed page lies.
  enum Page: Sendable {
    case upright, across
  }

  let title: Phrase
  /// What stands above everything else: the report in a few words.
  let opening: [Block]
  let blocks: [Block]
  let sections: [Section]
  /// What the report stands on; see ``Provenance``.
  let provenance: String
  let page: Page
}

/// A heading and what stands under it.
struct Section: Sendable {
  let title: Phrase
  let blocks: [Block]
  /// Sections one level down, behind the blocks.
  let sections: [Section]

  init(_ title: Phrase, _ blocks: [Block], sections: [Section] = []) {
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}

/// One block of a report.
enum Block: Sendable {
  case paragraph(Phrase)
  case table(Table)
  case matrix(Matrix)
  case records([Record])
  case list([Phrase])
  /// A picture of what the blocks beside it say in words; formats that cannot draw leave it out.
  case timeline(Timeline)
}

/// How much a word asks for attention; never told by colour alone.
enum Tone: Sendable, Hashable {
  case alarming, open, settled, quiet
}

/// A table of short cells; the first column names the row.
struct Table: Sendable {
  let caption: String
  let columns: [Phrase]
  let rows: [[Phrase]]
}

/// A table of long cells: a row a question, a column an authority.
struct Matrix: Sendable {
  struct Group: Sendable {
    let title: Phrase
    let rows: [Row]
  }

  struct Row: Sendable {
    /// What the row is about: the first line names it.
    let head: [Line]
    let tone: Tone
    let cells: [Cell]
    /// What stands behind the row, for whoever asks.
    let more: More?
    /// By which a link on the same page finds the row: small letters, digits and hyphens.
    var anchor: String? = nil
    /// For each of the matrix's facets, the options that the row comes under.
    var marks: [[Int]] = []
  }

  /// Something by which rows are chosen, where a format lets its reader choose.
  struct Facet: Sendable {
    let label: String
    let options: [Phrase]
  }

  /// A sentence that opens to others.
  struct More: Sendable {
    /// What one authority says, and where.
    struct Part: Sendable {
      let title: Phrase
      let points: [Phrase]
    }

    let summary: Phrase
    let points: [Phrase]
    /// In full what the cells say in short, for formats in which a row opens.
    var parts: [Part] = []
  }

  struct Cell: Sendable {
    let lines: [Line]
    let isQuiet: Bool
  }

  struct Line: Sendable {
    enum Kind: Sendable {
      case plain, strong, mark
      /// Where it is written.
      case source
      /// The authority's own documents disagree.
      case conflict
      /// Words that can be read in more than one way.
      case reading
      /// What holds instead where an authority is silent.
      case fallback
    }

    let kind: Kind
    let phrase: Phrase

    init(_ phrase: Phrase, _ kind: Kind = .plain) {
      self.phrase = phrase
      self.kind = kind
    }
  }

  let caption: String
  /// Over the rows' heads.
  let corner: String
  let columns: [Phrase]
  let groups: [Group]
  var facets: [Facet] = []
}

/// One entry of a list of work.
struct Record: Sendable {
  /// A sentence and those below it.
  struct Point: Sendable {
    let phrase: Phrase
    let points: [Point]
  }

  struct Detail: Sendable {
    let label: String
    let phrase: Phrase
  }

  /// The day that matters; nil where there is none.
  let day: Phrase?
  /// What it comes to, in a word or a few.
  let status: Phrase
  let tone: Tone
  /// Who, where, which child.
  let tags: [Phrase]
  let title: Phrase
  /// What must not be overlooked.
  let warnings: [Phrase]
  let sentence: Phrase
  let points: [Point]
  let details: [Detail]
}
