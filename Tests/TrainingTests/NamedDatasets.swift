import Testing
import Training

/// Data sets of a fixture that several models are fitted to, by their names.
struct NamedDatasets: Decodable {
  private struct Entry: Decodable {
    let name: String
    let features: [[Double]]
    let labels: [Int]?
    let targets: [Double]?
  }
  private let entries: [Entry]

  init(from decoder: any Decoder) throws {
    entries = try [Entry](from: decoder)
  }

  /// The samples of a classification; iris is the library's own.
  func classes(_ name: String) throws -> Dataset {
    guard name != "iris" else { return Iris.dataset }
    let entry = try #require(entries.first { $0.name == name })
    return try Dataset(features: Matrix(entry.features), labels: #require(entry.labels))
  }

  /// The samples of a regression.
  func numbers(_ name: String) throws -> RegressionDataset {
    let entry = try #require(entries.first { $0.name == name })
    return try RegressionDataset(
      features: Matrix(entry.features), targets: #require(entry.targets))
  }
}
