import Foundation

/// A file of the package, line by line, with the blanks around each line cut off.
struct SourceText {
  private let lines: [String]

  /// Reads a file; `path` starts at the package's folder.
  init(_ path: String) throws {
    let url = Self.package.appending(path: path)
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The package's folder.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The modules that are imported; a test does so at the top of its file, a guide where it matters.
  var imports: Set<String> {
    Set(lines.filter(Self.isImport).map { String($0.dropFirst(Self.importKeyword.count)) })
  }

  private static let importKeyword = "import "

  private static func isImport(_ line: String) -> Bool { line.hasPrefix(importKeyword) }

  /// The code blocks of a Markdown file, whatever their language, without imports.
  var codeBlocks: [[String]] {
    var inside = false
    return blocks { line in
      guard line.hasPrefix("```") else { return inside }
      inside.toggle()
      return false
    }
  }

  /// The parts of a test that are shown in a guide, without imports.
  var guideParts: [[String]] {
    var inside = false
    return blocks { line in
      switch line {
      case "// guide": inside = true
      case "// end of guide": inside = false
      default: return inside
      }
      return false
    }
  }

  /// The types and modules that a landing page lists under its topics; functions have parentheses.
  var topics: [String] {
    let start = lines.firstIndex(of: "## Topics") ?? lines.endIndex
    return lines[start...]
      .filter { $0.hasPrefix("- ``") && $0.hasSuffix("``") && !$0.contains("(") }
      .map { String($0.dropFirst(4).dropLast(2)) }
  }

  /// Stretches of lines that are wanted, without blank lines.
  private func blocks(where isWanted: (String) -> Bool) -> [[String]] {
    var blocks: [[String]] = []
    var continues = false
    for line in lines {
      let wanted = isWanted(line)
      if wanted, !continues { blocks.append([]) }
      if wanted, !line.isEmpty, !Self.isImport(line) { blocks[blocks.endIndex - 1].append(line) }
      continues = wanted
    }
    return blocks
  }
}
