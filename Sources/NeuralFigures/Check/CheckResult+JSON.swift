import Foundation
import GoldenPictures

extension CheckResult {
  /// The result for programs, with a line feed at its end. The same result gives the same bytes.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(CheckDocument(self)), as: UTF8.self)
    return Array((json.withControlEscapedInJSON + "\n").utf8)
  }
}

/// A result as JSON has it.
private struct CheckDocument: Encodable {
  let version = 1
  let folder: String
  let passed: Bool
  let summary: String
  let figures: Int
  let changedFigures: Int
  let files: [File]
  let warnings: [String]
  let notes: [String]

  struct File: Encodable {
    let path: String
    let verdict: String
    let figure: Figure?
    let facts: [Fact]
    let remedy: String?
  }

  struct Figure: Encodable {
    let number: Int
    let slug: String
    let language: String
  }

  struct Fact: Encodable {
    /// Nothing where the value says all.
    let name: String?
    let value: String
  }

  init(_ result: CheckResult) {
    folder = result.advice.folder
    passed = result.isClean
    summary = result.summary
    figures = result.figureCount
    changedFigures = result.changedFigureCount
    files = result.findings.map { finding in
      File(
        path: finding.path, verdict: finding.verdict.rawValue,
        figure: finding.figure.map {
          Figure(number: $0.number, slug: $0.slug, language: $0.language)
        },
        facts: finding.facts.map { Fact(name: $0.name.isEmpty ? nil : $0.name, value: $0.value) },
        remedy: finding.isProblem ? result.advice.remedy(for: finding) : nil)
    }
    warnings = result.warnings
    notes = result.notes
  }
}
