/// Gives headings levels that readers of screens can follow: below the title, none of them left out.
enum HeadingLevels {
  /// That of a section, below the title of the article.
  static let section = 2
  private static let deepest = 6

  static func settle(_ blocks: inout [ArticleBlock]) {
    let least =
      blocks.map { if case .heading(let heading) = $0 { heading.level } else { Int.max } }
      .min() ?? section
    var last = section - 1
    for (index, block) in blocks.enumerated() {
      guard case .heading(var heading) = block else { continue }
      heading.level = min(heading.level - least + section, last + 1, deepest)
      last = heading.level
      blocks[index] = .heading(heading)
    }
  }
}

/// Gives headings the names that links lead to: their words, joined by hyphens.
enum HeadingNames {
  /// What stands before a name that would begin with a digit, and for one without letters.
  private static let start = "section"

  static func settle(_ blocks: inout [ArticleBlock]) {
    var used: Set<String> = []
    for (index, block) in blocks.enumerated() {
      guard case .heading(var heading) = block else { continue }
      let name = name(of: heading.content.plainText)
      var (unique, count) = (name, 1)
      while !used.insert(unique).inserted {
        count += 1
        unique = "\(name)-\(count)"
      }
      heading.id = unique
      blocks[index] = .heading(heading)
    }
  }

  /// Letters and digits of any script; the names of figures begin otherwise.
  private static func name(of text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let name = words.joined(separator: "-")
    let isOwn = name.first?.isLetter == true && !name.hasPrefix("figure-")
    return isOwn ? name : ([start] + (name.isEmpty ? [] : [name])).joined(separator: "-")
  }
}
